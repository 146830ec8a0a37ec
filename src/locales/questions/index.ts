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
import type { Questions } from './types'

const questions: Readonly<Record<string, Questions>> = { ar, de, en, es, fa, fr, hi, id, it, ja, ko, nl, pl, pt, ru, th, tr, vi, zh, 'zh-Hant': zhHant }

/** Languages that questions are written in. */
export const questionLanguages: readonly string[] = Object.keys(questions)

/** A language's questions; `null` for one that has none. */
export function questionsIn(key: string): Questions | null {
  return Object.hasOwn(questions, key) ? questions[key]! : null
}
