import type { PhrasePack } from '../../concepts'

/** Slovene: what buyers and customers with an order say. */
export const slCore = {
  language: 'sl',
  phrases: {},
} as const satisfies PhrasePack
