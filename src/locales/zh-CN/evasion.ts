import type { evasionRules } from '../../rules/evasion'
import type { SentencesOf } from '../sentence'

export const evasion = {
  'evasion.encoded-text': '正文大部分是编码（base64，{characters} 个字符）。',
  'evasion.text-in-links': '正文只有 {shown} 个词，链接地址里却藏了 {words} 个词。',
  'evasion.hidden-text': '邮件里藏有 {characters} 个字符的不可见文字。',
  'evasion.invisible-characters': '单词中间夹有不可见字符（{count} 处），用来躲避过滤。',
  'evasion.leetspeak': '用数字和符号代替字母：{said}。',
  'evasion.mixed-scripts': '单词里混用了形似的其他文字字母：{read}。',
  'evasion.spaced-letters': '把单词拆成一个个字母来写：{read}。',
  'evasion.text-for-machines': '正文里有写给自动审核软件的指令：{said}。',
  'evasion.hidden-page': '邮件里暗藏了整页文字（{characters} 个字符）。',
  'evasion.styled-letters': '标题或发件人信息用了形似普通字母的特殊字符：{word}。',
} as const satisfies SentencesOf<typeof evasionRules>
