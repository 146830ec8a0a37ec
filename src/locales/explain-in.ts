import type { Assessment, EvidenceItem } from '../score/assessment'
import { timingSentence } from './reply'
import type { LocaleWords } from './locale-words'
import { replyLines } from './reply-parts'
import { fill, sentenceIn } from './sentence'

const factsShown = 5

/** How an assessment is put into lines. */
export interface ExplainOptions {
  /** Numbers before the reasons, to point at them. */
  readonly numbered?: boolean
}

/** An assessment in the words of a locale for a salesperson, several lines of plain text, strongest reason first. */
export function explainIn(assessment: Assessment, locale: LocaleWords, { numbered = false }: ExplainOptions = {}): string {
  const { words, between } = locale
  const put = (sentence: string, args: Record<string, string | number>) => fill(sentence, args, (said) => said)
  const lines = [
    put(words.headline, {
      grade: assessment.grade,
      verdict: words.verdict[assessment.verdict],
      probability: percent(assessment.probabilities[assessment.verdict]),
      score: assessment.score,
      worth: assessment.worth,
      honest: percent(assessment.probabilities.genuine),
    }),
    put(words.intent, { intent: assessment.intent, team: assessment.team, language: assessment.language.code }),
    replyLine(assessment, locale),
    ...replyLines(assessment.reply, locale),
  ]
  if (assessment.reply.sendAt) lines.push(put(words.send, { send: assessment.reply.sendAt, reason: timingSentence(assessment.reply.timing.reason, locale) }))
  if (assessment.review) lines.push(put(words.review, { reasons: assessment.reviewReasons.map((reason) => words.reviewReason[reason]).join(between.reasons) }))
  const items = byStrength(assessment.evidence)
  lines.push(items.length === 0 ? words.nothing : words.reasons)
  items.forEach((item, index) => lines.push(`  ${numbered ? `${index + 1}. ` : ''}${effectOf(item, words)} ${sentenceIn(locale, item.rule, item.args)} [${item.rule}]`.trimEnd()))
  if (assessment.skipped.length > 0) lines.push(put(words.skipped, { count: assessment.skipped.length, facts: missingFacts(assessment).join(', ') }))
  if (assessment.problems.length > 0) {
    lines.push(words.problems)
    for (const problem of assessment.problems) lines.push(`  ${problem.path}: ${problem.message}`)
  }
  return lines.join('\n')
}

/** Evidence, what moved most first; equal strengths in their given order. */
export function byStrength(evidence: readonly EvidenceItem[]): EvidenceItem[] {
  return [...evidence].sort((a, b) => strengthOf(b) - strengthOf(a))
}

function strengthOf({ points, decibans }: EvidenceItem): number {
  return Math.abs(points) + Object.values(decibans).reduce((sum, value) => sum + Math.abs(value), 0)
}

function effectOf(item: EvidenceItem, words: LocaleWords['words']): string {
  const parts: string[] = []
  if (item.absorbedBy) parts.push(fill(words.absorbed, { rule: item.absorbedBy }, (said) => said))
  if (item.points !== 0) parts.push(fill(words.points, { points: signed(item.points) }, (said) => said))
  for (const [name, value] of Object.entries(item.decibans) as ['spam' | 'spy' | 'fraud', number][]) {
    parts.push(fill(words.toward, { decibans: signed(value), class: words.class[name] }, (said) => said))
  }
  return parts.length === 0 ? '(0)' : `(${parts.join(', ')})`
}

function signed(value: number): string {
  return value > 0 ? `+${value}` : `−${Math.abs(value)}`
}

function replyLine({ reply }: Assessment, { words, between }: LocaleWords): string {
  const parts = [fill(words.reply, { action: words.action[reply.action] }, (said) => said)]
  if (reply.channels.length > 0) parts.push(fill(words.by, { channels: reply.channels.map((channel) => words.channel[channel]).join(between.items) }, (said) => said))
  if (reply.within) parts.push(fill(words.within, { within: reply.within }, (said) => said))
  if (reply.dueAt) parts.push(fill(words.due, { due: reply.dueAt }, (said) => said))
  return parts.join(between.clauses)
}

function missingFacts({ skipped }: Assessment): string[] {
  const counts = new Map<string, number>()
  for (const { missing } of skipped) for (const name of missing) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, factsShown).map(([name]) => name)
}

function percent(probability: number): string {
  return (probability * 100).toFixed(1).replace(/\.0$/, '')
}
