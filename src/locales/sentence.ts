import type { ArgValue, Rule } from '../rules/rule'
import type { LocaleWords } from './locale-words'

/** One sentence a rule: `{name}` stands for an argument of the evidence. */
export type SentencesOf<Rules extends readonly Rule[]> = { readonly [Id in Rules[number]['id']]: string }

/** Sentences cut at their arguments: text and names by turns. Remembered, as there are only as many as the locales have. */
const cut = new Map<string, readonly string[]>()

/** Puts the arguments into a sentence; lists are joined, quoted where they are words of the sender. */
export function fill(sentence: string, args: Readonly<Record<string, ArgValue>>, quote: (said: string) => string): string {
  let parts = cut.get(sentence)
  if (!parts) cut.set(sentence, (parts = sentence.split(/[{}]/)))
  let out = parts[0]!
  let before = ''
  for (let at = 1; at < parts.length; at += 2) {
    const value = args[parts[at]!]
    const text = value === undefined ? '' : Array.isArray(value) ? value.map((item: string) => quote(item)).join(', ') : String(value)
    // Two places side by side are one list.
    out += (before !== '' && text !== '' && parts[at - 1] === '' ? ', ' : '') + text + (parts[at + 1] ?? '')
    before = text
  }
  return out
}

/** The sentence of a rule or composite; a rule of the caller's own is named by its id. */
export function sentenceIn({ sentences, words }: Pick<LocaleWords, 'sentences' | 'words'>, rule: string, args: Readonly<Record<string, ArgValue>>): string {
  const sentence = sentences[rule]
  return sentence ? fill(sentence, args, (said) => words.quoteOpen + said + words.quoteClose) : rule
}
