import type { PhrasePack } from '../../concepts'
import { fiFraud } from './fraud'
import { fiSpam } from './spam'
import { fiSpy } from './spy'

/** Finnish: what promoters, swindlers and collectors write. */
export const fiRisk = {
  language: 'fi',
  phrases: { ...fiSpam, ...fiFraud, ...fiSpy },
} as const satisfies PhrasePack
