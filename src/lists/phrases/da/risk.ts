import type { PhrasePack } from '../../concepts'
import { daFraud } from './fraud'
import { daSpam } from './spam'
import { daSpy } from './spy'

/** Danish: what promoters, swindlers and collectors write. */
export const daRisk = {
  language: 'da',
  phrases: { ...daSpam, ...daFraud, ...daSpy },
} as const satisfies PhrasePack
