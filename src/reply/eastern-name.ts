import type { StatedGender } from '../lists/honorifics'
import { notNames } from '../lists/not-names'
import { familyNames } from '../lists/surnames'
import type { Addressee } from '../score/answer'
import type { NameContext } from './addressee'

/** What a Chinese name is followed by, longest first, and what is said in its place; `''` for what is a function, not an address. */
const chinesePositions: readonly (readonly [written: string, said: string])[] = [
  ['副总经理', '总'], ['副總經理', '總'], ['总经理', '总'], ['總經理', '總'], ['采购经理', '经理'], ['採購經理', '經理'], ['董事长', '董事长'],
  ['董事長', '董事長'], ['工程师', '工'], ['工程師', '工'], ['总监', '总监'], ['總監', '總監'], ['经理', '经理'], ['經理', '經理'],
  ['主任', '主任'], ['主管', '主管'], ['厂长', '厂长'], ['廠長', '廠長'], ['店长', '店长'], ['科长', '科长'], ['处长', '处长'],
  ['老板', '老板'], ['老闆', '老闆'], ['博士', '博士'], ['教授', '教授'], ['老师', '老师'], ['老師', '老師'], ['会计', '会计'],
  ['总', '总'], ['總', '總'], ['工', '工'], ['采购', ''], ['採購', ''], ['业务', ''], ['業務', ''],
]
const chineseTitles: readonly (readonly [written: string, gender: StatedGender])[] = [['先生', 'm'], ['女士', 'f'], ['小姐', 'f'], ['太太', 'f'], ['夫人', 'f']]
/** English job titles as a Chinese colleague is called by them. */
const englishPositions: readonly (readonly [pattern: RegExp, said: string])[] = [
  [/\b(?:general manager|managing director|ceo|president|chairman|owner|founder)\b/i, '总'],
  [/\bdirector\b/i, '总监'],
  [/\bmanager\b/i, '经理'],
]
const japaneseTitles = /(?:さん|様|さま|氏|殿|先生|部長|課長|社長|係長|主任|専務|常務|店長)$/
const koreanPositions = '대표이사 부사장 본부장 대표 이사 사장 전무 상무 부장 차장 과장 대리 팀장 실장 주임 소장 원장 박사 교수 선생 매니저 사원'.split(' ')

/**
 * Reads a name in Chinese characters, kana or Hangul, where the family stands first. `undefined` where the words are of other
 * letters, `null` where they name no person.
 */
export function easternName(words: readonly string[], context: NameContext): Addressee | null | undefined {
  if (words.every((word) => word.charCodeAt(0) < 0x1100)) return undefined
  const own = words.filter((word) => /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー々]+$/u.test(word))
  const isOther = own.length === 0 || (own.length < words.length && !['zh', 'ja', 'ko'].includes(context.language) && words.length - own.length >= 2)
  if (isOther) return own.length === 0 ? undefined : null
  const text = own.join('')
  if (notNames().parts.some((part) => text.includes(part))) return null
  if (/\p{Script=Hangul}/u.test(text)) return koreanName(own, context.jobTitle)
  // Chinese names are written without a blank.
  const isJapanese = context.language === 'ja' || /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text) || (context.language !== 'zh' && own.length === 2 && own.every((word) => word.length > 1) && text.length > 3)
  if (isJapanese) return japaneseName(own)
  return chineseName(text, context)
}

const nobody = { given: null, family: null, patronymic: null, gender: null, title: null, position: null }

function chineseName(written: string, { jobTitle, language }: NameContext): Addressee | null {
  let name = written
  let gender: StatedGender | null = null
  let position: string | null = null
  const title = chineseTitles.find(([word]) => name.length > word.length && name.endsWith(word))
  if (title) {
    gender = title[1]
    name = name.slice(0, -title[0].length)
  }
  const { compound, chinese } = familyNames()
  const familyOf = (text: string) => (compound.has(text.slice(0, 2)) ? text.slice(0, 2) : chinese.has(text[0]!) ? text[0]! : null)
  const held = chinesePositions.find(([word]) => name.length > word.length && name.endsWith(word))
  // 工 and 总 also end given names: there they count only behind the bare family name.
  if (held && (held[0].length > 1 || familyOf(name) === name.slice(0, -1))) {
    name = name.slice(0, -held[0].length)
    position = held[1] || null
  }
  const family = familyOf(name)
  if (name.length > (family?.length === 2 ? 4 : 3) || name.length === 0) return null
  const given = family ? name.slice(family.length) || null : null
  if (family && position === null && gender === null) position = positionOf(jobTitle)
  const inFull = given === null && family === name ? (language === 'zh' ? '' : name + (position ?? '')) : name
  // One character that is no family name, or with nothing to call it by, greets nobody.
  if (name.length < 2 && !gender && !position) return null
  return { ...nobody, full: inFull, family, given, gender, position }
}

function positionOf(jobTitle: string | null): string | null {
  if (jobTitle === null) return null
  const short = jobTitle.slice(0, 60).trim()
  const own = chinesePositions.find(([word, said]) => said !== '' && word.length > 1 && short.endsWith(word))
  if (own) return own[1]
  if (/\b(?:vice|assistant|deputy|assist)\b/i.test(short)) return null
  return englishPositions.find(([pattern]) => pattern.test(short))?.[1] ?? null
}

function japaneseName(written: readonly string[]): Addressee | null {
  const words = written.filter((word) => !/[部課室係店]$/.test(word) || word.length < 3)
  if (words.length === 0 || words.length > 3) return null
  const last = words.at(-1)!
  const bare = last.replace(japaneseTitles, '')
  const name = bare === '' ? words.slice(0, -1) : [...words.slice(0, -1), bare]
  const full = name.join(' ')
  if (name.length === 0 || full.length > 12 || full.length < 2) return null
  return { ...nobody, full, family: name[0]!.length <= 4 ? name[0]! : null, given: name[1] ?? null }
}

function koreanName(written: readonly string[], jobTitle: string | null): Addressee | null {
  const words = written.map((word) => (word.length > 2 ? word.replace(/[님씨]$/, '') : word)).filter((word) => word !== '님' && word !== '씨')
  let text = words.join('')
  if (text === '') return null
  const held = koreanPositions.find((word) => text.length > word.length && text.endsWith(word)) ?? null
  if (held) text = text.slice(0, -held.length)
  const position = held ?? koreanPositions.find((word) => jobTitle?.slice(0, 60).trim().endsWith(word)) ?? null
  if (text.length > 5 || (text.length < 2 && !position)) return null
  const family = familyNames().koreanCompound.has(text.slice(0, 2)) ? text.slice(0, 2) : text[0]!
  return { ...nobody, full: text, family, given: text.slice(family.length) || null, position }
}
