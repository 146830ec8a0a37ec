import { answersUs } from './answers-us'
import { automaticReply } from './automatic-reply'
import { blocked } from './blocked'
import { customer } from './customer'
import { denied } from './denied'
import { followUp } from './follow-up'
import { goodsAskedAfter } from './goods-asked-after'
import { knownSender } from './known-sender'
import { manyInquiriesNoOrder } from './many-inquiries-no-order'
import { moreDisputesThanOrders } from './more-disputes-than-orders'
import { onlyThanks } from './only-thanks'
import { orderReference } from './order-reference'
import { regularCustomer } from './regular-customer'
import { replyShown } from './reply-shown'
import { replyWithQuotation } from './reply-with-quotation'
import { serviceMatter } from './service-matter'
import { shipmentMatter } from './shipment-matter'
import { standstill } from './standstill'
import { thanksInOtherWords } from './thanks-in-other-words'
import { trouble } from './trouble'
import { troubleInOtherWords } from './trouble-in-other-words'
import { urgentToday } from './urgent-today'
import { verified } from './verified'

/** The history family's rules. */
export const historyRules = [
  answersUs,
  automaticReply,
  blocked,
  customer,
  denied,
  followUp,
  goodsAskedAfter,
  knownSender,
  manyInquiriesNoOrder,
  moreDisputesThanOrders,
  onlyThanks,
  orderReference,
  regularCustomer,
  replyShown,
  replyWithQuotation,
  serviceMatter,
  shipmentMatter,
  standstill,
  thanksInOtherWords,
  trouble,
  troubleInOtherWords,
  urgentToday,
  verified,
] as const
