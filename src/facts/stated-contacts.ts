import { firstAtOrAfter, foldedIndex, rawIndex, type Text } from '../inquiry/text'
import type { Facts } from './types'

/** Messengers that a message may name. */
export type NamedMessenger = 'whatsapp' | 'wechat' | 'telegram' | 'viber' | 'line' | 'zalo' | 'kakaotalk' | 'skype' | 'signal' | 'imo' | 'botim' | 'qq'

/** A number, name or address by which the sender can be reached, as the message has it. */
export interface StatedContact {
  readonly kind: 'phone' | 'fax' | 'chat' | 'email'
  readonly app: NamedMessenger | null
  /** As written, at most 254 characters. */
  readonly value: string
  readonly from: 'body' | 'signature'
}

const mostContacts = 12
const mostRead = 16_384
const digitsAtLeast = 7
const digitsAtMost = 15
/** A number that nothing announces needs as many digits, and its `+`. */
const unannouncedAtLeast = 9
const labelReach = 28
const labelAfter = 16
const wishReach = 70

const apps: Readonly<Record<NamedMessenger, string>> = {
  whatsapp: 'whatsapp|whats app|watsapp|whatsap|واتساب|واتس اب|واتساپ|واتس|وتساب|вотсап|ватсап|왓츠앱|व्हाट्सएप|व्हाट्सऐप',
  wechat: 'wechat|we chat|weixin|微信|вичат|위챗|وي شات|وي چت',
  telegram: 'telegram|телеграм|텔레그램|تلگرام|تليجرام|تلجرام',
  viber: 'viber|вайбер|فايبر',
  line: 'line id|line app|lineid|ไลน์',
  zalo: 'zalo',
  kakaotalk: 'kakaotalk|kakao talk|kakao|카카오톡|카톡',
  skype: 'skype|скайп',
  signal: 'signal',
  imo: 'imo',
  botim: 'botim',
  qq: 'qq',
}
const phoneWords =
  'tel|telefon|telefono|telefone|telephone|phone|mobile|mob|cell|cel|celular|cellulare|movil|handy|gsm|telp|telepon|hp|dien thoai|dt|sdt|portable|komorka|' +
  '电话|手机|電話|手機|携帯|тел|телефон|моб|전화|휴대폰|연락처|هاتف|جوال|موبايل|تلفن|فون|फोन|मोबाइल|โทรศัพท์|โทร|เบอร์'
const faxWords = 'fax|telefax|传真|傳真|факс|팩스|فاكس|ファックス|แฟกซ์'

interface Labels {
  readonly word: RegExp
  readonly handle: RegExp
  readonly kinds: ReadonlyMap<string, { readonly kind: StatedContact['kind']; readonly app: NamedMessenger | null }>
}

let compiled: Labels | undefined

function labels(): Labels {
  if (compiled) return compiled
  const kinds = new Map<string, { kind: StatedContact['kind']; app: NamedMessenger | null }>()
  for (const [app, words] of Object.entries(apps) as [NamedMessenger, string][]) for (const word of words.split('|')) kinds.set(word, { kind: 'chat', app })
  // `signal:` mostly is about electricity.
  const chatWords = [...kinds.keys()].filter((word) => word !== 'signal').join('|')
  for (const word of phoneWords.split('|')) kinds.set(word, { kind: 'phone', app: null })
  for (const word of faxWords.split('|')) kinds.set(word, { kind: 'fax', app: null })
  compiled = {
    word: new RegExp(`(?<![\\p{Script=Latin}\\p{Script=Cyrillic}])(${[...kinds.keys()].sort((a, b) => b.length - a.length).join('|')})(?![a-z])`, 'gu'),
    handle: new RegExp(`(?<![a-z])(${chatWords})(?: ?(?:id|number|no|account|handle|号|號|账号|帳號|아이디|ไอดี)\\.?)? ?(?:[:：=]|is | @) ?(@?[a-z0-9_][a-z0-9_.:\\-]{2,40})`, 'gu'),
    kinds,
  }
  return compiled
}

/** What the message itself gives to reach the sender by: announced numbers, messenger names and links, mail addresses; best announced first. Linear in the text. */
export function statedContactsOf(facts: Facts): StatedContact[] {
  const { message, wording, links } = facts
  const found: StatedContact[] = []
  const add = (contact: StatedContact) => {
    if (found.length < mostContacts && !found.some(({ kind, app, value }) => kind === contact.kind && app === contact.app && value === contact.value)) found.push(contact)
  }
  for (const segment of message.segments) {
    if (segment.kind !== 'now' && segment.kind !== 'signature') continue
    const from = segment.kind === 'now' ? 'body' : 'signature'
    const end = Math.min(segment.end, segment.start + mostRead)
    const calls = segment.kind === 'now' ? wording.hits('call-wish').filter(({ segment: where }) => where === 'now') : []
    const called = calls.map(({ span }) => foldedAt(message.body, span.end))
    readNumbers(message.body, segment.start, end, called, from, add)
    readHandles(message.body, segment.start, end, from, add)
    readAddresses(message.body, segment.start, end, from, facts, add)
  }
  for (const link of links.all) {
    const app = link.class === 'messenger' && link.host ? appOfHost(link.host) : null
    if (app && link.segment !== 'forwarded') add({ kind: 'chat', app, value: link.url.slice(0, 254), from: link.segment === 'signature' ? 'signature' : 'body' })
  }
  return found
}

/** The folded place of a place in the field as given. */
function foldedAt(text: Text, at: number): number {
  return foldedIndex(text, text.sourceAt ? firstAtOrAfter(text.sourceAt, at) : Math.min(at, text.raw.length))
}

function readNumbers(text: Text, start: number, end: number, called: readonly number[], from: StatedContact['from'], add: (contact: StatedContact) => void): void {
  const { folded } = text
  let read = start
  // Spaces and signs are part of a number as people group it; a line break is not.
  for (const match of folded.slice(start, end).matchAll(/[+(]?\d[\d ().\-/]{5,28}\d/g)) {
    const at = start + match.index
    const stop = at + match[0].length
    const digits = match[0].replace(/\D/g, '').length
    const before = lineTail(folded.slice(Math.max(read, at - labelReach, start), at))
    const after = lineHead(folded.slice(stop, Math.min(end, stop + labelAfter)))
    read = stop
    if (digits < digitsAtLeast || digits > digitsAtMost || /[\d.]$/.test(before)) continue
    const value = text.raw.slice(rawIndex(text, at), rawIndex(text, stop)).trim().slice(0, 60)
    const announced = [...kindsIn(before), ...kindsIn(/^[^,;|]{0,3}[(/]/.test(after) ? after : '')]
    for (const { kind, app } of announced) add({ kind, app, value, from })
    if (announced.length > 0) continue
    const isCalled = called.some((place) => at >= place && at - place <= wishReach)
    if (isCalled || (/^(?:\+|00[1-9]\d{0,2}[ .\-/(])/.test(match[0]) && digits >= unannouncedAtLeast)) add({ kind: 'phone', app: null, value, from })
  }
}

function kindsIn(window: string): { readonly kind: StatedContact['kind']; readonly app: NamedMessenger | null }[] {
  const { word, kinds } = labels()
  const found = new Map<string, { readonly kind: StatedContact['kind']; readonly app: NamedMessenger | null }>()
  for (const match of window.matchAll(word)) {
    const kind = kinds.get(match[1]!)!
    found.set(`${kind.kind} ${kind.app}`, kind)
  }
  return [...found.values()]
}

function readHandles(text: Text, start: number, end: number, from: StatedContact['from'], add: (contact: StatedContact) => void): void {
  const { handle, kinds } = labels()
  for (const match of text.folded.slice(start, end).matchAll(handle)) {
    const name = match[2]!.replace(/[.:-]+$/, '')
    if (name.length < 3 || /^[\d.:-]+$/.test(name) || /^https?:/.test(name)) continue
    const at = start + match.index + match[0].length - match[2]!.length
    add({ kind: 'chat', app: kinds.get(match[1]!)!.app, value: text.raw.slice(rawIndex(text, at), rawIndex(text, at + name.length)), from })
  }
}

const localAtMost = 64
const hostAtMost = 190

function readAddresses(text: Text, start: number, end: number, from: StatedContact['from'], { seller, mailbox }: Facts, add: (contact: StatedContact) => void): void {
  const ours = seller?.domains ?? []
  for (let at = text.raw.indexOf('@', rawIndex(text, start)), last = rawIndex(text, end), reads = 0; at >= 0 && at < last && reads < 20; at = text.raw.indexOf('@', at + 1), reads++) {
    const local = /[\w.+-]{1,64}$/.exec(text.raw.slice(Math.max(0, at - localAtMost), at))?.[0]
    const host = /^[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,4}/i.exec(text.raw.slice(at + 1, at + 1 + hostAtMost))?.[0]
    if (!local || !host || !/\.[a-z]{2,}$/i.test(host)) continue
    const value = `${local}@${host}`
    const domain = host.toLowerCase()
    if (ours.some((own) => domain === own.toLowerCase() || domain.endsWith(`.${own.toLowerCase()}`)) || value.toLowerCase() === mailbox?.address.toLowerCase()) continue
    add({ kind: 'email', app: null, value, from })
  }
}

function lineTail(window: string): string {
  return window.slice(window.lastIndexOf('\n') + 1)
}

function lineHead(window: string): string {
  const stop = window.indexOf('\n')
  return stop < 0 ? window : window.slice(0, stop)
}

const appHosts: readonly (readonly [string, NamedMessenger])[] = [
  ['wa.me', 'whatsapp'], ['whatsapp.com', 'whatsapp'], ['t.me', 'telegram'], ['telegram.me', 'telegram'], ['line.me', 'line'], ['lin.ee', 'line'], ['viber.com', 'viber'],
  ['zalo.me', 'zalo'], ['signal.me', 'signal'], ['skype.com', 'skype'], ['wechat.com', 'wechat'], ['weixin.qq.com', 'wechat'], ['kakao.com', 'kakaotalk'], ['imo.im', 'imo'], ['botim.me', 'botim'],
]

function appOfHost(host: string): NamedMessenger | null {
  return appHosts.find(([name]) => host === name || host.endsWith(`.${name}`))?.[1] ?? null
}
