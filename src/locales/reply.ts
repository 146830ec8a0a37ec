import type { Say } from '../reply/schedule'
import type { TimingReason } from '../score/timing'
import type { LocaleWords } from './locale-words'
import { fill } from './sentence'
import type { TimingSentences } from './timing-sentences'

export type { TimingSentences } from './timing-sentences'

/** Puts the reply plan into words of a locale. */
export function replySentences(words: LocaleWords): Say {
  return { followUp: (code, args) => say(code, args, words), timing: (reason) => timingSentence(reason, words) }
}

/** Why an answer goes out when it does, with all that is to be known of it, in words of a locale. */
export function timingSentence({ code, args, notes }: Pick<TimingReason, 'code' | 'args' | 'notes'>, words: LocaleWords): string {
  return [{ code, args }, ...notes].map((part) => say(part.code, part.args, words)).join(words.between.sentences)
}

function say(code: keyof TimingSentences, args: TimingReason['args'], { timing }: LocaleWords): string {
  return fill(timing[code], args, (said) => said)
}
