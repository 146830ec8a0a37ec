import picocolors from 'picocolors'
import type { Span } from '../inquiry/text'
import { plainLine } from './plain-text'

/** A place in a text, and the numbers of the reasons that point at it. */
interface Mark {
  readonly start: number
  readonly end: number
  readonly reasons: readonly number[]
}

/**
 * A field's text with the places that reasons point at: in colour underlined, elsewhere in brackets, with the reasons'
 * numbers behind. Lines are kept; control characters are not.
 *
 * @param spans places in this text, each with the number of its reason
 */
export function highlight(text: string, spans: readonly { readonly span: Span; readonly reason: number }[], options: { readonly colour: boolean }): string {
  const colours = picocolors.createColors(options.colour)
  let out = ''
  let at = 0
  for (const { start, end, reasons } of marksOf(text, spans)) {
    const marked = lines(text.slice(start, end)).trim()
    const numbers = colours.dim(`{${reasons.join(',')}}`)
    out += `${lines(text.slice(at, start))}${options.colour ? colours.underline(marked) : `[${marked}]`}${numbers}`
    at = end
  }
  return out + lines(text.slice(at))
}

/** Overlapping places become one, with the reasons of all. */
function marksOf(text: string, spans: readonly { readonly span: Span; readonly reason: number }[]): Mark[] {
  const sorted = spans
    .map(({ span, reason }) => ({ start: Math.max(0, span.start), end: Math.min(text.length, span.end), reasons: [reason] }))
    .filter(({ start, end }) => end > start)
    .sort((one, other) => one.start - other.start || other.end - one.end)
  const marks: { start: number; end: number; reasons: number[] }[] = []
  for (const mark of sorted) {
    const last = marks[marks.length - 1]
    if (!last || mark.start >= last.end) {
      marks.push(mark)
      continue
    }
    last.end = Math.max(last.end, mark.end)
    for (const reason of mark.reasons) if (!last.reasons.includes(reason)) last.reasons.push(reason)
  }
  return marks
}

function lines(text: string): string {
  const edge = (part: string, where: RegExp) => (where.test(part) ? ' ' : '')
  return text
    .split('\n')
    .map((part) => `${edge(part, /^\s/)}${plainLine(part, part.length)}${part.trim() === '' ? '' : edge(part, /\s$/)}`)
    .join('\n')
}
