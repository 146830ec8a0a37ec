import type { PhrasePack } from '../../concepts'

/** Swedish: what buyers and customers with an order say. */
export const svCore = {
  language: 'sv',
  phrases: {},
} as const satisfies PhrasePack
