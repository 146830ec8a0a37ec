import type { Facts } from '../facts/types'
import type { ContactReason, ReplyChannel } from '../score/reply-parts'
import { answers, type PlannedContact, type PlannedContacts, platforms } from './answering'
import { canBeLookedUp, companyArgs } from './names'

/**
 * How to reach somebody who may not be who they say: by nothing that the message gives. A marketplace keeps its records, so there the talk
 * stays; a known customer is called on the number in the seller's own records; of a company that can be looked up its own number is found
 * first; where there is nothing to look up, the message itself is answered with a question and no more.
 */
export function guardedContacts(facts: Facts, isTemplate: boolean): PlannedContacts {
  const home: ReplyChannel = facts.channel === null ? 'email' : answers[facts.channel][0]!
  const isKnown = (facts.history?.orders ?? 0) > 0 || facts.history?.verified === true
  const here = (code: ContactReason): PlannedContact => ({ channel: home, why: { code, args: companyArgs(facts) }, from: 'channel' })
  const found = (channel: ReplyChannel, code: ContactReason): PlannedContact => ({ channel, why: { code, args: companyArgs(facts) }, from: 'independent' })
  const onPlatform = facts.channel !== null && platforms.has(facts.channel)
  let contacts: PlannedContact[]
  if (isTemplate) contacts = [here('template-only')]
  else if (isKnown) contacts = onPlatform ? [found('phone', 'known-number'), here('platform-only')] : [found('phone', 'known-number'), found('email', 'known-address')]
  else if (onPlatform) contacts = [here('platform-only')]
  else if (canBeLookedUp(facts)) contacts = [found('phone', 'find-number'), found('email', 'find-address')]
  else contacts = [here('ask-company')]
  return { channels: contacts.map(({ channel }) => channel), contacts, reach: {} }
}
