import type { languageRules } from '../../rules/language'
import type { SentencesOf } from '../sentence'

export const language = {
  'language.mixed-with-english': '对方用本国语言（{code}）夹杂英语外贸术语来写，英语不多的买家常这样写。',
  'language.other-than-english': '对方用非英语（{code}）来信。',
  'language.sellers-own': '来信所用语言（{code}）是贵司可以直接处理的语言。',
  'language.unknown': '来信有 {letters} 个字母，但看不出是什么语言。',
} as const satisfies SentencesOf<typeof languageRules>
