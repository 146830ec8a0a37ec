import type { Demand } from '../types'
import { reading, take } from './scan'
import type { Scan } from './scan'
import { isUpperCase } from './tokens'
import type { Token } from './tokens'
import { factorAt } from './units'

/** ISO 4217's code for "no currency", for an amount that is called a price without one: `target price 5.60`. */
export const unknownCurrency = 'XXX'

/** Codes and words that buyers write in lower case before an amount; the rest (`try`, `all`, `le`, `din` …) are words unless in capitals. */
const lowerCase = new Set(
  (
    'usd eur rmb cny gbp inr aed sar jpy aud brl rub idr vnd thb zar ngn kes pkr egp kzt uah pln chf hkd sgd myr twd ntd krw bdt lkr ghs tzs ugx xof xaf ' +
    'cfa fcfa dzd tnd qar kwd omr bhd jod nzd mxn clp ars czk huf sek nok dkk euro euros rs tk ksh kshs tsh tshs ush dhs rp руб тг грн yuan rupees naira ' +
    'ringgit dollars dollar zł zl kč lei yen baht'
  ).split(' '),
)
/** Words after an amount that are seldom money. */
const otherWords = new Set('le sr din mn real sum all try top cop pen bob mad won mop cup sos lak dt qr jd kd le uah s so ft bs php lari gel dram bam riel'.split(' '))

function currencyOf({ raw, terms, tokens }: Scan, index: number, after: boolean): string | null {
  const token = tokens[index]
  if (token === undefined || token.kind === 'number' || token.kind === 'link') return null
  const code = terms.currency(token.text)
  if (code === null || token.kind !== 'word') return code
  if (token.text.length === 1) return null
  if (lowerCase.has(token.text) || isUpperCase(raw, token)) return code
  return after && !otherWords.has(token.text) ? code : null
}

interface Currency {
  readonly code: string
  readonly from: number
  readonly to: number
  readonly start: number
  readonly end: number
}

/** `Euro 5` is an exhaust norm, `EUR.1` a certificate of origin: small whole numbers after those words are no money. */
const normsUpTo = 7

function isNorm({ tokens }: Scan, at: number, index: number): boolean {
  const { value, shape } = tokens[index]!
  return shape === 'plain' && value <= normsUpTo && (tokens[at]!.text === 'euro' || (tokens[at]!.text === 'eur' && value === 1 && index - at === 2 && tokens[index]!.glued))
}

/** `$`, `US$`, `USD`, `Rs.` before the number at `index`. */
function currencyBefore(page: Scan, index: number): Currency | null {
  const { tokens, taken, terms } = page
  let at = index - 1
  if (at > 0 && (tokens[at]!.text === ':' || tokens[at]!.text === '.' || tokens[at]!.text === '=') && tokens[at]!.glued) at--
  const token = tokens[at]
  if (token === undefined || taken[at] || tokens[index]!.opensLine) return null
  const code = currencyOf(page, at, false)
  if (code === null || isNorm(page, at, index)) return null
  const country = tokens[at - 1]
  if (token.kind === 'mark' && token.glued && country?.kind === 'word' && country.text.length <= 3) {
    const both = terms.currency(country.text + token.text) ?? terms.currency(country.text)
    if (both !== null) return { code: both, from: at - 1, to: at, start: country.start, end: token.end }
  }
  return { code, from: at, to: at, start: token.start, end: token.end }
}

/** `€`, `USD`, `US$`, `元`, `dollars` from the token on. */
function currencyAfter(page: Scan, at: number, offset: number): Currency | null {
  const { tokens, raw, terms } = page
  const token = tokens[at]
  if (token === undefined || token.opensLine) return null
  if (token.kind === 'run') {
    for (let end = Math.min(token.end, offset + 4); end > offset; end--) {
      const code = terms.currency(raw.slice(offset, end))
      if (code !== null) return { code, from: at, to: at, start: offset, end }
    }
    return null
  }
  const sign = tokens[at + 1]
  // "30 d." is a day, "30 ₫" is money.
  if (token.kind === 'word' && sign?.kind === 'mark' && sign.glued && !(token.text.length === 1 && sign.text === '.')) {
    const both = terms.currency(token.text + sign.text)
    if (both !== null) return { code: both, from: at, to: at + 1, start: token.start, end: sign.end }
  }
  // "5 pounds" may be a weight: what is a unit as well is no currency here
  if (token.kind === 'word' && terms.unit(token.text) !== null) return null
  const code = currencyOf(page, at, true)
  if (code === null) return null
  // in "5 $ 10" the sign may be the next amount's, when it is glued to that and not to this
  const next = tokens[at + 1]
  if (token.kind === 'mark' && !token.glued && next?.kind === 'number' && next.glued) return null
  return { code, from: at, to: at, start: token.start, end: token.end }
}

function isAmount(token: Token): boolean {
  return token.shape === 'plain' || token.shape === 'decimal' || token.shape === 'grouped'
}

/** `6205-2RS`, `6205 2RS`: the number is part of a code, not the end of a range, nor rupees. */
function isInCode({ tokens }: Scan, index: number): boolean {
  const token = tokens[index]!
  if (token.value === 2 && tokens[index + 1]?.text === 'rs' && tokens[index + 1]!.glued) return true
  const joint = tokens[index - 1]
  const earlier = tokens[index - 2]
  if (joint?.text !== '-' || !token.glued || !joint.glued || earlier === undefined) return false
  return earlier.kind === 'number' && earlier.value >= token.value
}

const fillers = new Set([
  ':', '=', 'is', 'of', 'around', 'about', 'approx', 'at', '-', 'price', 'ist', 'est', 'es', 'max', '是', '为', '在', '~', 'under', 'below', 'up', 'to',
])

/** Whether a price label stands before the number, with nothing but small words between. */
function isLabelled({ tokens }: Scan, index: number, labelEnds: ReadonlySet<number>): boolean {
  if (tokens[index]!.opensLine) return false
  for (let before = index - 1; before >= 0 && before >= index - 4; before--) {
    if (labelEnds.has(before)) return true
    if (!fillers.has(tokens[before]!.text)) return false
  }
  return false
}

/** Amounts of money: a number with a currency on either side, or one called a target price or budget. */
export function readPrices(page: Scan, most: number): Demand['prices'] {
  const { tokens, numbers, taken, finds } = page
  const labelEnds = new Set(finds.price.map((label) => label.to))
  const readings: Demand['prices'][number][] = []
  for (const index of numbers) {
    if (readings.length >= most) break
    const token = tokens[index]!
    if (taken[index] || !isAmount(token)) continue
    if (isInCode(page, index)) continue
    const before = currencyBefore(page, index)
    const multiplier = factorAt(page, index + 1)
    const offset = multiplier.factor === 1 ? tokens[index + 1]?.start ?? token.end : multiplier.at
    const after = before ? null : currencyAfter(page, multiplier.index, offset)
    const currency = before ?? after
    const labelled = currency === null && labelEnds.size > 0 && isLabelled(page, index, labelEnds) && page.terms.unit(tokens[index + 1]?.text ?? '') === null && tokens[index + 1]?.text !== '%'
    if (currency === null && !labelled) continue
    const { factor } = multiplier
    const start = before ? before.start : token.start
    let end = after ? after.end : token.end
    let last = after ? after.to : index
    if (!after && factor !== 1) {
      last = multiplier.index - 1
      end = Math.max(end, multiplier.at > tokens[last]!.start && tokens[multiplier.index]?.kind === 'run' ? multiplier.at : tokens[last]!.end)
    }
    const amount = token.value * factor
    if (amount > 0) readings.push(reading(page, { amount, currency: currency?.code ?? unknownCurrency }, start, end))
    // a run after the amount may hold more: 30元一套
    take(page, before ? before.from : index, after && tokens[after.to]!.kind === 'run' ? Math.max(index, after.to - 1) : Math.max(index, last))
    const joint = tokens[last + 1]
    const upper = tokens[last + 2]
    const isRange = joint?.text === '-' || joint?.text === '~' || joint?.text === '/'
    if (before && isRange && upper?.kind === 'number' && upper.value > token.value && upper.glued === joint.glued) take(page, last + 1, last + 2)
  }
  return readings
}
