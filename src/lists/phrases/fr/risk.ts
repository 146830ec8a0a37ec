import type { PhrasePack } from '../../concepts'
import { frFraud } from './fraud'
import { frSpam } from './spam'
import { frSpy } from './spy'

/** French: what promoters, swindlers and collectors write. */
export const frRisk = {
  language: 'fr',
  phrases: { ...frSpam, ...frFraud, ...frSpy },
} as const satisfies PhrasePack
