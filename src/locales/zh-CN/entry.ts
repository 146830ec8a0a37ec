import type { LocaleWords } from '../locale-words'
import { sentences, words } from '.'
import { reply } from './reply'
import { replyParts } from './reply-parts'

export type { LocaleWords } from '../locale-words'

/** Simplified Chinese, for salespeople. */
export const zhCN: LocaleWords = { sentences, words, timing: reply, replyParts, between: { sentences: '', clauses: '，', items: '、', reasons: '；' } }
