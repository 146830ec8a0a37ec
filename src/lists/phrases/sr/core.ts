import type { PhrasePack } from '../../concepts'

/** Serbian (both scripts): what buyers and customers with an order say. */
export const srCore = {
  language: 'sr',
  phrases: {},
} as const satisfies PhrasePack
