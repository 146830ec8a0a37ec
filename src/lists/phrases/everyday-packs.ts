import type { PhrasePack } from '../concepts'
import { arEveryday } from './ar/everyday'
import { deEveryday } from './de/everyday'
import { esEveryday } from './es/everyday'
import { faEveryday } from './fa/everyday'
import { frEveryday } from './fr/everyday'
import { heEveryday } from './he/everyday'
import { idEveryday } from './id/everyday'
import { itEveryday } from './it/everyday'
import { jaEveryday } from './ja/everyday'
import { koEveryday } from './ko/everyday'
import { msEveryday } from './ms/everyday'
import { nlEveryday } from './nl/everyday'
import { ptEveryday } from './pt/everyday'
import { swEveryday } from './sw/everyday'
import { thEveryday } from './th/everyday'
import { tlEveryday } from './tl/everyday'
import { trEveryday } from './tr/everyday'
import { trTalk } from './tr/talk'
import { viEveryday } from './vi/everyday'

/** What is written in chats, telephone notes and at markets, beside the letters that the other packs have. */
export const everydayPacks: readonly PhrasePack[] = [
  arEveryday, deEveryday, esEveryday, faEveryday, frEveryday, heEveryday, idEveryday, itEveryday, jaEveryday, koEveryday, msEveryday, nlEveryday,
  ptEveryday, swEveryday, thEveryday, tlEveryday, trEveryday, trTalk, viEveryday,
]
