import type { StatedContact } from '../facts/stated-contacts'
import type { Facts } from '../facts/types'
import type { Grade } from '../inquiry/schema'
import { folded } from '../inquiry/fold'
import type { MessengerApp, ReplyChannel } from '../score/reply-parts'
import { answers, type PlannedContact, type PlannedContacts, platforms, type Reachable } from './answering'
import { guardedContacts } from './guarded-contacts'
import { bounded, canBeLookedUp, companyArgs } from './names'
import { type ContactWishes, wishesOf } from './wishes'

/** Numbers, names and addresses that a message gives to reach its sender by. */
export type ContactReader = (facts: Facts) => readonly StatedContact[]

const emailAtMost = 254
const phoneAtMost = 60

/**
 * The channels to answer by and the contact data for each: the channel that it came by first, an A by telephone and mail besides, what the
 * sender asks for before the rest, what is merely offered last. Of a suspect nothing that the message gives is used.
 *
 * @param statedContacts finds what of its text names a way to the sender
 * @param isGuarded whether nothing may leave by a channel that the sender chose
 */
export function contactsOf(facts: Facts, seen: { readonly grade: Grade; readonly isGuarded: boolean; readonly isTemplate: boolean }, statedContacts: ContactReader): PlannedContacts {
  if (seen.isGuarded) return guardedContacts(facts, seen.isTemplate)
  const wishes = wishesOf(facts)
  const reach = reachOf(facts, statedContacts(facts), wishes.wanted)
  const channels = orderOf(facts, reach, wishes, seen)
  return { channels, reach, contacts: channels.map((channel) => contactOf(channel, facts, reach, wishes.wanted, seen.grade)) }
}

/** The best value for each channel: a form's field before the signature, the signature before the text; of what has no field, the text first. */
function reachOf(facts: Facts, stated: readonly StatedContact[], wanted: readonly ReplyChannel[]): Reachable {
  const { mailbox, phone, identity, addressing, replyTo, channel } = facts
  const first = (kind: StatedContact['kind']) => stated.find((contact) => contact.kind === kind)
  const written = first('phone')
  const chat = first('chat')
  const fax = first('fax')
  const mail = first('email')
  const reach: { -readonly [Name in keyof Reachable]: Reachable[Name] } = {}
  if (phone?.plausible) reach.phone = { value: bounded(phone.given, phoneAtMost), from: 'sender-field' }
  else if (written) reach.phone = { value: written.value, from: written.from }
  else if (identity.phone) reach.phone = { value: bounded(identity.phone, phoneAtMost), from: 'signature' }
  // The answer to what a shop sends on behalf of a buyer goes to the buyer.
  const mailAddress = replyTo && mailbox && (addressing.senderIsOurs === true || replyTo.domain === mailbox.domain) ? replyTo : mailbox
  if (mailAddress) reach.email = { value: bounded(mailAddress.address, emailAtMost), from: 'sender-field' }
  else if (mail) reach.email = { value: bounded(mail.value, emailAtMost), from: mail.from }
  else if (channel === 'email') reach.email = { from: 'channel' }
  const numbered = chat ? null : appByNumber(facts)
  if (chat) reach.chat = { value: bounded(chat.value, emailAtMost), from: chat.from, ...(chat.app ? { app: chat.app } : {}) }
  else if (numbered && reach.phone) reach.chat = { ...reach.phone, app: numbered }
  // Who gives a number for a messenger and asks for a call gives it for the call as well.
  if (!reach.phone && chat && /^\+?\d/.test(chat.value) && wanted.includes('phone')) reach.phone = { value: chat.value, from: chat.from }
  // Nobody receives mail there.
  if (facts.domainRecord?.hasMx === false && (reach.phone || reach.chat)) delete reach.email
  if (fax) reach.fax = { value: fax.value, from: fax.from }
  return reach
}

/** Messengers whose names are telephone numbers, by what their names have in them when folded. */
const appsByNumber: readonly (readonly [MessengerApp, readonly string[]])[] = [
  ['whatsapp', ['whatsap', 'whats app', 'watsapp', 'whats', 'zap', 'wa ', 'واتس', 'вотсап', 'ватсап', 'вацап', '왓츠앱', 'व्हाट्सए', 'व्हाट्सऐ', 'व्हाट्सअ', 'वॉट्सऐप', 'वाट्सएप']],
  ['viber', ['viber', 'вайбер', 'فايبر']],
  ['zalo', ['zalo']],
]

/** The messenger that goes by telephone number, where one is asked for without a number beside it. */
function appByNumber({ wording }: Facts): MessengerApp | null {
  for (const { text } of wording.hits('chat-wish')) {
    const said = `${folded(text)} `
    const named = appsByNumber.find(([, words]) => words.some((word) => said.includes(folded(word))))
    if (named) return named[0]
  }
  return null
}

function orderOf(facts: Facts, reach: Reachable, { wanted, noCalls }: ContactWishes, { grade, isTemplate }: { readonly grade: Grade; readonly isTemplate: boolean }): ReplyChannel[] {
  const home = facts.channel === null ? [] : answers[facts.channel]
  const own = facts.channel === null ? null : home[0]!
  const onPlatform = facts.channel !== null && platforms.has(facts.channel)
  const list = home.filter((channel) => channel !== 'email' || reach.email)
  if (facts.channel === null && reach.email) list.push('email')
  if (!isTemplate) {
    if (grade === 'A') {
      if (reach.phone && !noCalls && !list.includes('phone')) list.unshift('phone')
      if (reach.email && !list.includes('email')) list.push('email')
    }
    // What was asked for first ends up first.
    for (const channel of [...wanted].reverse()) if (reach[channel] && !(channel === 'phone' && noCalls)) toFront(list, channel, onPlatform && own ? own : null)
    if (noCalls && list.some((channel) => channel !== 'phone')) remove(list, 'phone')
    if (noCalls && list.length === 1 && list[0] === 'phone' && reach.email) list.splice(0, 1, 'email')
    if (reach.chat && !list.includes('chat')) list.push('chat')
    if (wanted.includes('phone') && !reach.phone && !noCalls && !list.includes('phone') && canBeLookedUp(facts)) list.push('phone')
  }
  if (list.length === 0) for (const channel of ['email', 'phone', 'chat', 'fax'] as const) if (reach[channel] && list.length === 0) list.push(channel)
  return list
}

function contactOf(channel: ReplyChannel, facts: Facts, reach: Reachable, wanted: readonly ReplyChannel[], grade: Grade): PlannedContact {
  const found = reach[channel]
  const home: readonly ReplyChannel[] = facts.channel === null ? [] : answers[facts.channel]
  const isHome = home[0] === channel
  const args: PlannedContact['why']['args'] = found?.app ? { app: found.app } : {}
  const why = (code: PlannedContact['why']['code']): PlannedContact['why'] => ({ code, args })
  if (!found && !isHome) return { channel, why: { code: 'asked-without-number', args: companyArgs(facts) }, from: 'independent' }
  const at = { channel, ...(found ?? { from: 'channel' as const }) }
  if (channel === 'email' && found?.value && facts.replyTo && facts.mailbox && facts.replyTo.address !== facts.mailbox.address) {
    if (facts.addressing.senderIsOurs) return { ...at, why: why('buyer-behind-shop') }
    if (facts.replyTo.domain !== facts.mailbox.domain) return { ...at, why: why('not-reply-to') }
  }
  if (wanted.includes(channel)) return { ...at, why: why('asked-for') }
  if (isHome || (home.length === 0 && channel === 'email')) return { ...at, why: why('channel-used') }
  if (channel === 'chat') return { ...at, why: why('offered') }
  if (grade === 'A' || home.includes(channel)) return { ...at, why: why(grade === 'A' ? 'grade-a' : 'offered') }
  return { ...at, why: why('only-contact') }
}

function toFront(list: ReplyChannel[], channel: ReplyChannel, behind: ReplyChannel | null): void {
  remove(list, channel)
  list.splice(behind !== null && behind !== channel ? list.indexOf(behind) + 1 : 0, 0, channel)
}

function remove(list: ReplyChannel[], channel: ReplyChannel): void {
  const at = list.indexOf(channel)
  if (at >= 0) list.splice(at, 1)
}
