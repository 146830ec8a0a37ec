import type { PhrasePack } from '../../concepts'
import { esFraud } from './fraud'
import { esSpam } from './spam'
import { esSpy } from './spy'

/** Spanish: what promoters, swindlers and collectors write. */
export const esRisk = {
  language: 'es',
  phrases: { ...esSpam, ...esFraud, ...esSpy },
} as const satisfies PhrasePack
