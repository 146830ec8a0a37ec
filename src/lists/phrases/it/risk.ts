import type { PhrasePack } from '../../concepts'
import { itFraud } from './fraud'
import { itSpam } from './spam'
import { itSpy } from './spy'

/** Italian: what promoters, swindlers and collectors write. */
export const itRisk = {
  language: 'it',
  phrases: { ...itSpam, ...itFraud, ...itSpy },
} as const satisfies PhrasePack
