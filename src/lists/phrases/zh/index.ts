import type { PhrasePack } from '../../concepts'
import { zhDemand } from './demand'
import { zhFraudMoney } from './fraud-money'
import { zhFraudOrders } from './fraud-orders'
import { zhMachines } from './machines'
import { zhMatters } from './matters'
import { zhPlainWords } from './plain-words'
import { zhService } from './service'
import { zhSpam } from './spam'
import { zhSpoken } from './spoken'
import { zhSpy } from './spy'
import { inBothScripts } from './traditional'

/** The Chinese pack, a part a group of concepts. The parts are written in simplified script; traditional forms are added when they are read. */
export const chinese: readonly PhrasePack[] = [zhDemand, zhService, zhSpam, zhFraudMoney, zhFraudOrders, zhSpy, zhPlainWords, zhMatters, zhMachines, zhSpoken].map((phrases) => ({
  language: 'zh',
  get phrases() {
    return inBothScripts(phrases)
  },
}))
