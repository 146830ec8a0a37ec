import { isGuarded, questionOf } from '../reply/missing'
import type { Intent, Reply, Team } from '../score/assessment'
import { greet, wordsKey } from './greetings/greet'
import type { GreetingPatterns } from './greetings/patterns'
import { western } from './greetings/western'
import { en as englishQuestions } from './questions/en'
import type { Questions } from './questions/types'

/** Words to senders, by language (`de`, `zh-Hant`, `sr-Latn`); `null` for a language that has none. */
export interface SenderWords {
  /** How a language greets. */
  readonly greetingOf: (language: string) => GreetingPatterns | null
  /** The closing questions of a language. */
  readonly questionsOf: (language: string) => Questions | null
}

/** No words but English. */
export const englishWords: SenderWords = { greetingOf: () => null, questionsOf: () => null }

/** Puts greeting and closing question, in the sender's language or else in English, to a plan. */
export function withWords(
  plan: Omit<Reply, 'greeting' | 'closingQuestion'>,
  { intent, team }: { readonly intent: Intent; readonly team: Team },
  language: { readonly code: string; readonly script: string } | null,
  words: SenderWords,
): Reply {
  const key = wordsKey(plan.language, language?.code === plan.language ? language.script : '')
  const silent = plan.action === 'ignore' || plan.action === 'report'
  return {
    ...plan,
    greeting: greet(words.greetingOf(key) ?? western.en, plan.addressee, key),
    closingQuestion: silent ? '' : (words.questionsOf(key) ?? englishQuestions)[questionOf({ missing: plan.missing, action: plan.action, intent, team, isGuarded: isGuarded(plan) })],
  }
}
