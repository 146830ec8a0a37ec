import { greetingPatterns } from './greetings/shipped'
import { questionsIn } from './questions'
import type { SenderWords } from './reply-words'

/** Greetings and closing questions in all languages that the package has them in. */
export const senderWords: SenderWords = { greetingOf: greetingPatterns, questionsOf: questionsIn }
