import type { Demand } from '../types'
import type { Moment } from './dates'
import { reading, written } from './scan'
import type { Scan } from './scan'

const reach = 40
const reachAfter = 8

/** Lengths of time that belong to something else: guarantee, experience, credit. */
const otherMatters = new Set([
  'warranty', 'guarantee', 'garantie', 'garantía', 'garantia', 'garanzia', 'гарантия', 'гарантии', 'garanti', 'experience', 'old', 'credit', 'net', 'payment', 'terms', 'zahlungsziel', 'kredit',
  'crédito', 'crédit', 'open', 'usance', 'shelf', 'trial', 'ago', 'free',
])
const otherRuns = ['质保', '保修', '账期', '经验', '以前', '保证']

function isOtherMatter({ tokens }: Scan, moment: Moment): boolean {
  if (moment.kind === 'date') return false
  for (let index = Math.max(0, moment.from - 2); index <= moment.to + 1 && index < tokens.length; index++) {
    const token = tokens[index]!
    if (otherMatters.has(token.text)) return true
    if (token.kind === 'run' && index < moment.from && otherRuns.some((run) => token.text.endsWith(run))) return true
  }
  return false
}

/** Dates and lengths of time that stand by a word for delivery, need or closing. */
export function readDeadlines(page: Scan, moments: readonly Moment[], most: number): Demand['deadlines'] {
  const { finds, tokens } = page
  const cues = finds.deadline
  if (cues.length === 0 || moments.length === 0) return []
  const payments = finds.payment
  const readings: Demand['deadlines'][number][] = []
  let next = 0
  let ends = -1
  for (const moment of moments) {
    if (readings.length >= most) break
    if (moment.start < ends) continue
    while (next < cues.length && cues[next]!.start < moment.start) next++
    let applies = false
    for (let index = next - 1; index >= 0 && index >= next - 8 && !applies; index--) {
      const cue = cues[index]!
      if (moment.start - cue.end > reach) break
      if (cue.value === 'after' || cue.end > moment.start) continue
      const between = moment.from - cue.to - 1
      if (cue.value === 'near') applies = between <= 2
      else if (cue.value === 'span') applies = between <= 1 && (moment.kind === 'duration' || moment.kind === 'hours')
      else applies = moment.kind === 'hours' ? between <= 1 : moment.kind === 'doubtful' ? between <= 4 : true
    }
    for (let index = next; index < cues.length && !applies; index++) {
      const cue = cues[index]!
      if (cue.start - moment.end > reachAfter) break
      applies = cue.value === 'after' && cue.start >= moment.end && (cue.from <= moment.to || !tokens[cue.from]!.opensLine)
    }
    if (!applies || isOtherMatter(page, moment)) continue
    if (payments.some((term) => term.start <= moment.start && term.end >= moment.end)) continue
    readings.push(reading(page, written(page, moment.start, moment.end), moment.start, moment.end))
    ends = moment.end
  }
  return readings
}
