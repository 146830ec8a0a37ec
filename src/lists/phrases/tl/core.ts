import type { PhrasePack } from '../../concepts'

/** Filipino: what buyers and customers with an order say. */
export const tlCore = {
  language: 'tl',
  phrases: {},
} as const satisfies PhrasePack
