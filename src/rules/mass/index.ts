import { bulkGreeting } from './bulk-greeting'
import { campaign } from './campaign'
import { dearFriend } from './dear-friend'
import { genericSubject } from './generic-subject'
import { gibberish } from './gibberish'
import { largeCampaign } from './large-campaign'
import { manyNames } from './many-names'
import { manyRecipients } from './many-recipients'
import { namesUs } from './names-us'
import { noneOfOurGoods } from './none-of-our-goods'
import { onlyALink } from './only-a-link'
import { recipientHidden } from './recipient-hidden'
import { replyWithoutThread } from './reply-without-thread'
import { shouting } from './shouting'
import { subjectNamesProduct } from './subject-names-product'
import { templateInterest } from './template-interest'
import { recipientInSubject } from './recipient-in-subject'
import { subjectPictures } from './subject-pictures'
import { drawnToken } from './drawn-token'
import { madeUpThread } from './made-up-thread'

/** The mass family's rules. */
export const massRules = [
  bulkGreeting,
  campaign,
  dearFriend,
  genericSubject,
  gibberish,
  largeCampaign,
  manyNames,
  manyRecipients,
  namesUs,
  noneOfOurGoods,
  onlyALink,
  recipientHidden,
  replyWithoutThread,
  shouting,
  subjectNamesProduct,
  templateInterest,
  recipientInSubject,
  subjectPictures,
  drawnToken,
  madeUpThread,
] as const
