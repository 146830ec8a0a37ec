import type { spyRules } from '../../rules/spy'
import type { WeightsOf } from './weights'

export const spyWeights = {
  // S.
  'spy.cost-breakdown': { points: -4, spy: 12 },
  // S–M.
  'spy.suppliers': { points: -4, spy: 10 },
  // S–M: one reference is a fair wish.
  'spy.customers': { points: -4, spy: 10 },
  // M.
  'spy.process': { points: -2, spy: 8 },
  // M: buyers of volume ask too.
  'spy.capacity': { spy: 5 },
  // S–M.
  'spy.formula': { points: -2, spy: 10 },
  // M.
  'spy.drawings': { spy: 6 },
  // S–M.
  'spy.survey': { points: -6, spy: 10, spam: 1 },
  // M.
  'spy.no-purchase': { points: -4, spy: 7 },
  // M.
  'spy.identity-withheld': { spy: 5 },
  // W.
  'spy.everything-asked': { spy: 3 },
  // 0: shown only, sources are thin.
  'spy.certificates-first': {},
  // M: the combination condemns.
  'spy.several-trade-secrets': { points: -4, spy: 7 },
  // W–M.
  'spy.price-ladder': { spy: 4 },
  // S: the caller's own list.
  'spy.competitor-domain': { points: -6, spy: 14 },
  // S–M: names collide.
  'spy.competitor-named': { points: -4, spy: 10 },
} as const satisfies WeightsOf<typeof spyRules>
