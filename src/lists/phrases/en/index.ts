import type { PhrasePack } from '../../concepts'
import { enClerkNotes } from './clerk-notes'
import { enDemand } from './demand'
import { enFraudAsks } from './fraud-asks'
import { enFraudMoney } from './fraud-money'
import { enFraudOpeners } from './fraud-openers'
import { enFraudOrders } from './fraud-orders'
import { enFraudPhishing } from './fraud-phishing'
import { enMatters } from './matters'
import { enPitchOpeners } from './pitch-openers'
import { enService } from './service'
import { enSpam } from './spam'
import { enSpyChat } from './spy-chat'
import { enSpy } from './spy'

/** The English pack, a part a group of concepts. */
export const english: readonly PhrasePack[] = [enDemand, enService, enMatters, enClerkNotes, enSpam, enPitchOpeners, enFraudAsks, enFraudMoney, enFraudOpeners, enFraudOrders, enFraudPhishing, enSpy, enSpyChat].map((phrases) => ({ language: 'en', phrases }))
