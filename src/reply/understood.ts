import type { Facts, Reading } from '../facts/types'
import type { Span } from '../inquiry/text'
import type { Understood, UnderstoodCode } from '../score/answer'

const valueAtMost = 60
const eachAtMost: Readonly<Record<UnderstoodCode, number>> = {
  reference: 2, product: 3, model: 3, quantity: 4, specification: 3, certificate: 3, incoterm: 1, port: 1, 'payment-term': 1, 'target-price': 1, deadline: 1,
}

/**
 * What was read of the demand, for the answer to repeat: quantities and terms as the sender wrote them. The note of a call is in the clerk's
 * words: where the answer is in another language, only what that language has too.
 */
export function understoodOf(facts: Facts, language: string): Understood[] {
  const { demand, wording } = facts
  const list: Understood[] = []
  const isForeignNote = facts.channel === 'phone' && language !== (facts.language?.code ?? language)
  const add = <Value>(code: UnderstoodCode, readings: readonly Reading<Value>[], canonical: (value: Value) => string) => {
    let left = eachAtMost[code]
    const before = list.length
    for (const { value, span } of readings) {
      if (left === 0) break
      const said = (isForeignNote ? null : quotable(asWritten(facts, span))) ?? quotable(canonical(value))
      if (said === null || (isForeignNote && notLatin.test(said)) || list.some((item, at) => at >= before && item.value.toLowerCase() === said.toLowerCase())) continue
      list.push({ code, value: said })
      left--
    }
  }
  add('reference', demand.references, (value) => value)
  add('product', demand.products.map(({ value }) => ({ value, span: nowhere })), (value) => value)
  add('model', demand.models, (value) => value)
  add('quantity', demand.quantities, ({ amount, to, unit }) => `${amount}${to === null ? '' : `–${to}`} ${unit}`)
  add('specification', demand.specifications, (value) => value)
  add('certificate', demand.certificates, (value) => value)
  add('incoterm', demand.incoterms, ({ term, place }) => (place ? `${term} ${place}` : term))
  if (!demand.incoterms.some(({ value }) => value.place !== null)) add('port', demand.ports, (value) => value)
  add('payment-term', demand.paymentTerms, (value) => value)
  if (wording.has('target-price')) add('target-price', demand.prices, ({ amount, currency }) => `${currency} ${amount}`)
  add('deadline', demand.deadlines, (value) => value)
  return list
}

/** A letter of another script. */
const notLatin = /[^\p{Script=Latin}\P{L}]/u
/** Products are called as the seller calls them. */
const nowhere: Span = { field: '', start: 0, end: 0 }

function asWritten({ inquiry }: Facts, { field, start, end }: Span): string {
  const text = field === 'body' ? inquiry.body : field === 'subject' ? inquiry.subject : undefined
  return text?.slice(start, end) ?? ''
}

/** Nothing that could be a link, an address, markup or an invisible sign. */
const plain = /^[\w ,%+#'()-]*$/

/** Short words of the sender's on one line; `null` for what is empty or too long, or has a link, an address or markup in it. */
export function quotable(said: string): string | null {
  if (said.length > 2 * valueAtMost) return null
  if (said.length <= valueAtMost && plain.test(said) && !said.includes('  ')) return said.trim() || null
  const line = said.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').replace(/[\p{Cf}\p{Co}\p{Cs}]/gu, '').replace(/\s{2,}/g, ' ').trim()
  if (line === '' || line.length > valueAtMost || /[<>{}[\]@|\\]|:\/\/|www\.|\p{L}{2}\.\p{L}{2}/iu.test(line)) return null
  return line
}
