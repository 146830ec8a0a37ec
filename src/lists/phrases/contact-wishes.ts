import type { Concept, PhrasePack } from '../concepts'
import { withConjunctions } from './ar/conjunction'
import { asianWishes } from './contact-wishes-asia'
import { westernWishes } from './contact-wishes-west'
import { inBothScripts } from './zh/traditional'

/** How the sender wants to be answered: one pack a language. */
export const contactWishPacks: readonly PhrasePack[] = Object.entries({ ...westernWishes, ...asianWishes }).map(([language, phrases]) => ({
  language,
  get phrases(): { readonly [Name in Concept]?: readonly string[] } {
    if (language === 'zh') return inBothScripts(phrases)
    return language === 'ar' ? withConjunctions(phrases) : phrases
  },
}))
