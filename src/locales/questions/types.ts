import type { QuestionCode } from '../../reply/missing'

/** One question a code, easy to answer. */
export type Questions = Readonly<Record<QuestionCode, string>>
