import type { PhrasePack } from '../../concepts'

/** Tamil: what buyers and customers with an order say. */
export const taCore = {
  language: 'ta',
  phrases: {},
} as const satisfies PhrasePack
