import { domainNames } from '../domain-names'
import { offsetOf, zoneOffset } from '../facts/clock'
import { isNationalSuffix } from '../facts/lookalike'
import type { Context, Inquiry } from '../inquiry/schema'
import { countryName, countryOf, countryOfTld, weekendOf, zonesOf } from '../lists/countries'
import { mailDomainClass } from '../lists/mail-domains'
import { ports } from '../lists/ports'
import { type Home, homes } from './countries-to-swap'

/** An inquiry with its context. */
export interface Exchange {
  readonly inquiry: Inquiry
  readonly context: Context
}

const minute = 60_000
const dayMinutes = 1440
const week = 7
/** A provider that everybody may have a mailbox at: national providers are replaced by it. */
const everywhere = 'outlook.com'

/** The countries that `swapCountry` knows a home in, ISO 3166-1 alpha-2. */
export const swapCountries: readonly string[] = Object.keys(homes)

/**
 * The same honest inquiry from another country: the sender's name, country, telephone, zone, offset, what is known of the
 * network, domain endings and the place names in the text are replaced, all together and in agreement. The sender's local
 * hour and whether it was a working day stay as they were. A fair policy answers with the same verdict and grade.
 *
 * @param country one of `swapCountries`, and not the seller's own
 * @throws {RangeError} for a country that is not among `swapCountries`, or is the seller's own
 */
export function swapCountry({ inquiry, context }: Exchange, country: string): Exchange {
  const home = homes[country]
  if (!home) throw new RangeError(`no home is known in "${country}"; there are ${swapCountries.join(', ')}`)
  if (context.seller?.country && countryOf(context.seller.country) === country) throw new RangeError(`"${country}" is the seller's own country`)
  const from = countryOf(inquiry.sender?.country ?? '') ?? context.facts?.ip?.country ?? countryOfEnding(inquiry.sender?.email) ?? null
  const swap = textSwapper(inquiry, from, country, home)
  const moved = moveClock(inquiry, context, from, country, home)
  const sender = inquiry.sender && {
    ...inquiry.sender,
    ...(inquiry.sender.name ? { name: home.name } : {}),
    ...(inquiry.sender.address ? { address: `${home.city}, ${countryName(country, 'en')}` } : {}),
    ...(inquiry.sender.email ? { email: swapMailbox(inquiry.sender.email, from, home) } : {}),
    ...(inquiry.sender.replyTo ? { replyTo: swapMailbox(inquiry.sender.replyTo, from, home) } : {}),
    ...(inquiry.sender.phone ? { phone: home.phone } : {}),
    ...(inquiry.sender.website ? { website: swapEnding(inquiry.sender.website, from, home) } : {}),
    ...(inquiry.sender.country ? { country: /^[a-z]{2}$/i.test(inquiry.sender.country) ? country : countryName(country, 'en') } : {}),
    ...(inquiry.sender.timeZone ? { timeZone: home.zone } : {}),
  }
  const ip = context.facts?.ip
  return {
    inquiry: {
      ...inquiry,
      ...moved.inquiry,
      ...(sender ? { sender } : {}),
      ...(inquiry.subject === undefined ? {} : { subject: swap(inquiry.subject) }),
      ...(inquiry.body === undefined ? {} : { body: swap(inquiry.body) }),
      ...(inquiry.html === undefined ? {} : { html: swap(inquiry.html) }),
    },
    context: {
      ...context,
      ...moved.context,
      ...(ip ? { facts: { ...context.facts, ip: { ...ip, ...(ip.country ? { country } : {}), ...(ip.timeZone ? { timeZone: home.zone } : {}) } } } : {}),
    },
  }
}

function countryOfEnding(email: string | undefined): string | null {
  const ending = email?.slice(email.lastIndexOf('.') + 1)
  return ending ? countryOfTld(ending) : null
}

/** Replaces in a text the sender's name, the old country's names and ports, telephone numbers in its form, and the sender's domains. */
function textSwapper({ sender }: Inquiry, from: string | null, country: string, home: Home): (text: string) => string {
  const replacements: [string, string][] = []
  const add = (old: string | undefined, fresh: string) => {
    if (old && old.length > 1 && old !== fresh) replacements.push([old, fresh])
  }
  add(sender?.email, sender?.email ? swapMailbox(sender.email, from, home) : '')
  add(sender?.website, sender?.website ? swapEnding(sender.website, from, home) : '')
  add(sender?.phone, home.phone)
  add(sender?.name, home.name)
  const [first = '', ...rest] = (sender?.name ?? '').split(' ')
  const [newFirst = '', ...newRest] = home.name.split(' ')
  if (rest.length > 0) add(rest[rest.length - 1], newRest[newRest.length - 1]!)
  if (first.length > 2) add(first, newFirst)
  if (from) {
    for (const locale of ['en', 'zh-CN'] as const) add(countryName(from, locale), countryName(country, locale))
    for (const port of ports()) if (port.country === from && !port.everyday) for (const name of [port.name, ...(port.names ?? [])]) add(name, home.city)
    for (const zone of zonesOf(from)) add(zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' '), home.city)
  }
  // A firm keeps its name, and with it what ties it to its mailbox, where a place is part of it.
  const company = sender?.company ?? ''
  const swapPart = (text: string) => replacements.reduce((done, [old, fresh]) => replaceWords(done, old, fresh), text)
  return (text) => (company === '' ? swapPart(text) : text.split(company).map(swapPart).join(company))
}

/** Replaces whole words of Latin letters, and any stretch of other scripts. */
function replaceWords(text: string, old: string, fresh: string): string {
  let out = ''
  let at = 0
  for (let found = text.indexOf(old); found >= 0; found = text.indexOf(old, at)) {
    const end = found + old.length
    const whole = !(isLatin(text[found - 1]) && isLatin(old[0])) && !(isLatin(text[end]) && isLatin(old[old.length - 1]))
    out += text.slice(at, found) + (whole ? fresh : old)
    at = end
  }
  return out + text.slice(at)
}

function isLatin(character: string | undefined): boolean {
  return character !== undefined && /[\p{Script=Latin}\d]/u.test(character)
}

/** A mailbox at a free national provider moves to one that everybody has; a firm's own domain takes the new country's ending. */
function swapMailbox(email: string, from: string | null, home: Home): string {
  const at = email.lastIndexOf('@')
  const name = domainNames.nameOf(email.slice(at + 1))
  if (at < 1 || !name) return email
  const provider = mailDomainClass(name.domain, name.domain)
  if (provider === null) return `${email.slice(0, at + 1)}${swapEnding(email.slice(at + 1), from, home)}`
  return provider === 'free' && isNationalSuffix(name.suffix) ? `${email.slice(0, at + 1)}${everywhere}` : email
}

/** A national ending becomes the new country's; `com` and the like stay. */
function swapEnding(host: string, from: string | null, home: Home): string {
  const name = domainNames.nameOf(host)
  if (!name || !isNationalSuffix(name.suffix)) return host
  const owner = countryOfTld(name.suffix.slice(name.suffix.lastIndexOf('.') + 1))
  return from !== null && owner !== null && owner !== from ? host : host.replace(name.domain, `${name.domainLabel}.${home.ending}`)
}

/** The same local hour in the new zone, on a day that is as much a working day there; all moments keep their distances. */
function moveClock(inquiry: Inquiry, context: Context, from: string | null, country: string, home: Home): { inquiry: Partial<Inquiry>; context: Partial<Context> } {
  const said = inquiry.sentAt ?? inquiry.receivedAt
  if (!said) return { inquiry: {}, context: {} }
  const at = Date.parse(said)
  const zone = inquiry.sender?.timeZone ?? context.facts?.ip?.timeZone ?? (from ? zonesOf(from)[0] : undefined)
  const stated = inquiry.sentAt ? offsetOf(inquiry.sentAt) : null
  const offset = stated ?? (zone ? zoneOffset(zone, at) : null)
  if (offset === null) return { inquiry: {}, context: {} }
  const local = at + offset * minute
  let day = 0
  while (day < week && isWeekend(local + day * dayMinutes * minute, country) !== (from ? isWeekend(local, from) : false)) day++
  const shifted = local + (day % week) * dayMinutes * minute
  const moved = shifted - zoneOffset(home.zone, shifted - zoneOffset(home.zone, shifted)! * minute)! * minute
  const by = moved - at
  // A clock that states the server's offset, not the sender's, goes on doing so.
  const truthful = stated !== null && zone !== undefined && zoneOffset(zone, at) === stated
  const move = (moment: string, isSenders: boolean) => stamp(Date.parse(moment) + by, isSenders && truthful ? zoneOffset(home.zone, moved)! : offsetOf(moment)!)
  return {
    inquiry: {
      ...(inquiry.sentAt ? { sentAt: move(inquiry.sentAt, true) } : {}),
      ...(inquiry.receivedAt ? { receivedAt: move(inquiry.receivedAt, false) } : {}),
    },
    context: context.now ? { now: move(context.now, false) } : {},
  }
}

function isWeekend(local: number, country: string): boolean {
  return weekendOf(country).includes(((new Date(local).getUTCDay() + 6) % 7) + 1)
}

function stamp(at: number, offset: number): string {
  const two = (value: number) => String(value).padStart(2, '0')
  const east = Math.abs(offset)
  return `${new Date(at + offset * minute).toISOString().slice(0, 19)}${offset < 0 ? '-' : '+'}${two(Math.floor(east / 60))}:${two(east % 60)}`
}
