import type { PhrasePack } from '../../concepts'
import { svFraud } from './fraud'
import { svSpam } from './spam'
import { svSpy } from './spy'

/** Swedish: what promoters, swindlers and collectors write. */
export const svRisk = {
  language: 'sv',
  phrases: { ...svSpam, ...svFraud, ...svSpy },
} as const satisfies PhrasePack
