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

export function disposableFile(): Generated {
  const { kept, dropped } = disposableDomains()
  const byEnding = new Map<string, string[]>()
  for (const domain of kept) {
    const dot = domain.indexOf('.')
    const ending = domain.slice(dot + 1)
    byEnding.set(ending, [...(byEnding.get(ending) ?? []), domain.slice(0, dot)])
  }
  const lines = sorted(byEnding.keys()).map((ending) => `${ending} ${byEnding.get(ending)!.join(' ')}`)
  return dataFile('src/lists/disposable.data.ts', {
    about: 'Domains of throw-away mailboxes: a line an ending, first the ending, then the labels before it.',
    source: 'https://github.com/disposable-email-domains/disposable-email-domains, through npm disposable-email-domains-js',
    licence: 'CC0-1.0',
    version: `disposable-email-domains-js ${packageVersion('disposable-email-domains-js')}`,
    count: String(kept.length),
    script: 'disposable.ts',
    notes: [`Left out, being mailboxes, relays or suffixes: ${dropped.length ? dropped.join(', ') : 'none'}.`],
  }, { disposableDomains: lines.join('\n') })
}
