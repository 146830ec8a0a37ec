import type { PhrasePack } from '../../concepts'

/** Slovak: what buyers and customers with an order say. */
export const skCore = {
  language: 'sk',
  phrases: {},
} as const satisfies PhrasePack
