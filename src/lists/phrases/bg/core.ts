import type { PhrasePack } from '../../concepts'

/** Bulgarian: what buyers and customers with an order say. */
export const bgCore = {
  language: 'bg',
  phrases: {},
} as const satisfies PhrasePack
