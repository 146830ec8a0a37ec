import type { FollowUpCode } from '../reply/follow-ups'
import type { TimingCode, TimingNote } from '../score/timing'

/** One sentence a reason, note and follow-up of the reply plan. */
export type TimingSentences = Readonly<Record<TimingCode | TimingNote | FollowUpCode, string>>
