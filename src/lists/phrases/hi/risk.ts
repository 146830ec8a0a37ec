import type { PhrasePack } from '../../concepts'

/** Hindi (both scripts): what promoters, swindlers and collectors write. */
export const hiRisk = {
  language: 'hi',
  phrases: {},
} as const satisfies PhrasePack
