import type { PhrasePack } from '../../concepts'

/** Ukrainian: what promoters, swindlers and collectors write. */
export const ukRisk = {
  language: 'uk',
  phrases: {},
} as const satisfies PhrasePack
