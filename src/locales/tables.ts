import type { ArgValue } from '../rules/rule'
import * as english from './en'
import { en } from './en/entry'
import type { LocaleWords } from './locale-words'
import { sentenceIn } from './sentence'
import * as chinese from './zh-CN'
import { zhCN } from './zh-CN/entry'

/** Languages that reasons are written in. */
export const locales = ['en', 'zh-CN'] as const
/** A language that reasons are written in. */
export type Locale = (typeof locales)[number]

/** The words of each locale. */
export const localeWords: Readonly<Record<Locale, LocaleWords>> = { en, 'zh-CN': zhCN }

// Not `localeWords`: who asks for these alone need not carry the rest.
const tables: Readonly<Record<Locale, Pick<LocaleWords, 'sentences' | 'words'>>> = { en: english, 'zh-CN': chinese }

/** Words around the reasons in a locale. */
export function wordsOf(locale: Locale): LocaleWords['words'] {
  return tables[locale].words
}

/** The sentence of a rule or composite; a rule of the caller's own is named by its id. */
export function sentenceOf(rule: string, args: Readonly<Record<string, ArgValue>>, locale: Locale): string {
  return sentenceIn(tables[locale], rule, args)
}
