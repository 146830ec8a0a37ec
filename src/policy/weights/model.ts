import type { modelRules } from '../../rules/model'
import type { WeightsOf } from './weights'

export const modelWeights = {
  // At full strength; each takes as many tenths of it as the model is sure of. With priors of -17 neither condemns nor clears alone.
  'model.wording': { spam: 10, fraud: 10 },
  // Less than the other side: swindlers copy buyers' letters, buyers do not copy swindlers'.
  'model.honest-wording': { spam: -7, fraud: -7 },
} as const satisfies WeightsOf<typeof modelRules>
