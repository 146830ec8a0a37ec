import { isGuarded, questionOf } from '../reply/missing'
import type { Intent, Reply, Team } from '../score/assessment'
import { greet, greetingPatterns, wordsKey } from './greetings/greet'
import { questionsIn } from './questions'
import { en as englishQuestions } from './questions/en'
import { western } from './greetings/western'

/** Puts greeting and closing question, in the sender's language or else in English, to a plan. */
export function withWords(
  plan: Omit<Reply, 'greeting' | 'closingQuestion'>,
  { intent, team }: { readonly intent: Intent; readonly team: Team },
  language: { readonly code: string; readonly script: string } | null,
): Reply {
  const key = wordsKey(plan.language, language?.code === plan.language ? language.script : '')
  const silent = plan.action === 'ignore' || plan.action === 'report'
  return {
    ...plan,
    greeting: greet(greetingPatterns(key) ?? western.en, plan.addressee, key),
    closingQuestion: silent ? '' : (questionsIn(key) ?? englishQuestions)[questionOf({ missing: plan.missing, action: plan.action, intent, team, isGuarded: isGuarded(plan) })],
  }
}
