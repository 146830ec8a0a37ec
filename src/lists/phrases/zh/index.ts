import type { PhrasePack } from '../../concepts'
import { zhDemand } from './demand'
import { zhFraud } from './fraud'
import { zhMachines } from './machines'
import { zhService } from './service'
import { zhSpam } from './spam'
import { zhSpy } from './spy'

/** The Chinese pack, simplified and traditional, a part a group of concepts. */
export const chinese: readonly PhrasePack[] = [zhDemand, zhService, zhSpam, zhFraud, zhSpy, zhMachines].map((phrases) => ({ language: 'zh', phrases }))
