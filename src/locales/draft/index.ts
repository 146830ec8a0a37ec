import { ar } from './ar'
import { de } from './de'
import { en } from './en'
import { es } from './es'
import { fa } from './fa'
import { fr } from './fr'
import { hi } from './hi'
import { id } from './id'
import { it } from './it'
import { ja } from './ja'
import { ko } from './ko'
import { nl } from './nl'
import { pl } from './pl'
import { pt } from './pt'
import { ru } from './ru'
import { th } from './th'
import { tr } from './tr'
import { vi } from './vi'
import { zh } from './zh'
import { zhHant } from './zh-Hant'
import type { DraftWords } from './types'

const drafts: Readonly<Record<string, DraftWords>> = { ar, de, en, es, fa, fr, hi, id, it, ja, ko, nl, pl, pt, ru, th, tr, vi, zh, 'zh-Hant': zhHant }

/** Languages that whole drafts are written in. */
export const draftLanguages: readonly string[] = Object.keys(drafts)

/** A language's words for drafts; `null` for one that has none. */
export function draftWordsIn(key: string): DraftWords | null {
  return Object.hasOwn(drafts, key) ? drafts[key]! : null
}
