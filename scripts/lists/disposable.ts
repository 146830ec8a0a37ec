import { getDomain } from 'tldts'
import { mailDomainClass } from '../../src/lists/mail-domains'
import { dataFile, packageVersion, readJson, sorted, type Generated } from './emit'
import { mailDomainRows } from './mail-domains'

/** Mailboxes of real people, firms and whole countries that blocklists have held. */
const neverDisposable = ['126.com', '139.com', '163.com', 'gmx.com', 'kakao.com', 'google.com', 'com.ar', 'alibaba.com', 'nus.edu.sg', 'example.com', 'spamgourmet.org']

/** The blocklist without what is a suffix, a listed mailbox or relay, a firm's own, or no domain. */
export function disposableDomains(): { kept: string[]; dropped: string[] } {
  const blocklist = readJson('node_modules/disposable-email-domains-js/dist/dict/disposable_email_blocklist.json') as string[]
  const listed = mailDomainRows()
  const kept = new Set<string>()
  const dropped: string[] = []
  for (const raw of blocklist) {
    const domain = raw.trim().toLowerCase()
    const registrable = getDomain(domain, { allowPrivateDomains: true })
    // A school's or state's ending alone clears nobody: hundreds of entries are names somebody could register under edu.pl.
    const className = registrable && mailDomainClass(registrable, domain)
    const belongs = !registrable || neverDisposable.includes(domain) || listed.has(domain) || className === 'free' || className === 'isp' || className === 'relay'
    if (belongs) dropped.push(domain)
    else kept.add(domain)
  }
  // A subdomain of an entry says nothing that the entry doesn't.
  for (const domain of kept) {
    for (let dot = domain.indexOf('.'); dot >= 0; dot = domain.indexOf('.', dot + 1)) {
      if (kept.has(domain.slice(dot + 1))) {
        kept.delete(domain)
        break
      }
    }
  }
  return { kept: sorted(kept), dropped: sorted(dropped) }
}

const provenance = {
  source: 'https://github.com/disposable-email-domains/disposable-email-domains, through npm disposable-email-domains-js',
  licence: 'CC0-1.0',
  version: `disposable-email-domains-js ${packageVersion('disposable-email-domains-js')}`,
  script: 'disposable.ts',
}

/** A line an ending: first the ending, then the labels before it. */
function linesOf(domains: readonly string[]): string {
  const byEnding = new Map<string, string[]>()
  for (const domain of domains) {
    const dot = domain.indexOf('.')
    const ending = domain.slice(dot + 1)
    byEnding.set(ending, [...(byEnding.get(ending) ?? []), domain.slice(0, dot)])
  }
  return sorted(byEnding.keys()).map((ending) => `${ending} ${byEnding.get(ending)!.join(' ')}`).join('\n')
}

export function disposableFile(): Generated {
  const { kept, dropped } = disposableDomains()
  return dataFile('src/lists/disposable.data.ts', {
    ...provenance,
    about: 'Domains of throw-away mailboxes: a line an ending, first the ending, then the labels before it.',
    count: String(kept.length),
    notes: [`Left out, being mailboxes, relays or suffixes: ${dropped.length ? dropped.join(', ') : 'none'}.`],
  }, { disposableDomains: linesOf(kept) })
}

/**
 * The services that a search for a throw-away mailbox finds, and the other names that they lend (`sharklasers`, `grr` of Guerrilla Mail;
 * `armyspy` to `teleworm` of Fake Mail Generator): the first label of their domains.
 */
const services = new Set(
  `10minutemail 10minutesmail 1secmail 20minutemail anonbox armyspy bccto byom chacuo crazymailing cuvox dayrep discard dispostable dropmail einrot emailfake emailondeck
  fakeinbox fakemail fakemailgenerator fleckens getairmail getnada grr guerillamail guerrillamail guerrillamailblock gustr harakirimail inboxbear inboxkitten incognitomail
  jetable jourrapide linshiyouxiang mail7 mailcatch maildrop mailinator mailnesia mailnull mailpoof mailsac mintemail minuteinbox moakt mohmal mytemp mytrashmail pokemail rhyta
  sharklasers smailpro spam4 spambog superrito teleworm temp-mail tempail tempemail tempinbox tempmail tempmailo tempr throwawaymail tmail tmpmail trash-mail trashmail
  wegwerfemail wegwerfmail yopmail`.split(/\s+/),
)

/** The extract of the list that the default entry carries. Throws for a service that the list no longer has. */
export function throwAwayServicesFile(): Generated {
  const domains = disposableDomains().kept.filter((domain) => services.has(serviceOf(domain)))
  const found = new Set(domains.map(serviceOf))
  const gone = [...services].filter((service) => !found.has(service))
  if (gone.length > 0) throw new Error(`scripts/lists/disposable.ts: not in the list of throw-away mailboxes: ${gone.join(', ')}`)
  return dataFile('src/lists/throw-away-services.data.ts', {
    ...provenance,
    about: 'Domains of the best-known services for throw-away mailboxes, an extract of disposable.data.ts: a line an ending, first the ending, then the labels before it.',
    count: `${domains.length} domains of ${services.size} services`,
  }, { throwAwayServices: linesOf(domains) })
}

function serviceOf(domain: string): string {
  return domain.slice(0, domain.indexOf('.'))
}
