import type { PhrasePack } from '../concepts'
import { arEveryday } from './ar/everyday'
import { deEveryday } from './de/everyday'
import { esEveryday } from './es/everyday'
import { faEveryday } from './fa/everyday'
import { frEveryday } from './fr/everyday'
import { heEveryday } from './he/everyday'
import { itEveryday } from './it/everyday'
import { nlEveryday } from './nl/everyday'
import { ptEveryday } from './pt/everyday'
import { trEveryday } from './tr/everyday'
import { trTalk } from './tr/talk'

/** What is written in chats, telephone notes and at markets, beside the letters that the other packs have. */
export const everydayPacks: readonly PhrasePack[] = [arEveryday, deEveryday, esEveryday, faEveryday, frEveryday, heEveryday, itEveryday, nlEveryday, ptEveryday, trEveryday, trTalk]
