import type { PhrasePack } from '../../concepts'

/** Norwegian: what buyers and customers with an order say. */
export const noCore = {
  language: 'no',
  phrases: {},
} as const satisfies PhrasePack
