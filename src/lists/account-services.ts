import { readAsLatin } from './confusables'
import { brandNamed } from './brands'
import { serviceLines, takenOver } from './account-services.data'

/** A service and the domains that are its own. */
export interface AccountService {
  readonly name: string
  readonly domains: readonly string[]
}

interface Table {
  readonly plain: ReadonlyMap<string, AccountService>
  readonly everyday: ReadonlyMap<string, AccountService>
  readonly ofDomain: ReadonlyMap<string, AccountService>
  /** The words that a name begins with. */
  readonly first: ReadonlySet<string>
}

const longest = 4
const nameAtMost = 200
/** Before what names somebody's employer: `Ann Lee (Microsoft)`, `Ann Lee | DHL`. */
const employer = /[([|@]|\s[-–]\s/
let table: Table | null = null

function services(): Table {
  if (table) return table
  const plain = new Map<string, AccountService>()
  const everyday = new Map<string, AccountService>()
  const ofDomain = new Map<string, AccountService>()
  const add = (service: AccountService, forms: readonly string[]) => {
    const key = wordsOf(service.name).join(' ')
    for (const form of forms.some((other) => other === `*${key}`) ? forms : [key, ...forms]) {
      if (form.startsWith('*')) everyday.set(form.slice(1), service)
      else plain.set(wordsOf(form).join(' '), service)
    }
    for (const domain of service.domains) if (!sharedDomains.has(domain)) ofDomain.set(domain, service)
  }
  for (const line of serviceLines.trim().split('\n')) {
    const [name, domains, others] = line.split('|') as [string, string, string]
    add({ name, domains: domains.split(' ') }, others === '' ? [] : others.split(','))
  }
  for (const name of takenOver) {
    const brand = brandNamed(name)
    if (brand) add(brand, brand.forms)
  }
  const first = new Set([...plain.keys(), ...everyday.keys()].map((form) => form.split(' ', 1)[0]!))
  return (table = { plain, everyday, ofDomain, first })
}

/** Where others than the service have mailboxes or pages too. */
const sharedDomains: ReadonlySet<string> = new Set(['gov.uk', 'gov.br', 'bund.de', 'web.de', 'gmx.net', 'gmx.de', 'gmx.com', 't-online.de', 'gmail.com', 'icloud.com', 'amazonses.com', 'yahoo.com', 'laposte.net', 'comcast.net', 'outlook.com', 'hotmail.com', 'live.com', 'msn.com', 'verizon.net', 'att.net'])

const beyondAscii = /[^\0-\x7f]/
const notInWord = /[^\p{L}\p{N}]+/u
const notInAsciiWord = /[^a-z0-9]+/

/** Words as a hasty reader takes them: look-alikes as Latin letters, letters that stand alone joined (`N o r d b a n k`, `N.o.r.d.B.a.n.k`). */
function wordsOf(text: string): string[] {
  const words: string[] = []
  let letters = ''
  const read = readAsLatin(text)
  for (const word of read.split(beyondAscii.test(read) ? notInWord : notInAsciiWord)) {
    if (word.length === 1 && (word < '0' || word > '9')) {
      letters += word
      continue
    }
    if (letters !== '') words.push(letters)
    letters = ''
    if (word !== '') words.push(word)
  }
  if (letters !== '') words.push(letters)
  return words
}

/** Beside one of these a word of every day is a service's name. */
const wordsOfService: ReadonlySet<string> = new Set(
  `support security team account accounts billing service services customer customers help info notice notification notifications alert alerts update updates online bank mail email app
  wallet vault device news id solutions reward rewards points renewal subscription payment payments delivery parcel parcels kundenservice kundendienst sicherheit konto paket cliente clientes atendimento aviso avisos seguranca
  soporte seguridad cuenta entrega servicio compte livraison colis assistenza sicurezza consegna pacco klantenservice rekening pakket bezorging`.split(/\s+/),
)

/**
 * The service that a sender's name names, or `null`. What stands in brackets or behind a dash is somebody's employer: `Ann Lee (Microsoft)`.
 *
 * @param name at most 200 characters are read
 */
export function serviceIn(name: string): AccountService | null {
  const { plain, everyday, first } = services()
  const employed = name.search(employer)
  const words = wordsOf(name.slice(0, employed > 0 ? Math.min(employed, nameAtMost) : nameAtMost))
  if (words.includes('via')) return null
  for (let at = 0; at < words.length && at < 20; at++) {
    if (!first.has(words[at]!)) continue
    let phrase = ''
    let found: AccountService | null = null
    for (let count = 1; count <= longest && at + count <= words.length; count++) {
      phrase = count === 1 ? words[at]! : `${phrase} ${words[at + count - 1]!}`
      found = plain.get(phrase) ?? found
      const common = everyday.get(phrase)
      if (common && (words.length === count || words.some((word) => wordsOfService.has(word)))) found = common
    }
    if (found) return found
  }
  return null
}

/** The service whose own domain a host is at, or `null`. */
export function serviceAt(host: string): AccountService | null {
  const { ofDomain } = services()
  for (let at = 0, labels = 0; labels < 8; labels++) {
    const found = ofDomain.get(host.slice(at))
    if (found) return found
    const dot = host.indexOf('.', at)
    if (dot < 0) return null
    at = dot + 1
  }
  return null
}
