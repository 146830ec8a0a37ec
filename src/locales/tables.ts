import type { ArgValue } from '../rules/rule'
import * as en from './en'
import { fill } from './sentence'
import * as zhCN from './zh-CN'

/** Languages that reasons are written in. */
export const locales = ['en', 'zh-CN'] as const
/** A language that reasons are written in. */
export type Locale = (typeof locales)[number]

const tables: Readonly<Record<Locale, { readonly sentences: Readonly<Record<string, string>>; readonly words: typeof en.words | typeof zhCN.words }>> = { en, 'zh-CN': zhCN }

/** Words around the reasons in a locale. */
export function wordsOf(locale: Locale): typeof en.words | typeof zhCN.words {
  return tables[locale].words
}

/** The sentence of a rule or composite; a rule of the caller's own is named by its id. */
export function sentenceOf(rule: string, args: Readonly<Record<string, ArgValue>>, locale: Locale): string {
  const { sentences, words } = tables[locale]
  const sentence = sentences[rule]
  return sentence ? fill(sentence, args, (said) => words.quoteOpen + said + words.quoteClose) : rule
}
