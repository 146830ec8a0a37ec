import type { Facts } from '../facts/types'
import type { Concept } from '../lists/concepts'
import type { Intent, ReplyAction } from '../score/assessment'
import type { QuotationItem, QuotationItemName, UntoldReply } from '../score/reply-parts'
import type { PlannedContacts } from './answering'
import { dateOf } from './deadline-date'
import { bounded } from './names'

type PlannedQuotation = NonNullable<UntoldReply['quotation']>

const shownAtMost = 5
const valueAtMost = 200
const deadlineAtMost = 80

/** What the inquiry may say, or ask, of each item. Certificates and samples belong into a quotation only where they are spoken of. */
const items: readonly {
  readonly item: QuotationItemName
  readonly stated: (facts: Facts) => readonly string[]
  readonly asked: readonly Concept[]
  readonly onlyWhereSpokenOf?: true
}[] = [
  { item: 'specification', stated: ({ demand, inquiry }) => [...valuesOf(demand.products), ...valuesOf(demand.models), ...valuesOf(demand.specifications), ...(inquiry.product && demand.products.length === 0 ? [inquiry.product] : [])], asked: ['specification-ask'] },
  { item: 'quantity', stated: ({ demand }) => demand.quantities.map(({ value: { amount, to, unit } }) => `${amount}${to === null ? '' : `–${to}`} ${unit}`), asked: [] },
  { item: 'price', stated: ({ demand }) => demand.prices.map(({ value: { amount, currency } }) => (currency === 'XXX' ? String(amount) : `${amount} ${currency}`)), asked: ['price-ask', 'quotation-ask', 'lowest-price'] },
  { item: 'moq', stated: () => [], asked: ['minimum-order-ask'] },
  { item: 'incoterm', stated: ({ demand }) => demand.incoterms.map(({ value: { term, place } }) => (place === null ? term : `${term} ${place}`)), asked: [] },
  { item: 'destination', stated: destinationsOf, asked: ['shipping-ask'] },
  { item: 'lead-time', stated: ({ demand }) => valuesOf(demand.deadlines), asked: ['lead-time-ask'] },
  { item: 'payment-terms', stated: ({ demand }) => valuesOf(demand.paymentTerms), asked: ['payment-terms-ask'] },
  { item: 'packaging', stated: ({ wording }) => wording.hits('packaging-need').map(({ text }) => text), asked: [] },
  { item: 'certificates', stated: ({ demand }) => valuesOf(demand.certificates), asked: ['certificate-ask'], onlyWhereSpokenOf: true },
  { item: 'samples', stated: () => [], asked: ['sample-ask', 'free-sample'], onlyWhereSpokenOf: true },
  { item: 'validity', stated: () => [], asked: [] },
]

/**
 * What a full quotation holds, and which of it the inquiry leaves open; `null` where none is to be written: nothing is to be sent, or nothing
 * to quote is named.
 *
 * @param from epoch milliseconds that a deadline without a year is read from
 */
export function quotationOf(
  facts: Facts,
  seen: { readonly action: ReplyAction; readonly isSuspect: boolean; readonly isGuarded: boolean; readonly intent: Intent; readonly from: number | null; readonly planned: PlannedContacts },
): PlannedQuotation | null {
  const { action, intent, isSuspect } = seen
  if (action === 'report' || action === 'ignore' || (action === 'template' && isSuspect)) return null
  if (facts.channel !== 'rfq' && !((intent === 'rfq' || intent === 'price') && hasNeed(facts))) return null
  return { items: items.flatMap((entry) => itemOf(entry, facts)), deadline: deadlineOf(facts, seen.from), followUp: followUpOf(facts, seen) }
}

/** Terms under which the place named is the seller's side. */
const fromSeller: ReadonlySet<string> = new Set(['EXW', 'FCA', 'FAS', 'FOB'])

/** Places that goods go to: `CIF Hamburg`, `to Hamburg`; the place of `FOB Ningbo` is where they leave. */
function destinationsOf({ demand }: Facts): string[] {
  const leaving = new Set(demand.incoterms.flatMap(({ value: { term, place } }) => (fromSeller.has(term) && place !== null ? [place.toLowerCase()] : [])))
  const arriving = demand.incoterms.flatMap(({ value: { term, place } }) => (!fromSeller.has(term) && place !== null ? [place] : []))
  // Beside the place of the delivery term, other ports are those of letterheads.
  return arriving.length > 0 ? arriving : valuesOf(demand.ports).filter((port) => !leaving.has(port.toLowerCase()))
}

/** Something that a price can be worked out for. */
function hasNeed({ demand, inquiry }: Facts): boolean {
  return demand.products.length + demand.models.length + demand.quantities.length + demand.specifications.length > 0 || Boolean(inquiry.product?.trim())
}

function itemOf({ item, stated, asked, onlyWhereSpokenOf }: (typeof items)[number], facts: Facts): QuotationItem[] {
  const values = [...new Set(stated(facts).map((value) => bounded(value, valueAtMost)))].filter((value) => value !== '')
  const isAsked = asked.some((concept) => facts.wording.has(concept))
  if (values.length === 0) return onlyWhereSpokenOf && !isAsked ? [] : [{ item, state: 'open', asked: isAsked }]
  return [{ item, state: 'stated', asked: isAsked, value: values.slice(0, shownAtMost).join('; ').slice(0, valueAtMost) }]
}

function valuesOf(readings: readonly { readonly value: string }[]): string[] {
  return readings.map(({ value }) => value)
}

function deadlineOf({ demand }: Facts, from: number | null): string | null {
  let words: string | null = null
  for (const { value } of demand.deadlines) {
    const date = dateOf(value, from)
    if (date !== null) return date
    words ??= bounded(value, deadlineAtMost)
  }
  return words
}

const followUpReasons = { phone: 'by-phone', email: 'by-email', chat: 'by-chat', fax: 'by-fax' } as const

/** By another way than the quotation itself goes, where one is known: on a marketplace by the contact data found in the posting. */
function followUpOf({ channel }: Facts, { isGuarded, planned }: { readonly isGuarded: boolean; readonly planned: PlannedContacts }): PlannedQuotation['followUp'] {
  if (isGuarded) return { code: 'by-found-contact', args: {} }
  const ways = (['phone', 'email', 'chat', 'fax'] as const).filter((way) => planned.reach[way]?.value !== undefined)
  const way = ways.find((other) => other !== planned.channels[0]) ?? ways[0]
  if (!way) return { code: channel === 'rfq' || channel === 'message' ? 'on-platform' : 'nothing-given', args: {} }
  const { value, app } = planned.reach[way]!
  return { code: followUpReasons[way], args: { value: value!, ...(app ? { app } : {}) } }
}
