import type { PhrasePack } from '../concepts'
import { arCore } from './ar/core'
import { bnCore } from './bn/core'
import { csCore } from './cs/core'
import { deCore } from './de/core'
import { elCore } from './el/core'
import { esCore } from './es/core'
import { faCore } from './fa/core'
import { frCore } from './fr/core'
import { heCore } from './he/core'
import { hiCore } from './hi/core'
import { hrCore } from './hr/core'
import { huCore } from './hu/core'
import { idCore } from './id/core'
import { itCore } from './it/core'
import { jaCore } from './ja/core'
import { koCore } from './ko/core'
import { nlCore } from './nl/core'
import { plCore } from './pl/core'
import { ptCore } from './pt/core'
import { roCore } from './ro/core'
import { ruCore } from './ru/core'
import { swCore } from './sw/core'
import { thCore } from './th/core'
import { trCore } from './tr/core'
import { ukCore } from './uk/core'
import { urCore } from './ur/core'
import { viCore } from './vi/core'

/** What buyers and customers say in languages other than English and Chinese. */
export const corePacks: readonly PhrasePack[] = [
  arCore, bnCore, csCore, deCore, elCore, esCore, faCore, frCore, heCore, hiCore, hrCore, huCore, idCore, itCore, jaCore, koCore, nlCore, plCore,
  ptCore, roCore, ruCore, swCore, thCore, trCore, ukCore, urCore, viCore,
]
