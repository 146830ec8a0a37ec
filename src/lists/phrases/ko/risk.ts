import type { PhrasePack } from '../../concepts'
import { koFraudMoney } from './fraud-money'
import { koFraudOrders } from './fraud-orders'
import { koSpam } from './spam'
import { koSpy } from './spy'

/** Korean: what promoters, swindlers and collectors write. */
export const koRisk = { language: 'ko', phrases: { ...koSpam, ...koFraudMoney, ...koFraudOrders, ...koSpy } } as const satisfies PhrasePack
