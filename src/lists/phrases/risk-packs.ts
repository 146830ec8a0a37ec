import type { PhrasePack } from '../concepts'
import { arRisk } from './ar/risk'
import { arWider } from './ar/wider'
import { bnRisk } from './bn/risk'
import { deRisk } from './de/risk'
import { esRisk } from './es/risk'
import { faRisk } from './fa/risk'
import { faWider } from './fa/wider'
import { frRisk } from './fr/risk'
import { heRisk } from './he/risk'
import { hiRisk } from './hi/risk'
import { hiWider } from './hi/wider'
import { idRisk } from './id/risk'
import { itRisk } from './it/risk'
import { jaRisk } from './ja/risk'
import { koRisk } from './ko/risk'
import { nlRisk } from './nl/risk'
import { plRisk } from './pl/risk'
import { ptRisk } from './pt/risk'
import { ruRisk } from './ru/risk'
import { swRisk } from './sw/risk'
import { taRisk } from './ta/risk'
import { thRisk } from './th/risk'
import { trRisk } from './tr/risk'
import { ukRisk } from './uk/risk'
import { urRisk } from './ur/risk'
import { viRisk } from './vi/risk'

/** What promoters, swindlers and collectors write in languages other than English and Chinese. */
export const riskPacks: readonly PhrasePack[] = [
  arRisk, arWider, bnRisk, deRisk, esRisk, faRisk, faWider, frRisk, heRisk, hiRisk, hiWider, idRisk, itRisk, jaRisk, koRisk, nlRisk, plRisk, ptRisk, ruRisk,
  swRisk, taRisk, thRisk, trRisk, ukRisk, urRisk, viRisk,
]
