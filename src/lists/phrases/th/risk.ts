import type { PhrasePack } from '../../concepts'
import { thFraudMoney } from './fraud-money'
import { thFraudOrders } from './fraud-orders'
import { thSpam } from './spam'
import { thSpy } from './spy'

/** Thai: what promoters, swindlers and collectors write. */
export const thRisk = {
  language: 'th',
  phrases: { ...thSpam, ...thFraudMoney, ...thFraudOrders, ...thSpy },
} as const satisfies PhrasePack
