import type { PhrasePack } from '../../concepts'
import { hiFraudMoney } from './fraud-money'
import { hiFraudOrders } from './fraud-orders'
import { hiSpam } from './spam'
import { hiSpy } from './spy'

/** Hindi (both scripts): what promoters, swindlers and collectors write. */
export const hiRisk = {
  language: 'hi',
  phrases: { ...hiSpam, ...hiFraudMoney, ...hiFraudOrders, ...hiSpy },
} as const satisfies PhrasePack
