import type { PhrasePack } from '../../concepts'
import { withConjunctions } from './conjunction'
import { arFraudMoney } from './fraud-money'
import { arFraudOrders } from './fraud-orders'
import { arSpam } from './spam'
import { arSpy } from './spy'

/** Arabic: what promoters, swindlers and collectors write. */
export const arRisk: PhrasePack = {
  language: 'ar',
  get phrases() {
    return withConjunctions({ ...arSpam, ...arFraudMoney, ...arFraudOrders, ...arSpy })
  },
}
