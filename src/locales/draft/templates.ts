import { type GreetingPatterns, type Greetings } from '../greetings/patterns'
import { greetingPatterns } from '../greetings/shipped'
import { western } from '../greetings/western'
import { questionsIn } from '../questions'
import { en as englishQuestions } from '../questions/en'
import type { Questions } from '../questions/types'
import { draftWordsIn } from '.'
import { en as englishWords } from './en'
import type { DraftWords } from './types'

/** All words of one language: how it greets, the closing questions, the sentences between. */
export interface DraftTemplate {
  readonly greeting: GreetingPatterns
  readonly questions: Questions
  readonly words: DraftWords
}

type Partly<Value> = Value extends string ? string : { readonly [Key in keyof Value]?: Partly<Value[Key]> }

/** Words of your own, by language (`de`, `zh-Hant`, `sr-Latn`); what is left out stays as shipped, in a language without any as in English. */
export type DraftTemplates = Readonly<Record<string, { readonly greeting?: Partial<GreetingPatterns>; readonly questions?: Partly<Questions>; readonly words?: Partly<DraftWords> }>>

/** A language's words as shipped, with those of one's own laid over. A language without its own drafts has its own greeting, and English else. */
export function draftTemplate(key: string, own: DraftTemplates = {}): DraftTemplate {
  const over = Object.hasOwn(own, key) ? own[key]! : {}
  const words = draftWordsIn(key) ?? englishWords
  // A question in the sender's language under an English body would be a break in it: both are taken from where the body is.
  const questions = (draftWordsIn(key) ? questionsIn(key) : null) ?? englishQuestions
  return {
    greeting: { ...(greetingPatterns(key) ?? (western as Greetings)['en']!), ...over.greeting },
    questions: laidOver(questions, over.questions),
    words: laidOver(words, over.words),
  }
}

function laidOver<Value extends object>(shipped: Value, own: Partly<Value> | undefined): Value {
  if (!own) return shipped
  const result = { ...shipped } as Record<string, unknown>
  for (const [name, value] of Object.entries(own)) {
    const before = result[name]
    if (value === undefined) continue
    result[name] = typeof before === 'object' && before !== null && typeof value === 'object' && value !== null ? { ...before, ...value } : value
  }
  return result as Value
}
