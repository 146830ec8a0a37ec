import type { PhrasePack } from '../../concepts'

/** Persian: what promoters, swindlers and collectors write. */
export const faRisk = {
  language: 'fa',
  phrases: {},
} as const satisfies PhrasePack
