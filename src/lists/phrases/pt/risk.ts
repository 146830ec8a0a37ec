import type { PhrasePack } from '../../concepts'
import { ptFraud } from './fraud'
import { ptSpam } from './spam'
import { ptSpy } from './spy'

/** Portuguese: what promoters, swindlers and collectors write. */
export const ptRisk = {
  language: 'pt',
  phrases: { ...ptSpam, ...ptFraud, ...ptSpy },
} as const satisfies PhrasePack
