import type { PhrasePack } from '../../concepts'

/** Danish: what buyers and customers with an order say. */
export const daCore = {
  language: 'da',
  phrases: {},
} as const satisfies PhrasePack
