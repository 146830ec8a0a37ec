import type { PhrasePack } from '../../concepts'
import { faFraudMoney } from './fraud-money'
import { faFraudOrders } from './fraud-orders'
import { faSpam } from './spam'
import { faSpy } from './spy'

/** Persian (also in Latin letters): what promoters, swindlers and collectors write. */
export const faRisk = {
  language: 'fa',
  phrases: { ...faSpam, ...faFraudMoney, ...faFraudOrders, ...faSpy },
} as const satisfies PhrasePack
