import type { PhrasePack } from '../../concepts'
import { viFraudMoney } from './fraud-money'
import { viFraudOrders } from './fraud-orders'
import { viSpam } from './spam'
import { viSpy } from './spy'

/** Vietnamese: what promoters, swindlers and collectors write. */
export const viRisk = { language: 'vi', phrases: { ...viSpam, ...viFraudMoney, ...viFraudOrders, ...viSpy } } as const satisfies PhrasePack
