import type { words as english } from './en/words'
import type { ReplySentences } from './reply-sentences'
import type { TimingSentences } from './timing-sentences'
import type { words as chinese } from './zh-CN/words'

/** All that puts the codes of an assessment into words of one locale. */
export interface LocaleWords {
  /** One sentence a rule and composite: `{name}` stands for an argument of the evidence. */
  readonly sentences: Readonly<Record<string, string>>
  /** Words around the reasons. */
  readonly words: typeof english | typeof chinese
  /** One sentence a reason, note and follow-up of the reply plan. */
  readonly timing: TimingSentences
  /** The sentences for contacts, checks and quotation. */
  readonly replyParts: ReplySentences
  /** What stands between sentences, between clauses, between the items of a list, and between reasons for a look. */
  readonly between: Readonly<Record<'sentences' | 'clauses' | 'items' | 'reasons', string>>
}
