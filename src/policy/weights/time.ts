import type { timeRules } from '../../rules/time'
import type { WeightsOf } from './weights'

export const timeWeights = {
  // Weak: clocks are wrong and queues are slow; forged dates are a habit of bulk mail.
  'time.clock-wrong': { spam: 2 },
  // Only auxiliary, as every source says (PT04, W).
  'time.night': { fraud: 1, spam: 1 },
  // Shown only: small firms write on weekends (PT05).
  'time.weekend': {},
  // Shown only: it tells when to telephone, not who writes.
  'time.working-hours': {},
} as const satisfies WeightsOf<typeof timeRules>
