import type { demandRules } from '../../rules/demand'
import type { WeightsOf } from './weights'

export const demandWeights = {
  // M: signals hold it strong, pitches repeat product words.
  'demand.product-named': { points: 4, spam: -2 },
  // M.
  'demand.model-named': { points: 3 },
  // With a product named 12, as scoring.md says of a message left: the best single sign of need, though fraud orders state it too.
  'demand.quantity': { points: 8, spam: -2, fraud: -1 },
  // M.
  'demand.specification': { points: 3 },
  // M.
  'demand.many-specifications': { points: 3, fraud: -2 },
  // W–M.
  'demand.certificate-wanted': { points: 2 },
  // M.
  'demand.incoterm': { points: 3, fraud: -1 },
  // W–M.
  'demand.port': { points: 1 },
  // W–M.
  'demand.payment-term': { points: 2 },
  // W.
  'demand.payment-asked': { points: 1 },
  // W–M.
  'demand.target-price': { points: 2 },
  // M.
  'demand.deadline': { points: 3 },
  // W–M.
  'demand.packaging': { points: 2 },
  // M.
  'demand.own-brand': { points: 1 },
  // M.
  'demand.end-use': { points: 2, fraud: -1 },
  // M.
  'demand.buyer-role': { points: 2 },
  // W–M.
  'demand.company-introduction': { points: 2 },
  // W.
  'demand.several-questions': { points: 1 },
  // M.
  'demand.drawing-attached': { points: 3 },
  // W.
  'demand.seeks': {},
  'demand.trial-order': { points: 2 },
  // M.
  'demand.agency': { points: 6 },
  // 0: shown only, everybody says it.
  'demand.long-term-talk': {},
  // W.
  'demand.visit': { points: 2 },
  // W–M.
  'demand.lead-time-asked': { points: 1 },
  // W–M.
  'demand.shipping-asked': { points: 1 },
  // W.
  'demand.minimum-asked': {},
  // W–M.
  'demand.specification-asked': { points: 1 },
  // W.
  'demand.availability-asked': {},
  // W: but no pitch asks a price.
  'demand.price-asked': { spam: -3 },
  // M: fraud orders too, hence no decibans.
  'demand.order-placed': { points: 1 },
  // W.
  'demand.sample-asked': { points: 1 },
  // W.
  'demand.catalogue-only': { points: -3 },
  // W.
  'demand.everything-only': { points: -3 },
  // W.
  'demand.vague-quantity': { points: -1, fraud: 1 },
  // Scoring.md: "MOQ?" by chat loses 10.
  'demand.nothing-named': { points: -10 },
  // Scoring.md: "info please" loses 15 with nothing-named.
  'demand.nothing-asked': { points: -5 },
  // 0: used in combinations.
  'demand.nothing-of-goods': {},
  // M: the file stands for quantity and specification.
  'demand.attachment-only': { points: 9 },
  // M.
  'demand.quantity-absurd': { points: -4, fraud: 4 },
  // W.
  'demand.below-minimum': { points: -2 },
} as const satisfies WeightsOf<typeof demandRules>
