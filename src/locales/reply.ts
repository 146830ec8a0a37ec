import type { FollowUpCode } from '../reply/follow-ups'
import type { Say } from '../reply/schedule'
import type { TimingCode, TimingNote } from '../score/timing'
import { reply as en } from './en/reply'
import { fill } from './sentence'
import type { Locale } from './tables'
import { reply as zhCN } from './zh-CN/reply'

/** One sentence a reason, note and follow-up of the reply plan. */
export type TimingSentences = Readonly<Record<TimingCode | TimingNote | FollowUpCode, string>>

const tables: Readonly<Record<Locale, TimingSentences>> = { en, 'zh-CN': zhCN }

/** Puts the reply plan's reasons into words of a locale. */
export function replySentence(locale: Locale): Say {
  const sentences = tables[locale]
  return (code, args) => fill(sentences[code], args, (said) => said)
}
