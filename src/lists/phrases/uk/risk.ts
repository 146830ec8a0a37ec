import type { PhrasePack } from '../../concepts'
import { ukFraudMoney } from './fraud-money'
import { ukFraudOrders } from './fraud-orders'
import { ukSpam } from './spam'
import { ukSpy } from './spy'

/** Ukrainian: what promoters, swindlers and collectors write. */
export const ukRisk = {
  language: 'uk',
  phrases: { ...ukSpam, ...ukFraudMoney, ...ukFraudOrders, ...ukSpy },
} as const satisfies PhrasePack
