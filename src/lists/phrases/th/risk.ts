import type { PhrasePack } from '../../concepts'

/** Thai: what promoters, swindlers and collectors write. */
export const thRisk = {
  language: 'th',
  phrases: {},
} as const satisfies PhrasePack
