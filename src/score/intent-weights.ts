import type { Facts, Hit } from '../facts/types'
import { endingOf } from '../lists/attachments'
import type { Concept } from '../lists/concepts'
import { promotionConcepts } from '../lists/concept-groups'
import type { Intent } from './assessment'
import { buyingIntents, complaints, passingIntents, runningIntents } from './intent-voices'

/** The sums of what speaks for each intent, while they are made. */
export class Scores {
  private readonly sums = new Map<Intent, number>()

  of(intent: Intent): number {
    return this.sums.get(intent) ?? 0
  }

  add(intent: Intent, amount: number): void {
    this.sums.set(intent, this.of(intent) + amount)
  }

  times(intents: readonly Intent[], factor: number): void {
    for (const intent of intents) {
      const sum = this.sums.get(intent)
      if (sum) this.sums.set(intent, sum * factor)
    }
  }

  get highest(): number {
    return Math.max(0, ...this.sums.values())
  }

  get isEmpty(): boolean {
    return this.sums.size === 0
  }
}

/** A text of up to this many words is a line: it asks for one thing. */
const lineOfWords = 15
/** As long may be what asks for the price of one of the seller's products, unspecified. */
const shortQuestionOfWords = 25
const askedBesides = ['lead-time-ask', 'shipping-ask', 'payment-terms-ask', 'need-by', 'packaging-need', 'payment-proposal', 'target-price'] as const satisfies readonly Concept[]
/** Who settles the deal before it was talked over asks for no quotation. */
const settled = [
  'price-no-object', 'any-goods', 'sign-in-person', 'notary-cost', 'overpayment', 'escrow-lure', 'tender-award', 'call-in-order', 'third-party-charge', 'card-abuse',
] as const satisfies readonly Concept[]
/** A voice below this is of something asked besides. */
const faintly = 1.5
/** A voice from here on is of what is said in so many words. */
const plainly = 3
/** What is said of goods that are under way or have come. */
const underWay = ['documents-matter', 'customs-matter', 'shipping-status', 'damaged', 'short', 'not-as-described', 'not-received'] as const satisfies readonly Concept[]
/** So many particulars are a request even beside such words, which lists of required papers hold too. */
const serviceToo = 4
const curious = ['cost-breakdown-ask', 'supplier-ask', 'customers-ask', 'process-ask', 'capacity-ask', 'formula-ask', 'drawing-ask', 'survey-talk'] as const satisfies readonly Concept[]

/** A price asked with goods, a quantity and particulars is a request for quotation; the prices of everything are a price list. */
export function weighDemand({ demand, wording, channel, inquiry, history }: Facts, scores: Scores): void {
  const filled = (...lists: readonly (readonly unknown[])[]) => lists.filter((list) => list.length > 0).length
  const said = (concepts: readonly Concept[]) => concepts.filter((concept) => wording.has(concept)).length
  const counted = filled(demand.quantities, demand.specifications, demand.models) + said(['specification-ask'])
  const particulars = filled(demand.quantities, demand.specifications, demand.incoterms, demand.ports, demand.paymentTerms, demand.deadlines, demand.certificates, demand.prices) + Math.min(2, said(askedBesides))
  const quotes = wording.has('quotation-ask')
  const broad = wording.has('everything-ask') || said(curious) > 0
  const asks = quotes || wording.has('price-ask') || (broad && demand.incoterms.length > 0 && demand.quantities.length > 0)
  const named = demand.products.length > 0 || demand.models.length > 0 || Boolean(inquiry.product)
  // Who asks what one known product costs, and how many that is for, wants a figure; whoever names a date, a firm or several goods wants an offer.
  const oneKnown = (demand.products.length > 0 || Boolean(inquiry.product)) && new Set(demand.products.map(({ value }) => value)).size <= 1 && demand.quantities.length <= 2 && demand.specifications.length + demand.deadlines.length === 0
  const line = !quotes && channel !== 'rfq' && (wording.words <= lineOfWords || (oneKnown && !inquiry.sender?.company && wording.words <= shortQuestionOfWords))
  const running = (history?.orders ?? 0) > 0 || demand.references.length > 0
  if (channel === 'rfq') scores.add('rfq', 3)
  const isSettled = said(settled) > 0
  if (wording.has('order-placed')) scores.times(['rfq', 'price'], 0.5)
  else if (wording.has('order-intent') && said(['price-ask', 'quotation-ask', 'sample-ask', 'catalogue-ask', 'customisation-ask', 'agency-ask', 'minimum-order-ask', 'specification-ask']) > 0) scores.times(['order'], 0.6)
  if (isSettled) scores.times(['rfq', 'price'], 0.5)
  if (isSettled || wording.has('order-placed')) {
    // An order with all its particulars.
  } else if (broad && channel !== 'rfq') {
    if ((asks || wording.has('price-list')) && !wording.has('survey-talk')) scores.add('price', 3)
    scores.times(['rfq', 'catalogue', 'customisation'], 0.5)
  } else if (asks && particulars >= 2 && (counted > 0 || quotes)) {
    scores.add(line ? 'price' : 'rfq', 3)
    if (!line) scores.times(['price'], 0.7)
  } else if (!asks && line && named && demand.quantities.length > 0 && (wording.has('word-price') || (demand.questions > 0 && scores.highest < faintly))) scores.add('price', 3)
  else if (!asks && !running && (particulars >= serviceToo || said(underWay) === 0) && particulars >= 2 && (demand.quantities.length > 0 || particulars >= 3) && (named || particulars >= 3 || scores.isEmpty)) scores.add('rfq', particulars >= 3 ? 3.5 : 2.5)
  else if (asks && !quotes && particulars <= 1) scores.add('price', 1)
  // What a request for quotation wants to know besides is part of it.
  const isQuotation = particulars >= 3 || (quotes && particulars >= 2 && demand.quantities.length > 0)
  if (isQuotation && !line && !broad && !isSettled && !wording.has('order-placed') && scores.of('rfq') >= 3) {
    scores.add('rfq', Math.min(2, 0.5 * (particulars - 1)))
    scores.times(['product-info'], 0.5)
  }
  if (wording.has('template-interest')) scores.times(['order'], 0.4)
  if (isOnlyPriceList(wording.hits('catalogue-ask'), wording.hits('price-list'))) {
    scores.add('price', 2.5)
    scores.times(['catalogue'], 0.3)
  } else if (wording.has('catalogue-ask') && liesWithin(wording.hits('price-ask'), wording.hits('catalogue-ask'))) scores.times(['price'], 0.5)
}

/** Whether what is asked like a catalogue is in each place a price list. */
function isOnlyPriceList(catalogues: readonly Hit[], lists: readonly Hit[]): boolean {
  return lists.length > 0 && liesWithin(catalogues, lists)
}

function liesWithin(hits: readonly Hit[], others: readonly Hit[]): boolean {
  return hits.every((hit) => others.some((other) => overlap(hit, other)))
}

function overlap({ span: a }: Hit, { span: b }: Hit): boolean {
  return a.field === b.field && a.start < b.end && b.start < a.end
}

/** What is seen of goods that have come. */
const complaintsSeen = ['damaged', 'not-as-described', 'short'] as const satisfies readonly Intent[]
/** Who says it so often, and asks nothing, wants no more. */
const thanksOften = 2

/** A running order turns the same words into another matter than a first contact does. */
export function weighRelation({ demand, history, thread, wording, inquiry, subjectLine }: Facts, scores: Scores): void {
  const customer = (history?.orders ?? 0) > 0
  const running = customer || demand.references.length > 0 || thread?.reply === true
  if (customer) scores.times(runningIntents, 1.5)
  if (!running) scores.times(passingIntents, 0.5)
  // Whose account has changed writes of paying, whatever for.
  if (wording.has('bank-change')) scores.times(['refund', 'order-change'], 0.5)
  // What might go wrong is asked before an order too.
  if (!running && (scores.of('rfq') > 3 || scores.of('price') > 3)) scores.times([...complaints, 'refund'], 0.5)
  // A machine that broke in use is told in the same words as one that came broken.
  if (wording.has('repair-ask') && wording.hits('damaged').some((hit) => wording.hits('repair-ask').some((other) => overlap(hit, other)))) scores.times(['damaged'], 0.5)
  // The address that it went to, not one that it should go to.
  if (wording.has('wrong-address') && liesWithin(wording.hits('order-change'), wording.hits('wrong-address'))) scores.times(['order-change'], 0.4)
  // What is wrong is why it shall go back; the wish counts.
  if (wording.has('return-ask') || wording.has('refund-ask')) scores.times(['repair'], 0.8)
  // A customer in trouble comes before the next order.
  if (customer && complaints.some((intent) => scores.of(intent) > 0)) scores.times(buyingIntents, 0.6)
  // A parcel that was never ordered, an account that is to be signed in to.
  if (!customer && wording.has('parcel-lure')) {
    scores.times([...complaints, 'documents', 'customs', 'payment', 'other'], 0.4)
    scores.add('shipping', 1)
  }
  if (wording.has('credential-ask')) {
    scores.times(['payment', 'order'], 0.6)
    if (wording.has('customs-matter')) scores.times(['other'], 0.4)
  }
  // Whoever orders again says thanks by the way.
  if (scores.of('order') >= plainly) scores.times(['thanks', 'feedback'], 0.3)
  // Whoever changes an order asks what that costs.
  if (wording.has('order-change') && !wording.has('quotation-ask')) scores.times(['price', 'rfq', 'product-info'], running ? 0.4 : 0.5)
  // What is wrong was seen somewhere: at customs, by the broker, in the papers.
  if (complaintsSeen.some((intent) => scores.of(intent) > 0)) scores.times(['customs', 'shipping', 'documents', 'refund'], 0.5)
  // Customs stop goods for their papers, and the papers are what is to be mended.
  if (wording.has('documents-matter') && running) scores.times(['customs'], 0.8)
  // A reminder of what was asked before is no new request: what it names again was named then.
  if (wording.has('follow-up')) scores.times(['rfq', 'price'], 0.6)
  if (wording.has('follow-up') && (thread?.reply === true || subjectLine.markedReply)) scores.times(['follow-up'], 1.6)
  if (wording.hits('thanks').length >= thanksOften && demand.questions === 0 && !complaints.some((intent) => scores.of(intent) > 0)) {
    scores.add('thanks', 2)
    if (!wording.has('feedback')) scores.times(['feedback'], 0.5)
  }
  // Information on what?
  const namesNothing = !inquiry.product && demand.products.length + demand.models.length + demand.specifications.length === 0 && wording.words <= 3
  if (namesNothing && wording.said.size === 1 && wording.has('specification-ask')) scores.times(['product-info'], 0.3)
  else if (scores.isEmpty && demand.questions > 0) scores.add(running ? 'shipping' : 'product-info', running ? 1 : 1.5)
}

const pitches: ReadonlySet<Concept> = new Set(promotionConcepts)
/** So many phrases of pitches are no accident. */
const pitchHits = 3

/** Who sells speaks of prices, samples and inquiries too. */
export function weighPitch({ wording }: Facts, isSpam: boolean, scores: Scores): void {
  let hits = 0
  for (const concept of wording.said) if (pitches.has(concept)) hits += wording.hits(concept).length
  const asks = wording.has('price-ask') || wording.has('quotation-ask')
  if (isSpam && wording.words >= 3) scores.add('promotion', 3)
  else if (hits >= pitchHits) scores.add('promotion', Math.min(3, 0.8 * (hits - 1)))
  else if (hits === 1 && asks) scores.times(['promotion'], 0.75)
  if (isSpam || hits >= pitchHits) scores.times(buyingIntents, 0.5)
  else if (hits > 0 && !asks) scores.times(['rfq', 'cooperation'], 0.5)
}

const pictures = new Set('jpg jpeg png heic webp gif mp4 mov avi 3gp webm'.split(' '))
const drawings = new Set('dwg dxf step stp igs iges stl prt sldprt x_t 3dm'.split(' '))
/** Words that names of files begin or are cut up with, by what the file is. */
const fileWords: readonly (readonly [intent: Intent, words: ReadonlySet<string>])[] = [
  ['order', new Set('po order bestellung pedido commande bc ordine zamowienie zakaz siparis 订单 采购单 采购订单 注文書 発注書 발주서'.split(' '))],
  ['rfq', new Set('rfq inquiry enquiry anfrage poptavka zapytanie cotizacion cotacao devis boq tender 询价单 询价'.split(' '))],
  ['payment', new Set('invoice swift remittance payment receipt rechnung factura facture dekont slip tt 水单 付款 发票'.split(' '))],
  ['documents', new Set('bl awb coo packing packinglist packlist draft 提单 箱单'.split(' '))],
]
const filesAtMost = 10
/** What a file says where nothing else is said. */
const fileAlone = 6

/** What is attached says something of what is wanted. */
export function weighAttachments({ attachments }: Facts, scores: Scores): void {
  if (!attachments || attachments.length === 0) return
  const seen = new Set<Intent | 'picture'>()
  for (const { filename } of attachments.slice(0, filesAtMost)) {
    const ending = endingOf(filename)
    if (pictures.has(ending)) seen.add('picture')
    if (drawings.has(ending)) seen.add('customisation')
    const words = filename.slice(0, 120).toLowerCase().split(/[^\p{L}]+/u)
    for (const [intent, known] of fileWords) if (words.some((word) => known.has(word))) seen.add(intent)
  }
  const alone = scores.isEmpty
  for (const intent of seen) {
    if (intent === 'picture') scores.times(['damaged', 'not-as-described', 'short', 'repair'], 1.2)
    else scores.add(intent, alone ? fileAlone : intent === 'customisation' ? 2 : 1)
  }
}
