import { documentEndings, endingOf } from '../lists/attachments'
import type { Facts } from '../facts/types'
import type { MissingCode } from '../score/answer'
import type { Intent, ReplyAction, Team } from '../score/assessment'
import { hasUnreadNumber, namesMonth } from './unread'

/** What is asked where nothing is missing. */
export const settledCodes = ['proforma', 'call-time', 'reply-channel', 'more-help'] as const
export type QuestionCode = MissingCode | (typeof settledCodes)[number]

const codesAtMost = 4

/** What is still missing to answer by the intent, most important first, at most four. Where the sender is to be checked first, only who they are. */
export function missingOf(facts: Facts, intent: Intent, action: ReplyAction): MissingCode[] {
  if (action === 'ignore' || action === 'report') return []
  const { identity } = facts
  if (action === 'verify') return identity.company === null ? ['company'] : []
  return wanted(facts, intent).slice(0, codesAtMost)
}

/** Whether the sender is reached by nothing that the message gives: then it is not asked either whether that way suits. */
export function isGuarded({ contacts }: { readonly contacts: readonly { readonly from: string }[] }): boolean {
  return contacts.some(({ from }) => from === 'independent')
}

/** The one question: after what is missing most, else what moves the matter on. */
export function questionOf({ missing, intent, action, team, isGuarded: guarded = false }: { missing: readonly string[]; intent: Intent; action: ReplyAction; team: Team; isGuarded?: boolean }): QuestionCode {
  const [first] = missing
  if (first !== undefined) return first as MissingCode
  if (action === 'verify' || guarded || intent === 'cooperation') return 'call-time'
  if (intent === 'rfq' || intent === 'price' || intent === 'order' || intent === 'customisation') return 'proforma'
  return team === 'order-logistics' || team === 'complaints' || team === 'after-sales' ? 'reply-channel' : 'more-help'
}

function wanted(facts: Facts, intent: Intent): MissingCode[] {
  const { demand, identity, wording, thread, history } = facts
  const list: MissingCode[] = []
  const need = (code: MissingCode, isThere: boolean) => {
    if (!isThere) list.push(code)
  }
  const known = (history?.orders ?? 0) > 0
  const hasReference = demand.references.length > 0
  const hasPlace = demand.ports.length > 0 || demand.incoterms.some(({ value }) => value.place !== null) || identity.address !== null
  let unread: boolean | undefined
  const hasMore = () => (unread ??= hasUnreadNumber(facts))
  const hasQuantity = () => demand.quantities.length > 0 || hasMore()
  const hasParticulars = () => demand.specifications.length > 0 || demand.models.length > 0 || (demand.quantities.length > 0 && hasMore())
  const company = () => need('company', known || identity.company !== null || identity.website !== null)
  switch (intent) {
    case 'rfq':
    case 'price':
    case 'order':
      need('product', namesProduct(facts))
      need('quantity', hasQuantity())
      need('destination', hasPlace)
      need('specification', hasParticulars() || wording.has('any-goods') || Boolean(facts.inquiry.product))
      need('incoterm', demand.incoterms.length > 0)
      company()
      need('target-date', demand.deadlines.length > 0 || namesMonth(facts))
      break
    case 'product-info':
      need('product', namesProduct(facts))
      if (wording.has('certificate-ask')) need('certificate', demand.certificates.length > 0)
      // Who has bought already may ask about what they have.
      if (known) break
      need('quantity', hasQuantity())
      need('destination', hasPlace)
      break
    case 'sample':
      need('product', namesProduct(facts))
      need('sample-address', identity.address !== null)
      need('specification', hasParticulars() || Boolean(facts.inquiry.product))
      company()
      break
    case 'customisation':
      need('product', namesProduct(facts))
      need('artwork', (facts.attachments?.length ?? 0) > 0)
      need('quantity', hasQuantity())
      need('destination', hasPlace)
      break
    case 'catalogue':
      need('product', namesProduct(facts))
      need('quantity', hasQuantity())
      company()
      break
    case 'cooperation':
      company()
      need('territory', hasPlace || wording.has('company-introduction'))
      need('product', namesProduct(facts))
      break
    case 'payment':
      need('order-number', hasReference)
      need('payment-reference', !(wording.has('payment-claim') || wording.has('bank-change') || wording.has('payment-matter')) || hasDocument(facts))
      break
    case 'refund':
    case 'damaged':
    case 'not-as-described':
    case 'short':
    case 'counterfeit':
    case 'return':
    case 'dispute':
      need('order-number', hasReference)
      need('photos', hasAttachments(facts) || intent === 'refund')
      need('solution', wording.has('refund-ask') || wording.has('return-ask'))
      break
    case 'repair':
      need('order-number', hasReference || demand.models.length > 0)
      need('photos', hasAttachments(facts))
      break
    case 'usage':
      need('product', demand.models.length > 0 || demand.products.length > 0 || hasReference || Boolean(facts.inquiry.product))
      need('photos', hasAttachments(facts))
      break
    case 'not-received':
    case 'shipping':
    case 'customs':
    case 'documents':
    case 'order-change':
      need('order-number', hasReference)
      break
    case 'follow-up':
      need('earlier-message', hasReference || thread?.reply === true)
      break
    case 'promotion':
    case 'other':
      need('purpose', false)
      break
    case 'thanks':
    case 'feedback':
      break
  }
  return list
}

const thinWords = 12

/**
 * Whether a product is named, be it in words that the seller's list does not have: who gives a quantity or a measure says of what.
 * Where the seller's products are not known, or most likely not in the language of the message, a text of more than a line that asks for no
 * list names one.
 */
function namesProduct({ demand, inquiry, language, seller, wording }: Facts): boolean {
  if (demand.products.length > 0 || demand.models.length > 0 || inquiry.product) return true
  if (wording.has('everything-ask') || wording.has('any-goods') || wording.has('template-interest')) return false
  if (demand.quantities.length > 0 || demand.specifications.length > 0) return true
  const isListed = (seller?.products?.length ?? 0) > 0 && (language === null || language.code === 'en' || language.code === 'und')
  return !isListed && wording.words > thinWords && !wording.has('catalogue-ask')
}

function hasAttachments({ attachments }: Facts): boolean {
  return (attachments?.length ?? 0) > 0
}

function hasDocument({ attachments }: Facts): boolean {
  return (attachments ?? []).some(({ filename }) => documentEndings.has(endingOf(filename)))
}
