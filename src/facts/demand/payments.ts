import type { Demand } from '../types'
import type { Find } from './lexicon'
import { reading, take, written } from './scan'
import type { Scan } from './scan'
import { isUpperCase } from './tokens'

const set = (words: string): ReadonlySet<string> => new Set(words.split('|'))

/** What a percentage is a share of a payment by. */
const shares = set(
  'deposit|advance|down|downpayment|prepayment|prepaid|prepay|tt|lc|balance|upfront|against|before|advanced|payment|t|l|acompte|arrhes|anticipo|adelanto|' +
  'anticipado|adiantado|adiantamento|sinal|entrada|acconto|anticipato|anzahlung|vorkasse|vorauszahlung|restzahlung|аванс|авансом|предоплата|предоплаты|' +
  'предоплату|предоплате|peşin|avans|ön|zaliczka|przedpłata|dp|muka|trước|cọc|مقدم|دفعة|عربون',
)
const runShares = ['定金', '订金', '預付', '预付', '尾款', '首付', '见提单', '发货前', '電匯', '电汇', '前金', '선금', '선불', 'มัดจำ']
const thanks = set('thanks|thank|thanking|thx|gracias|merci|danke|obrigado|grazie|спасибо|teşekkür|appreciate|appreciated|regards')
const ambiguous = set('da|dp|oa|cad|cod|cia|pia|cwo|dlc|lc|tt|net|sight|usance')
const drawings = set('drawing|drawings|file|files|design|designs|model|models|data')
const reachOfShare = 4

function isTerm({ raw, tokens }: Scan, find: Find): boolean {
  const token = tokens[find.from]!
  if (token.kind === 'run') return true
  if (find.from === find.to && ambiguous.has(token.text)) {
    if (token.text === 'net') return false
    if (!isUpperCase(raw, token) && token.text !== 'tt' && token.text !== 'lc' && token.text !== 'usance') return false
    if (token.text === 'cad' && (tokens[find.from - 1]?.kind === 'number' || tokens[find.from + 1]?.kind === 'number' || drawings.has(tokens[find.from + 1]?.text ?? ''))) return false
  }
  for (let at = find.from; at <= find.to; at++) {
    if (tokens[at]!.text !== 'advance') continue
    for (let back = find.from - 1; back >= 0 && back >= find.from - 6; back--) if (thanks.has(tokens[back]!.text)) return false
    // "in advance" of something else than a payment
    return find.from < find.to || tokens[find.from + 1]?.text === 'payment'
  }
  return true
}

/** `30% deposit`, `定金30%`, `70 % against copy of B/L`: from the number to the word, or the reverse. */
function shareAt({ tokens }: Scan, index: number): { from: number; to: number; start: number; end: number } | null {
  const number = tokens[index]!
  const sign = index + 1
  for (let at = sign + 1; at <= sign + reachOfShare && at < tokens.length && !tokens[at]!.opensLine; at++) {
    const token = tokens[at]!
    if (token.text === ',' || token.text === ';' || token.text === '.' || token.text === '%' || token.kind === 'number') break
    if (token.kind === 'run') {
      const share = runShares.find((word) => token.text.startsWith(word))
      if (share === undefined) break
      return { from: index, to: at, start: number.start, end: token.start + share.length }
    }
    if (!shares.has(token.text)) continue
    if (token.text === 't' || token.text === 'l') {
      if (tokens[at + 1]?.text !== '/' || !tokens[at + 2]) break
      return { from: index, to: at + 2, start: number.start, end: tokens[at + 2]!.end }
    }
    const down = token.text === 'down' && tokens[at + 1]?.text === 'payment'
    if (token.text === 'down' && !down) break
    return { from: index, to: down ? at + 1 : at, start: number.start, end: tokens[down ? at + 1 : at]!.end }
  }
  for (let at = index - 1; at >= 0 && at >= index - 3 && !tokens[at + 1]!.opensLine; at--) {
    const token = tokens[at]!
    if (token.kind === 'run') {
      const share = runShares.find((word) => token.text.endsWith(word))
      if (share === undefined) break
      return { from: at, to: sign, start: token.end - share.length, end: tokens[sign]!.end }
    }
    if (token.text === 'before' || token.text === 'against' || token.text === 't' || token.text === 'l' || token.text === 'down') break
    if (shares.has(token.text)) return { from: at, to: sign, start: token.start, end: tokens[sign]!.end }
    if (token.kind !== 'word' && token.text !== ':' && token.text !== '(' && token.text !== '-') break
  }
  return null
}

/** `30/70`, `30%/70%`, `30%70%`: two shares that make a hundred. */
function splitAt({ tokens }: Scan, index: number): { from: number; to: number; start: number; end: number } | null {
  const first = tokens[index]!
  let at = index + 1
  if (tokens[at]?.text === '%') at++
  if (tokens[at]?.text === '/' || tokens[at]?.text === '+' || tokens[at]?.text === '-') at++
  else if (at === index + 1) return null
  const second = tokens[at]
  if (second?.kind !== 'number' || first.value + second.value !== 100 || first.value % 5 !== 0 || first.value < 10 || second.value < 10) return null
  const percent = tokens[at + 1]?.text === '%'
  if (!percent && tokens[index + 1]?.text !== '/') return null
  if (!percent && (tokens[at + 1]?.kind === 'word' && tokens[at + 1]!.glued)) return null
  const to = percent ? at + 1 : at
  return { from: index, to, start: first.start, end: tokens[to]!.end }
}

/** `net 30`, `net 60 days`. */
function netAt({ tokens }: Scan, index: number): { from: number; to: number; start: number; end: number } | null {
  const before = tokens[index - 1]
  const number = tokens[index]!
  if (before?.text !== 'net' || number.opensLine || number.shape !== 'plain' || number.value < 7 || number.value > 180) return null
  const days = tokens[index + 1]?.text === 'days' || tokens[index + 1]?.text === 'day'
  if (!days && tokens[index + 1]?.kind === 'word' && !tokens[index + 1]!.opensLine && tokens[index + 1]!.text !== 'or' && tokens[index + 1]!.text !== 'terms') return null
  const to = days ? index + 1 : index
  return { from: index - 1, to, start: before.start, end: tokens[to]!.end }
}

/** Terms of payment: those of the list by its names, and shares and credit periods as written. */
export function readPaymentTerms(page: Scan, most: number): Demand['paymentTerms'] {
  const { tokens, numbers, finds, taken } = page
  const readings: Demand['paymentTerms'][number][] = []
  const places: { start: number; end: number }[] = []
  for (const index of numbers) {
    if (readings.length >= most) break
    const token = tokens[index]!
    if (taken[index] || token.value <= 0 || token.value > 180) continue
    const next = tokens[index + 1]
    const share = splitAt(page, index) ?? (next?.text === '%' ? shareAt(page, index) : null) ?? netAt(page, index)
    if (share === null || (places.length > 0 && places.at(-1)!.end > share.start)) continue
    readings.push(reading(page, written(page, share.start, share.end), share.start, share.end))
    places.push(share)
    take(page, index, index + 1)
    if (tokens[share.to]!.kind === 'number' || tokens[share.to]!.text === '%') take(page, index, share.to)
  }
  let place = 0
  for (const find of finds.payment) {
    if (readings.length >= 2 * most) break
    while (place < places.length && places[place]!.end <= find.start) place++
    const overlaps = place < places.length && places[place]!.start < find.end
    if (!overlaps && !taken[find.from] && isTerm(page, find)) readings.push(reading(page, find.value, find.start, find.end))
  }
  return readings.sort((one, other) => one.span.start - other.span.start).slice(0, most)
}
