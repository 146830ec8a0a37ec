import type { contactWishConcepts } from '../concept-groups'

/** How the sender wants to be answered, in one language. */
export type Wishes = Readonly<Record<(typeof contactWishConcepts)[number], readonly string[]>>

/** Messengers as they are written in Latin letters, also within other scripts. */
export const messengers = 'whatsapp|whats app|watsapp|whatsap|wechat|we chat|weixin|telegram|viber|skype|zalo|botim|imo'
