import { accountThreat } from './account-threat'
import { advanceFee } from './advance-fee'
import { anyGoods } from './any-goods'
import { asksAfterNothing } from './asks-after-nothing'
import { bankChange } from './bank-change'
import { bankInsider } from './bank-insider'
import { callInOrder } from './call-in-order'
import { cardAbuse } from './card-abuse'
import { cardQuestion } from './card-question'
import { cheque } from './cheque'
import { classicCardOrder } from './classic-card-order'
import { clerkDoubts } from './clerk-doubts'
import { commissionOffer } from './commission-offer'
import { contactDetailsAsked } from './contact-details-asked'
import { counterpartySilence } from './counterparty-silence'
import { credentialAsk } from './credential-ask'
import { creditBeforeProduct } from './credit-before-product'
import { creditBoast } from './credit-boast'
import { creditTerms } from './credit-terms'
import { deadlineThreat } from './deadline-threat'
import { documentLure } from './document-lure'
import { domainScare } from './domain-scare'
import { donation } from './donation'
import { escrowLure } from './escrow-lure'
import { extortion } from './extortion'
import { flattery } from './flattery'
import { fundTransfer } from './fund-transfer'
import { giftAsk } from './gift-ask'
import { hasteWithoutQuestions } from './haste-without-questions'
import { identityDocumentAsked } from './identity-document-asked'
import { inheritance } from './inheritance'
import { investmentTalk } from './investment-talk'
import { invitationLetter } from './invitation-letter'
import { longAndUnrelated } from './long-and-unrelated'
import { lureWithAttachment } from './lure-with-attachment'
import { lureWithLink } from './lure-with-link'
import { moneyBeforeGoods } from './money-before-goods'
import { noPhone } from './no-phone'
import { notaryCost } from './notary-cost'
import { offPlatform } from './off-platform'
import { overpayment } from './overpayment'
import { ownShipper } from './own-shipper'
import { parcelLure } from './parcel-lure'
import { paymentClaim } from './payment-claim'
import { paymentLure } from './payment-lure'
import { personalDetailsAsked } from './personal-details-asked'
import { priceNoObject } from './price-no-object'
import { prizeWin } from './prize-win'
import { publicBuyerClaim } from './public-buyer-claim'
import { religiousAppeal } from './religious-appeal'
import { replicaAsk } from './replica-ask'
import { sadStory } from './sad-story'
import { samplesOnlyTermsVague } from './samples-only-terms-vague'
import { samplesSentDemand } from './samples-sent-demand'
import { privateOpener } from './private-opener'
import { secrecy } from './secrecy'
import { vagueMatter } from './vague-matter'
import { signInPerson } from './sign-in-person'
import { tenderAward } from './tender-award'
import { thirdPartyCharge } from './third-party-charge'
import { thirdPartyDelivery } from './third-party-delivery'
import { trustPlea } from './trust-plea'
import { untraceablePayment } from './untraceable-payment'
import { urgency } from './urgency'
import { rewardLure } from './reward-lure'
import { callbackLure } from './callback-lure'
import { authorityLure } from './authority-lure'
import { walletLure } from './wallet-lure'
import { attachmentPassword } from './attachment-password'

/** The fraud family's rules. */
export const fraudRules = [
  accountThreat,
  advanceFee,
  anyGoods,
  asksAfterNothing,
  bankChange,
  bankInsider,
  callInOrder,
  cardAbuse,
  cardQuestion,
  cheque,
  clerkDoubts,
  classicCardOrder,
  commissionOffer,
  contactDetailsAsked,
  counterpartySilence,
  credentialAsk,
  creditBeforeProduct,
  creditBoast,
  creditTerms,
  deadlineThreat,
  documentLure,
  domainScare,
  donation,
  escrowLure,
  extortion,
  flattery,
  fundTransfer,
  giftAsk,
  hasteWithoutQuestions,
  identityDocumentAsked,
  inheritance,
  investmentTalk,
  invitationLetter,
  longAndUnrelated,
  lureWithAttachment,
  lureWithLink,
  moneyBeforeGoods,
  noPhone,
  notaryCost,
  offPlatform,
  overpayment,
  ownShipper,
  parcelLure,
  paymentClaim,
  paymentLure,
  personalDetailsAsked,
  priceNoObject,
  prizeWin,
  publicBuyerClaim,
  religiousAppeal,
  replicaAsk,
  sadStory,
  samplesOnlyTermsVague,
  samplesSentDemand,
  secrecy,
  vagueMatter,
  privateOpener,
  signInPerson,
  tenderAward,
  thirdPartyCharge,
  thirdPartyDelivery,
  trustPlea,
  untraceablePayment,
  urgency,
  rewardLure,
  callbackLure,
  authorityLure,
  walletLure,
  attachmentPassword,
] as const
