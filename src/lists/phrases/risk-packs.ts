import type { PhrasePack } from '../concepts'
import { arRisk } from './ar/risk'
import { deRisk } from './de/risk'
import { esRisk } from './es/risk'
import { frRisk } from './fr/risk'
import { itRisk } from './it/risk'
import { ptRisk } from './pt/risk'
import { ruRisk } from './ru/risk'
import { trRisk } from './tr/risk'
import { viRisk } from './vi/risk'

/** What promoters, swindlers and collectors write in languages other than English and Chinese. */
export const riskPacks: readonly PhrasePack[] = [esRisk, ptRisk, frRisk, deRisk, itRisk, ruRisk, arRisk, trRisk, viRisk]
