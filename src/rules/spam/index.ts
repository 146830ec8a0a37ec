import { callToClick } from './call-to-click'
import { contactListOffer } from './contact-list-offer'
import { cryptoPromotion } from './crypto-promotion'
import { discountTalk } from './discount-talk'
import { eventPromotion } from './event-promotion'
import { freightOffer } from './freight-offer'
import { gambling } from './gambling'
import { getRich } from './get-rich'
import { jobMatter } from './job-matter'
import { linkOffer } from './link-offer'
import { loanOffer } from './loan-offer'
import { marketingOffer } from './marketing-offer'
import { meetingPush } from './meeting-push'
import { membershipOffer } from './membership-offer'
import { ownPrices } from './own-prices'
import { pharmaAdult } from './pharma-adult'
import { pitchWithoutRequest } from './pitch-without-request'
import { seoOffer } from './seo-offer'
import { servicePitch } from './service-pitch'
import { softwareOffer } from './software-offer'
import { supplierPitch } from './supplier-pitch'
import { unaskedPrice } from './unasked-price'
import { unaskedPrices } from './unasked-prices'
import { unsubscribe } from './unsubscribe'
import { webDesignOffer } from './web-design-offer'
import { websiteFound } from './website-found'

/** The spam family's rules. */
export const spamRules = [
  callToClick,
  contactListOffer,
  cryptoPromotion,
  discountTalk,
  eventPromotion,
  freightOffer,
  gambling,
  getRich,
  jobMatter,
  linkOffer,
  loanOffer,
  marketingOffer,
  meetingPush,
  membershipOffer,
  ownPrices,
  pharmaAdult,
  pitchWithoutRequest,
  seoOffer,
  servicePitch,
  softwareOffer,
  supplierPitch,
  unaskedPrice,
  unaskedPrices,
  unsubscribe,
  webDesignOffer,
  websiteFound,
] as const
