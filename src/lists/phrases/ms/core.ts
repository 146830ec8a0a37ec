import type { PhrasePack } from '../../concepts'

/** Malay: what buyers and customers with an order say. */
export const msCore = {
  language: 'ms',
  phrases: {},
} as const satisfies PhrasePack
