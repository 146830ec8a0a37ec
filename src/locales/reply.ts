import type { FollowUpCode } from '../reply/follow-ups'
import type { Say } from '../reply/schedule'
import type { TimingCode, TimingNote, TimingReason } from '../score/timing'
import { reply as en } from './en/reply'
import { fill } from './sentence'
import type { Locale } from './tables'
import { reply as zhCN } from './zh-CN/reply'

/** One sentence a reason, note and follow-up of the reply plan. */
export type TimingSentences = Readonly<Record<TimingCode | TimingNote | FollowUpCode, string>>

const tables: Readonly<Record<Locale, TimingSentences>> = { en, 'zh-CN': zhCN }

/** Puts the reply plan into words of a locale. */
export function replySentences(locale: Locale): Say {
  return { followUp: (code, args) => say(code, args, locale), timing: (reason) => timingSentence(reason, locale) }
}

/** Why an answer goes out when it does, with all that is to be known of it, in words of a locale. */
export function timingSentence({ code, args, notes }: Pick<TimingReason, 'code' | 'args' | 'notes'>, locale: Locale): string {
  return [{ code, args }, ...notes].map((part) => say(part.code, part.args, locale)).join(locale === 'en' ? ' ' : '')
}

function say(code: keyof TimingSentences, args: TimingReason['args'], locale: Locale): string {
  return fill(tables[locale][code], args, (said) => said)
}
