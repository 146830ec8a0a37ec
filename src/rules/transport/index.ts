import { authenticated } from './authenticated'
import { displayNameOtherAddress } from './display-name-other-address'
import { displayNameOurDomain } from './display-name-our-domain'
import { dmarcFailed } from './dmarc-failed'
import { doubleExtension } from './double-extension'
import { fileHostLink } from './file-host-link'
import { freePageLink } from './free-page-link'
import { fromOurDomain } from './from-our-domain'
import { imageOnly } from './image-only'
import { linkHidesTarget } from './link-hides-target'
import { linkMarkup } from './link-markup'
import { linkShortener } from './link-shortener'
import { linkToAddress } from './link-to-address'
import { manyLinks } from './many-links'
import { messengerLink } from './messenger-link'
import { replyToFreeMail } from './reply-to-free-mail'
import { replyToOtherDomain } from './reply-to-other-domain'
import { replyToOtherFreeMail } from './reply-to-other-free-mail'
import { replyToUs } from './reply-to-us'
import { riskyAttachment } from './risky-attachment'
import { senderUnproven } from './sender-unproven'
import { linksToStrangers } from './links-to-strangers'
import { linkToMachine } from './link-to-machine'
import { linkLeadsOn } from './link-leads-on'
import { unprovenService } from './unproven-service'
import { nobodyVouches } from './nobody-vouches'
import { linkAbusedEnding } from './link-abused-ending'
import { dmarcBroken } from './dmarc-broken'

/** The transport family's rules. */
export const transportRules = [
  authenticated,
  displayNameOtherAddress,
  displayNameOurDomain,
  dmarcFailed,
  doubleExtension,
  fileHostLink,
  freePageLink,
  fromOurDomain,
  imageOnly,
  linkHidesTarget,
  linkMarkup,
  linkShortener,
  linkToAddress,
  manyLinks,
  messengerLink,
  replyToFreeMail,
  replyToOtherDomain,
  replyToOtherFreeMail,
  replyToUs,
  riskyAttachment,
  senderUnproven,
  linksToStrangers,
  linkToMachine,
  linkLeadsOn,
  unprovenService,
  nobodyVouches,
  linkAbusedEnding,
  dmarcBroken,
] as const
