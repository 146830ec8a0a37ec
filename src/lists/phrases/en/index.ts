import type { PhrasePack } from '../../concepts'
import { enDemand } from './demand'
import { enFraudMoney } from './fraud-money'
import { enFraudOpeners } from './fraud-openers'
import { enFraudOrders } from './fraud-orders'
import { enFraudPhishing } from './fraud-phishing'
import { enService } from './service'
import { enSpam } from './spam'
import { enSpy } from './spy'

/** The English pack, a part a group of concepts. */
export const english: readonly PhrasePack[] = [enDemand, enService, enSpam, enFraudMoney, enFraudOpeners, enFraudOrders, enFraudPhishing, enSpy].map((phrases) => ({ language: 'en', phrases }))
