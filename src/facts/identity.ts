import type { Inquiry } from '../inquiry/schema'
import { answerOrNull } from './answer'
import type { DomainReader } from './domain-names'
import type { Signature } from './signature'
import type { Identity, Mailbox, Phone, Website } from './types'

/** What the sender says of themselves: in the form's fields, else in the signature. */
export function identityOf(sender: NonNullable<Inquiry['sender']>, known: { mailbox: Mailbox | null; phone: Phone | null; website: Website | null; signature: Signature }, domains: DomainReader): Identity {
  const { mailbox, phone, signature } = known
  const website = known.website?.wellFormed ? known.website.given : signature.website
  return {
    name: answerOrNull(sender.name) ?? signature.name,
    jobTitle: answerOrNull(sender.jobTitle) ?? signature.jobTitle,
    company: answerOrNull(sender.company) ?? signature.company,
    address: answerOrNull(sender.address) ?? signature.address,
    phone: phone?.plausible ? phone.given : signature.phone,
    website,
    websiteDomain: website === null ? null : (domains.nameOf(website)?.domain ?? null),
    mailboxClass: mailbox?.class ?? null,
    signatureLines: signature.lines,
  }
}
