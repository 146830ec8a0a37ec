import { byStrength } from '../locales/explain'
import { riskClasses } from '../inquiry/schema'
import type { EvidenceItem } from '../score/assessment'
import { plainLine } from './plain-text'
import type { Words } from './words'

/** The few that moved most; what moved nothing is no reason. */
export function strongest(evidence: readonly EvidenceItem[], count: number): EvidenceItem[] {
  return byStrength(evidence.filter(({ points, decibans }) => points !== 0 || riskClasses.some((risk) => decibans[risk]))).slice(0, count)
}

/** What an item moved: `+14`, `fraud +12 dB`, `-3, spam +6 dB`; nothing where another rule took it over. */
export function effectOf(item: EvidenceItem, words: Words): string {
  const effects = item.points === 0 ? [] : [signed(item.points)]
  for (const risk of riskClasses) {
    const decibans = item.decibans[risk]
    if (decibans) effects.push(`${words.verdicts[risk]} ${signed(decibans)} dB`)
  }
  return effects.join(', ')
}

function signed(value: number): string {
  const rounded = Math.round(value * 10) / 10
  return rounded > 0 ? `+${rounded}` : String(rounded)
}

export function messageOf(item: EvidenceItem): string {
  return plainLine(item.message) || item.rule
}

/** The strongest reasons as one text. */
export function reasonsText(evidence: readonly EvidenceItem[], count: number, words: Words): string {
  return strongest(evidence, count).map((item) => withoutStop(messageOf(item))).join(words.joinReasons)
}

function withoutStop(sentence: string): string {
  return /[.。]$/.test(sentence) ? sentence.slice(0, -1) : sentence
}
