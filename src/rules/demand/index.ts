import { agency } from './agency'
import { attachmentOnly } from './attachment-only'
import { availabilityAsked } from './availability-asked'
import { belowMinimum } from './below-minimum'
import { buyerRole } from './buyer-role'
import { catalogueOnly } from './catalogue-only'
import { certificateWanted } from './certificate-wanted'
import { companyIntroduction } from './company-introduction'
import { deadline } from './deadline'
import { drawingAttached } from './drawing-attached'
import { endUse } from './end-use'
import { everythingOnly } from './everything-only'
import { incoterm } from './incoterm'
import { leadTimeAsked } from './lead-time-asked'
import { longTermTalk } from './long-term-talk'
import { manySpecifications } from './many-specifications'
import { minimumAsked } from './minimum-asked'
import { modelNamed } from './model-named'
import { nothingAsked } from './nothing-asked'
import { nothingNamed } from './nothing-named'
import { nothingOfGoods } from './nothing-of-goods'
import { orderPlaced } from './order-placed'
import { ownBrand } from './own-brand'
import { packaging } from './packaging'
import { paymentAsked } from './payment-asked'
import { paymentTerm } from './payment-term'
import { port } from './port'
import { priceAsked } from './price-asked'
import { productNamed } from './product-named'
import { quantity } from './quantity'
import { quantityAbsurd } from './quantity-absurd'
import { sampleAsked } from './sample-asked'
import { severalQuestions } from './several-questions'
import { shippingAsked } from './shipping-asked'
import { specification } from './specification'
import { specificationAsked } from './specification-asked'
import { targetPrice } from './target-price'
import { seeks } from './seeks'
import { trialOrder } from './trial-order'
import { vagueQuantity } from './vague-quantity'
import { visit } from './visit'

/** The demand family's rules. */
export const demandRules = [
  agency,
  attachmentOnly,
  availabilityAsked,
  belowMinimum,
  buyerRole,
  catalogueOnly,
  certificateWanted,
  companyIntroduction,
  deadline,
  drawingAttached,
  endUse,
  everythingOnly,
  incoterm,
  leadTimeAsked,
  longTermTalk,
  manySpecifications,
  minimumAsked,
  modelNamed,
  nothingAsked,
  nothingOfGoods,
  nothingNamed,
  orderPlaced,
  ownBrand,
  packaging,
  paymentAsked,
  paymentTerm,
  port,
  priceAsked,
  productNamed,
  quantity,
  quantityAbsurd,
  sampleAsked,
  severalQuestions,
  shippingAsked,
  specification,
  specificationAsked,
  targetPrice,
  seeks,
  trialOrder,
  vagueQuantity,
  visit,
] as const
