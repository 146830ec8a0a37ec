import type { PhrasePack } from '../../concepts'
import { jaFraudMoney } from './fraud-money'
import { jaFraudOrders } from './fraud-orders'
import { jaSpam } from './spam'
import { jaSpy } from './spy'

/** Japanese: what promoters, swindlers and collectors write. */
export const jaRisk = { language: 'ja', phrases: { ...jaSpam, ...jaFraudMoney, ...jaFraudOrders, ...jaSpy } } as const satisfies PhrasePack
