import type { languageRules } from '../../rules/language'
import type { SentencesOf } from '../sentence'

export const language = {
  'language.mixed-with-english': '来信用本国语言（{code}）夹杂英语外贸术语。',
  'language.other-than-english': '来信用的不是英语（{code}）。',
  'language.sellers-own': '来信所用语言（{code}），贵司可以直接处理。',
  'language.unknown': '来信有 {letters} 个字母，但看不出是什么语言。',
} as const satisfies SentencesOf<typeof languageRules>
