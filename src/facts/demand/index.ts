import type { Message, Text } from '../../inquiry/text'
import type { Demand } from '../types'
import { readCertificates } from './certificates'
import { findMoments } from './dates'
import { readDeadlines } from './deadlines'
import { readIncoterms } from './incoterms'
import { readModels } from './models'
import { readPaymentTerms } from './payments'
import { setPhonesAside } from './phones'
import { readPorts } from './ports'
import { readPrices } from './prices'
import { findProducts, prepareProducts, readProducts } from './products'
import type { Products } from './products'
import { readQuantities } from './quantities'
import { countQuestions } from './questions'
import { readReferences } from './references'
import { scan } from './scan'
import { readSpecifications } from './specifications'
import type { TradeTerms } from './terms'

export type { Phrase, TradeTerms, Unit, UnitKind } from './terms'

/** What the demand is read against: the seller's products, and the listing that the inquiry came from. */
export interface DemandContext {
  readonly products: readonly string[]
  readonly listing: string | null
  /** The message's, as an ISO 639 code, for words that mean another thing in another language. */
  readonly language?: string
}

/** At most this many readings of a kind. */
const most = 50

type Mutable<Value> = { -readonly [Key in keyof Value]: Value[Key] extends readonly (infer Item)[] ? Item[] : Value[Key] }

/** Reads `text.raw[start, end)`. Who reads first keeps the number: a telephone or a date is no quantity. */
function readStretch(text: Text, start: number, end: number, products: Products, terms: TradeTerms): Demand {
  const page = scan(text, start, end, terms)
  setPhonesAside(page)
  const named = findProducts(page, products)
  const paymentTerms = readPaymentTerms(page, most)
  const moments = findMoments(page)
  const references = readReferences(page, named, most)
  const prices = readPrices(page, most)
  const certificates = readCertificates(page, most)
  const quantities = readQuantities(page, named, most)
  const specifications = readSpecifications(page, most)
  return {
    quantities,
    specifications,
    models: readModels(page, most),
    certificates,
    incoterms: readIncoterms(page, most),
    ports: readPorts(page, most),
    paymentTerms,
    prices,
    deadlines: readDeadlines(page, moments, most),
    products: readProducts(page, named, most),
    questions: countQuestions(page),
    references,
  }
}

function append<Item>(list: Item[], items: readonly Item[]): void {
  for (let index = 0; index < items.length && list.length < most; index++) list.push(items[index]!)
}

/**
 * What a buyer must say for a quotation, read from the subject and from what the sender writes now (not from the
 * signature, nor from what is quoted or forwarded). Subject first, then in text order, at most 50 readings of a kind.
 * An amount that is called a price without a currency has ISO 4217's `XXX`; a container whose count is not said is one.
 * `terms` are the words of the trade; the package's own are `tradeTerms`. Compiled on their first use.
 */
export function demandOf(message: Message, context: DemandContext, terms: TradeTerms): Demand {
  const demand: Mutable<Demand> = {
    quantities: [], specifications: [], models: [], certificates: [], incoterms: [], ports: [], paymentTerms: [], prices: [], deadlines: [], products: [], questions: 0, references: [],
  }
  const products = prepareProducts(context.products, context.listing)
  const addStretch = (text: Text, start: number, end: number): void => {
    if (end <= start) return
    const read = readStretch(text, start, end, products, terms)
    append(demand.quantities, read.quantities)
    append(demand.specifications, read.specifications)
    append(demand.models, read.models)
    append(demand.certificates, read.certificates)
    append(demand.incoterms, read.incoterms)
    append(demand.ports, read.ports)
    append(demand.paymentTerms, read.paymentTerms)
    append(demand.prices, read.prices)
    append(demand.deadlines, read.deadlines)
    append(demand.products, read.products)
    append(demand.references, read.references)
    demand.questions += read.questions
  }
  addStretch(message.subject, 0, message.subject.raw.length)
  for (const segment of message.segments) if (segment.kind === 'now') addStretch(message.body, segment.rawStart, segment.rawEnd)
  return demand
}
