import type { Concept } from '../lists/concepts'
import type { Senses } from '../lists/phrases/senses'
import { endingOf } from '../lists/attachments'
import type { Facts } from './types'

/** The whole of a feature, in the units of `Senses.levels`. */
export const wholeFeature = 96

/** What the features are made of. */
export type GistSource = Pick<Facts, 'wording' | 'demand' | 'history' | 'thread' | 'channel' | 'attachments' | 'company' | 'subjectLine' | 'links'>

const pictures = new Set('jpg jpeg png heic webp gif mp4 mov avi 3gp webm'.split(' '))
const drawings = new Set('dwg dxf step stp igs iges stl prt sldprt x_t 3dm'.split(' '))
const filesAtMost = 10

const attached = (files: Facts['attachments'], endings: ReadonlySet<string>) => (files ?? []).slice(0, filesAtMost).some(({ filename }) => endings.has(endingOf(filename)))
const isCustomer = ({ history }: GistSource) => (history?.orders ?? 0) > 0
const isRunning = (source: GistSource) => isCustomer(source) || source.demand.references.length > 0

/** What is known beside the words, each true or not. */
export const factFeatures: { readonly [name: string]: (source: GistSource) => boolean } = {
  quantities: ({ demand }) => demand.quantities.length > 0,
  specifications: ({ demand }) => demand.specifications.length > 0,
  models: ({ demand }) => demand.models.length > 0,
  certificates: ({ demand }) => demand.certificates.length > 0,
  incoterms: ({ demand }) => demand.incoterms.length > 0,
  ports: ({ demand }) => demand.ports.length > 0,
  'payment-terms': ({ demand }) => demand.paymentTerms.length > 0,
  prices: ({ demand }) => demand.prices.length > 0,
  deadlines: ({ demand }) => demand.deadlines.length > 0,
  products: ({ demand }) => demand.products.length > 0,
  questions: ({ demand }) => demand.questions > 0,
  references: ({ demand }) => demand.references.length > 0,
  'two-questions': ({ demand }) => demand.questions > 1,
  'two-quantities': ({ demand }) => demand.quantities.length > 1,
  customer: isCustomer,
  'quantity-of-a-stranger': (source) => source.demand.quantities.length > 0 && !isCustomer(source),
  'question-of-a-customer': (source) => source.demand.questions > 0 && isRunning(source),
  'question-and-quantity': ({ demand }) => demand.questions > 0 && demand.quantities.length > 0,
  reply: ({ thread }) => thread?.reply === true,
  'marked-reply': ({ subjectLine }) => subjectLine.markedReply,
  known: ({ history }) => history !== null,
  company: ({ company }) => company !== null,
  links: ({ links }) => links.all.length > 0,
  line: ({ wording }) => wording.words < 15,
  short: ({ wording }) => wording.words < 40,
  long: ({ wording }) => wording.words >= 80,
  'very-long': ({ wording }) => wording.words >= 160,
  email: ({ channel }) => channel === 'email',
  form: ({ channel }) => channel === 'form',
  chat: ({ channel }) => channel === 'chat',
  message: ({ channel }) => channel === 'message',
  rfq: ({ channel }) => channel === 'rfq',
  phone: ({ channel }) => channel === 'phone',
  attachments: ({ attachments }) => (attachments?.length ?? 0) > 0,
  pictures: ({ attachments }) => attached(attachments, pictures),
  drawings: ({ attachments }) => attached(attachments, drawings),
}

/** Called with the number of a feature, and its value: of `wholeFeature` so much. */
export type VisitFeature = (feature: number, value: number) => void

/** Makes a reader of the features of these names, such as `sense:price-ask`; names that are not known, as of a concept gone since, have no value. */
export function featureReader(names: readonly string[], meanings: readonly Concept[]): (source: GistSource, senses: Senses, visit: VisitFeature) => void {
  const near: { readonly feature: number; readonly meaning: number }[] = []
  const nearInSubject: typeof near = []
  const said = new Map<Concept, number>()
  const facts: { readonly feature: number; readonly holds: (source: GistSource) => boolean }[] = []
  names.forEach((name, feature) => {
    const [kind, rest = ''] = name.split(':')
    const meaning = (meanings as readonly string[]).indexOf(rest)
    if (kind === 'bias') facts.push({ feature, holds: () => true })
    else if (kind === 'sense' && meaning >= 0) near.push({ feature, meaning })
    else if (kind === 'subject' && meaning >= 0) nearInSubject.push({ feature, meaning })
    else if (kind === 'said' && meaning >= 0) said.set(rest as Concept, feature)
    else if (kind === 'fact' && Object.hasOwn(factFeatures, rest)) facts.push({ feature, holds: factFeatures[rest]! })
  })
  const visitNear = (those: typeof near, levels: Uint8Array, visit: VisitFeature) => {
    for (const { feature, meaning } of those) if (levels[meaning] !== 0) visit(feature, levels[meaning]!)
  }
  return (source, { levels, subjectLevels }, visit) => {
    visitNear(near, levels, visit)
    visitNear(nearInSubject, subjectLevels, visit)
    for (const concept of source.wording.said) {
      const feature = said.get(concept)
      if (feature !== undefined) visit(feature, wholeFeature)
    }
    for (const { feature, holds } of facts) if (holds(source)) visit(feature, wholeFeature)
  }
}

/** The names of all features that there can be. */
export function featureNames(meanings: readonly Concept[]): string[] {
  return ['bias', ...meanings.map((name) => `sense:${name}`), ...meanings.map((name) => `subject:${name}`), ...meanings.map((name) => `said:${name}`), ...Object.keys(factFeatures).map((name) => `fact:${name}`)]
}
