import type { PhrasePack } from '../../concepts'
import { elFraud } from './fraud'
import { elSpam } from './spam'
import { elSpy } from './spy'

/** Greek: what promoters, swindlers and collectors write. */
export const elRisk = {
  language: 'el',
  phrases: { ...elSpam, ...elFraud, ...elSpy },
} as const satisfies PhrasePack
