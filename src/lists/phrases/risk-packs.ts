import type { PhrasePack } from '../concepts'
import { arRisk } from './ar/risk'
import { daRisk } from './da/risk'
import { deRisk } from './de/risk'
import { elRisk } from './el/risk'
import { esRisk } from './es/risk'
import { faRisk } from './fa/risk'
import { fiRisk } from './fi/risk'
import { frRisk } from './fr/risk'
import { hiRisk } from './hi/risk'
import { idRisk } from './id/risk'
import { itRisk } from './it/risk'
import { jaRisk } from './ja/risk'
import { koRisk } from './ko/risk'
import { nlRisk } from './nl/risk'
import { noRisk } from './no/risk'
import { plRisk } from './pl/risk'
import { ptRisk } from './pt/risk'
import { ruRisk } from './ru/risk'
import { svRisk } from './sv/risk'
import { thRisk } from './th/risk'
import { trRisk } from './tr/risk'
import { ukRisk } from './uk/risk'
import { viRisk } from './vi/risk'

/** What promoters, swindlers and collectors write in languages other than English and Chinese. */
export const riskPacks: readonly PhrasePack[] = [
  arRisk, daRisk, deRisk, elRisk, esRisk, faRisk, fiRisk, frRisk, hiRisk, idRisk, itRisk, jaRisk, koRisk, nlRisk, noRisk, plRisk, ptRisk, ruRisk, svRisk, thRisk, trRisk, ukRisk,
  viRisk,
]
