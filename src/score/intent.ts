import type { Facts } from '../facts/types'
import type { Concept } from '../lists/concepts'
import type { Intent, Team } from './assessment'

export interface IntentReading {
  readonly intent: Intent
  readonly intents: readonly { readonly intent: Intent; readonly confidence: number }[]
  readonly team: Team
  readonly dispute: string | null
}

const teams: Readonly<Record<Team, readonly Intent[]>> = {
  'pre-sales': ['rfq', 'price', 'product-info', 'sample', 'customisation', 'catalogue', 'cooperation', 'order'],
  'order-logistics': ['order-change', 'payment', 'shipping', 'customs', 'documents'],
  'after-sales': ['return', 'refund', 'repair', 'usage'],
  complaints: ['not-received', 'not-as-described', 'damaged', 'short', 'counterfeit', 'dispute'],
  'customer-care': ['feedback', 'thanks', 'follow-up'],
  none: ['promotion', 'other'],
}

/** How strongly each concept speaks for an intent. Hand-set: what a desk would sort by first. */
const voices: Partial<Record<Concept, Partial<Record<Intent, number>>>> = {
  'price-ask': { price: 3, rfq: 1 },
  'lowest-price': { price: 2 },
  'quotation-ask': { rfq: 3, price: 1.5 },
  'catalogue-ask': { catalogue: 4 },
  'everything-ask': { price: 1, catalogue: 1 },
  'sample-ask': { sample: 3.5 },
  'free-sample': { sample: 2 },
  'samples-sent-demand': { sample: 3 },
  'order-intent': { order: 2.5 },
  'trial-order': { order: 1 },
  'availability-ask': { 'product-info': 1.2 },
  'minimum-order-ask': { 'product-info': 1.5 },
  'specification-ask': { 'product-info': 1.8 },
  'certificate-ask': { 'product-info': 1 },
  'lead-time-ask': { 'product-info': 0.7, rfq: 0.5 },
  'customisation-ask': { customisation: 3 },
  'agency-ask': { cooperation: 5 },
  'visit-proposal': { cooperation: 1 },
  'long-term-talk': { cooperation: 0.8 },
  'invitation-letter': { cooperation: 2 },
  'investment-talk': { cooperation: 3 },
  'not-received': { 'not-received': 4 },
  'not-as-described': { 'not-as-described': 4 },
  damaged: { damaged: 4 },
  short: { short: 4.5 },
  counterfeit: { counterfeit: 4 },
  'refund-ask': { refund: 3.5 },
  'return-ask': { return: 4 },
  'repair-ask': { repair: 3.5 },
  'usage-ask': { usage: 3.5 },
  'dispute-open': { dispute: 4.5 },
  'shipping-status': { shipping: 3.5 },
  'parcel-lure': { shipping: 2 },
  'customs-matter': { customs: 3 },
  'documents-matter': { documents: 3 },
  'order-change': { 'order-change': 4 },
  'payment-matter': { payment: 2.5 },
  'bank-change': { payment: 4 },
  'payment-claim': { payment: 2.5 },
  'payment-lure': { payment: 1 },
  'follow-up': { 'follow-up': 2.5 },
  thanks: { thanks: 1 },
  feedback: { feedback: 2.5 },
  'card-question': { order: 1.5 },
  'call-in-order': { order: 2 },
  'tender-award': { order: 2 },
  'credit-terms': { order: 1 },
  ...Object.fromEntries(
    ([
      'seo-offer', 'web-design-offer', 'contact-list-offer', 'marketing-offer', 'link-offer', 'loan-offer', 'gambling', 'crypto-promotion', 'get-rich', 'pharma-adult',
      'software-offer', 'supplier-pitch', 'freight-offer', 'service-pitch', 'membership-offer', 'event-promotion', 'domain-scare',
    ] as const).map((concept) => [concept, { promotion: 4 }]),
  ),
  'meeting-push': { promotion: 1.5 },
  unsubscribe: { promotion: 2 },
  'website-found': { promotion: 1 },
  'job-matter': { other: 3 },
  'survey-talk': { other: 3 },
  'customers-ask': { other: 1 },
  'capacity-ask': { other: 1 },
  extortion: { other: 5 },
  'account-threat': { other: 3 },
  'credential-ask': { other: 2 },
  'fund-transfer': { other: 2, cooperation: 1 },
  inheritance: { other: 3 },
  'prize-win': { other: 3 },
}

const voiceList = (Object.entries(voices) as [Concept, Partial<Record<Intent, number>>][]).map(([concept, intents]) => ({ concept, intents: Object.entries(intents) as [Intent, number][] }))

/** Concepts whose intents are a finer kind of dispute. */
const disputeKinds: readonly (readonly [concept: Concept, kind: string])[] = [
  ['counterfeit', 'counterfeit'], ['short', 'short'], ['damaged', 'damaged'], ['not-as-described', 'not-as-described'], ['not-received', 'in-transit'],
]

/** What the message says it wants, whatever the verdict. */
export function intentOf(facts: Facts): IntentReading {
  const scores = new Map<Intent, number>()
  const add = (intent: Intent, amount: number) => scores.set(intent, (scores.get(intent) ?? 0) + amount)
  for (const { concept, intents } of voiceList) {
    if (!facts.wording.has(concept)) continue
    const inSubject = facts.wording.hits(concept).some((hit) => hit.segment === 'subject')
    for (const [intent, strength] of intents) add(intent, strength * (inSubject ? 1.25 : 1))
  }
  weighDemand(facts, scores, add)
  weighRelation(facts, scores, add)
  const ranked = [...scores].filter(([, score]) => score > 0.9).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  if (ranked.length === 0) ranked.push(['other', 1])
  const total = ranked.reduce((sum, [, score]) => sum + score, 0)
  const intent = ranked[0]![0]
  const team = (Object.keys(teams) as Team[]).find((name) => teams[name].includes(intent)) ?? 'none'
  return {
    intent,
    intents: ranked.slice(0, 5).map(([name, score]) => ({ intent: name, confidence: Math.round((score / total) * 100) / 100 })),
    team,
    dispute: team === 'complaints' ? (disputeKinds.find(([concept]) => facts.wording.has(concept))?.[1] ?? null) : null,
  }
}

type Add = (intent: Intent, amount: number) => void

/** A price asked with a product, a quantity and particulars is a request for quotation. */
function weighDemand({ demand, wording, channel, inquiry }: Facts, scores: Map<Intent, number>, add: Add): void {
  const particulars = [demand.quantities, demand.specifications, demand.incoterms, demand.ports, demand.paymentTerms, demand.deadlines, demand.certificates, demand.prices].filter((list) => list.length > 0).length
  const asks = wording.has('price-ask') || wording.has('quotation-ask')
  const named = demand.products.length > 0 || demand.models.length > 0 || Boolean(inquiry.product)
  if (channel === 'rfq') add('rfq', 3)
  const detailed = particulars >= 2 && demand.quantities.length + demand.models.length + demand.specifications.length > 0
  // A line on chat asks a price; a letter with the same particulars asks for a quotation.
  const terse = wording.words <= 15 && !wording.has('quotation-ask') && channel !== 'rfq'
  if (asks && detailed) add(terse ? 'price' : 'rfq', 3)
  else if (particulars >= 2 && demand.quantities.length > 0 && (named || particulars >= 3 || scores.size === 0)) add('rfq', 2.5)
  else if (asks && particulars <= 1) add('price', 1)
  if (!asks && particulars <= 1 && demand.questions > 0 && scores.size === 0) add('product-info', 1.5)
  if (demand.questions > 0 && wording.has('specification-ask') && !asks) add('product-info', 1.2)
}

/** A running order turns the same words into another matter than a first contact does. */
function weighRelation({ demand, history, thread }: Facts, scores: Map<Intent, number>, add: Add): void {
  const customer = (history?.orders ?? 0) > 0
  const running = customer || demand.references.length > 0 || thread?.reply === true
  if (customer) for (const name of ['shipping', 'documents', 'customs', 'repair', 'payment', 'order-change', 'damaged', 'short', 'not-received', 'not-as-described', 'return', 'refund', 'dispute', 'thanks', 'feedback'] as const) {
    const score = scores.get(name)
    if (score) add(name, score * 0.5)
  }
  if (!running) for (const name of ['shipping', 'documents', 'customs', 'order-change', 'return', 'repair', 'usage'] as const) {
    const score = scores.get(name)
    if (score) scores.set(name, score * 0.5)
  }
}
