import { take } from './scan'
import type { Scan } from './scan'
import { digitAt } from './numbers'

const fewestDigits = 7
const mostTokens = 14
const within = new Set(['-', '(', ')', '.', '/', '+', ' '])

function digitsIn(text: string): number {
  let count = 0
  for (let index = 0; index < text.length; index++) if (digitAt(text.charCodeAt(index)) >= 0) count++
  return count
}

/** Sets telephone numbers aside, so that no other reader takes them for amounts. */
export function setPhonesAside(page: Scan): void {
  const { tokens, numbers, finds, taken } = page
  let cue = 0
  for (const first of numbers) {
    if (taken[first]) continue
    const token = tokens[first]!
    const before = tokens[first - 1]
    while (cue + 1 < finds.phone.length && finds.phone[cue + 1]!.to < first) cue++
    const announced = finds.phone[cue]
    const named = announced !== undefined && announced.to < first && first - announced.to <= 4
    const international = before !== undefined && before.text === '+' && token.glued
    const trunk = token.text.startsWith('0') && token.shape !== 'decimal'
    if (!named && !international && !trunk && token.shape !== 'long') continue
    let digits = digitsIn(token.text)
    let last = first
    let parts = 1
    for (let index = first + 1; index < tokens.length && index - first <= mostTokens && !tokens[index]!.opensLine; index++) {
      const next = tokens[index]!
      if (next.kind === 'number') {
        digits += digitsIn(next.text)
        last = index
        parts++
      } else if (!within.has(next.text)) break
    }
    if (digits >= fewestDigits && (international || named || parts > 1 || digits >= 9)) take(page, international ? first - 1 : first, last)
  }
}
