import type { PhrasePack } from '../../concepts'
import { enPromptInjection } from './prompt-injection'
import { enSpyCover } from './spy-cover'
import { enSpyFactory } from './spy-factory'
import { enSpyPartners } from './spy-partners'

/** English: what spies ask and say, and instructions to software. */
export const enSpy = {
  ...enPromptInjection,
  ...enSpyCover,
  ...enSpyFactory,
  ...enSpyPartners,
} as const satisfies PhrasePack['phrases']
