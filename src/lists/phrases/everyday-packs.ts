import type { PhrasePack } from '../concepts'
import { deEveryday } from './de/everyday'
import { esEveryday } from './es/everyday'
import { frEveryday } from './fr/everyday'
import { itEveryday } from './it/everyday'
import { jaEveryday } from './ja/everyday'
import { koEveryday } from './ko/everyday'
import { nlEveryday } from './nl/everyday'
import { ptEveryday } from './pt/everyday'
import { trEveryday } from './tr/everyday'

/** What is written in chats, telephone notes and at markets, beside the letters that the other packs have. */
export const everydayPacks: readonly PhrasePack[] = [deEveryday, esEveryday, frEveryday, itEveryday, jaEveryday, koEveryday, nlEveryday, ptEveryday, trEveryday]
