import type { PhrasePack } from '../../concepts'

/** Finnish: what buyers and customers with an order say. */
export const fiCore = {
  language: 'fi',
  phrases: {},
} as const satisfies PhrasePack
