import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rules, scoreInquiry } from '../src/index'
import { replyParts as chinese } from '../src/locales/zh-CN/reply-parts'
import { replyParts as english } from '../src/locales/en/reply-parts'
import { composites } from '../src/policy/composites'
import { checklistOf } from '../src/reply/checklist'
import { checkTriggers } from '../src/reply/checklist-items'
import { checkCodes, type CheckCode, contactReasons, followUpReasons } from '../src/score/reply-parts'

const seller = { name: 'Gearwell Pumps', timeZone: 'Asia/Shanghai', country: 'CN', products: ['gear pump'], domains: ['gearwell-pumps.cn'], customers: ['vospompen.nl'], competitors: ['rotorworks.cn'] }
const receivedAt = '2026-03-03T10:00:00+08:00'
const firm = { company: 'Bramford Tools Ltd', email: 'buying@bramfordtools.co.uk' }
const need = 'Please quote 40 pcs gear pump 2.2 kW CIF Felixstowe.'

interface Put {
  readonly inquiry: Record<string, unknown>
  readonly facts?: Record<string, unknown>
}

function checks({ inquiry, facts = {} }: Put): string[] {
  return scoreInquiry({ channel: 'email', receivedAt, body: need, ...inquiry }, { seller, facts }).reply.checklist.map(({ code }) => code)
}
const said = (body: string, sender: Record<string, unknown> = firm): Put => ({ inquiry: { body: `${need} ${body}`, sender } })

type Row = readonly [code: CheckCode, called: Put, notCalled: Put]

describe('each item is called for by what was seen, and not by what only sounds like it', () => {
  it.each<Row>([
    ['denied-party', { inquiry: { sender: firm }, facts: { sender: { denied: true } } }, { inquiry: { sender: firm }, facts: { sender: { denied: false } } }],
    ['found-independently', said('Our bank account has changed, please pay to the new account.'), said('To which bank account shall we pay?')],
    ['bank-change-customer', { ...said('Our bank account has changed, please pay to the new account.'), facts: { sender: { orders: 4 } } }, said('Our bank account has changed, please pay to the new account.')],
    ['bank-change-stranger', said('Our bank account has changed, please pay to the new account.'), said('Has your bank account changed since our last order?')],
    ['nothing-opened', { inquiry: { sender: firm, attachments: [{ filename: 'PO_88121.pdf.exe' }] } }, { inquiry: { sender: firm, attachments: [{ filename: 'PO_88121.pdf' }] } }],
    ['money-back-only-same-way', said('My client will send a cheque bigger than the cost, please deduct your money and send the balance to the shipping agent.'), said('You charged the sample twice, please refund one of them.')],
    ['payment-final', said('Our accountant will mail you a cashier\'s check for the full amount.'), said('Please check the draft of the bill of lading.')],
    ['no-fees', said('Before the contract is signed every foreign supplier must register with the ministry, the registration fee is USD 1,850.'), said('We won our tender and can order now; the sample fee is set off against the order.')],
    ['own-registrar', { inquiry: { sender: { email: 'a@domainreg-center.cn' }, body: 'A company has applied for domain names that conflict with your brand. Please forward this to your CEO.' } }, said('We are a company registered in Dubai.')],
    ['forwarder', said('My private shipper will come and pick up the goods at your warehouse.'), said('Which forwarder do you use for Felixstowe?')],
    ['delivery-address', said('Don\'t deliver to our head office, the goods go to a self storage unit near the motorway.'), said('Deliver to our head office please.')],
    ['visa-after-order', said('Please send an invitation letter for the embassy for me and four partners, we want to visit your factory.'), said('We want to visit your factory in May.')],
    ['lookalike-domain', { inquiry: { sender: { company: 'Vos Pompen BV', email: 'inkoop@vosponpen.nl' } } }, { inquiry: { sender: { company: 'Vos Pompen BV', email: 'inkoop@vospompen.nl' } } }],
    ['own-site-called', { inquiry: { sender: { company: 'Halden Marine Supplies Ltd', email: 'buyer@qwtrading-intl.com' } } }, { inquiry: { sender: { company: 'Halden Marine Supplies Ltd', email: 'buyer@haldenmarine.com' } } }],
    ['reply-address', { inquiry: { sender: { ...firm, replyTo: 'bramfordtools@gmail.com' } } }, { inquiry: { sender: { ...firm, replyTo: 'sales@bramfordtools.co.uk' } } }],
    ['sender-proof', { inquiry: { sender: firm, authentication: { dmarc: 'fail' } } }, { inquiry: { sender: firm, authentication: { dmarc: 'pass', spf: 'pass', dkim: 'pass' } } }],
    ['registration', { inquiry: { sender: firm }, facts: { domain: { createdAt: '2026-02-20' } } }, { inquiry: { sender: firm }, facts: { domain: { createdAt: '2016-02-20' } } }],
    ['credit-checked', said('We propose net 30 for the first order, please send your credit application form.'), said('Lead time 45 days after deposit, is this right?')],
    ['cards', said('The total is okay. Please split it on three different credit cards.'), said('I paid with my credit card and was charged twice for order 5512, please refund one of them.')],
    ['sample-terms', said('Please send two samples before we order.'), said('The sampling rate of the logger is 10 Hz, is that right?')],
    ['no-identity-papers', said('For the contract send a copy of your passport and the director\'s ID by mail.'), said('Please provide your EORI number for the papers.')],
    ['trade-secrets', said('Please break down the price: material cost, labour cost, overhead and your profit.'), said('Please break down the offer into goods, packing and freight to Santos.')],
    ['brand-licence', said('Do you have Rolex replicas, AAA quality?'), said('We need a copy of the original certificate of origin.')],
    ['company-asked', { inquiry: { body: 'price list please', sender: { email: 'kx@gmail.com' } } }, { inquiry: { body: 'price list please', sender: { email: 'kx@gmail.com', company: 'Bramford Tools Ltd' } } }],
    ['place-checked', { inquiry: { sender: { ...firm, country: 'GB', phone: '+234 803 555 0123' } }, facts: { ip: { country: 'VN', kind: 'residential' } } }, { inquiry: { sender: { ...firm, country: 'GB', phone: '+44 20 7946 0011' } }, facts: { ip: { country: 'GB', kind: 'residential' } } }],
    ['on-record', said('Our bank account has changed, please pay to the new account. Let us leave Alibaba and continue on whatsapp.'), said('Let us leave Alibaba and continue on whatsapp.')],
  ])('%s', (code, called, notCalled) => {
    expect(checks(called)).toContain(code)
    expect(checks(notCalled)).not.toContain(code)
  })
  it('has such a case for every item', async () => {
    const { readFileSync } = await import('node:fs')
    const own = readFileSync(new URL(import.meta.url), 'utf8')
    expect(checkCodes.filter((code) => !own.includes(`    ['${code}', `))).toEqual([])
  })
})

describe('the table of checks', () => {
  it('names rules and composites that there are, each item at least once or for itself', () => {
    const known = new Set<string>([...rules.map(({ id }) => id), ...composites.map(({ id }) => id)])
    expect(checkTriggers.flatMap(({ when }) => when).filter((rule) => !known.has(rule))).toEqual([])
    expect(checkCodes.filter((code) => code !== 'found-independently' && !checkTriggers.some((trigger) => trigger.code === code))).toEqual([])
  })
  it('has a sentence for every code in both languages, with the same arguments', () => {
    const argsOf = (sentence: string) => [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort()
    for (const [codes, name] of [[checkCodes, 'check'], [contactReasons, 'contact'], [followUpReasons, 'followUp']] as const) {
      for (const code of codes) {
        const [en, zh] = [english[name], chinese[name]].map((table) => (table as Record<string, string>)[code]!)
        expect(en, code).toMatch(/\.$/)
        expect(zh, code).toMatch(/[\u4e00-\u9fff].*。$/)
        expect(new Set(argsOf(zh!)), code).toEqual(new Set(argsOf(en!)))
        for (const arg of argsOf(en!)) expect(Object.keys(english.unnamed), `${code}: {${arg}}`).toContain(arg)
      }
    }
  })
})

describe('a checklist', () => {
  const facts = { wording: { has: () => false }, history: null, company: null, mailbox: null, website: null } as unknown as Parameters<typeof checklistOf>[0]
  const item = fc.record({ rule: fc.constantFrom(...checkTriggers.flatMap(({ when }) => when)), decibans: fc.record({ fraud: fc.integer({ min: -5, max: 20 }) }) })

  it('is in the table\'s order, at most eight, each once and because of something', () => {
    fc.assert(
      fc.property(fc.array(item, { maxLength: 40 }), fc.boolean(), (items, isGuarded) => {
        const list = checklistOf(facts, { action: isGuarded ? 'verify' : 'reply', isGuarded, items })
        expect(list.length).toBeLessThanOrEqual(8)
        const own = list.filter(({ code }) => code !== 'found-independently')
        const places = own.map(({ code }) => checkTriggers.findIndex((trigger) => trigger.code === code))
        expect(places).toEqual([...new Set(places)].sort((a, b) => a - b))
        for (const { because } of own) for (const rule of because) expect(items.map((spoken) => spoken.rule)).toContain(rule)
        expect(own.every(({ because }) => because.length > 0)).toBe(true)
        expect(list.some(({ code }) => code === 'found-independently')).toBe(isGuarded)
      }),
    )
  })
  it('settles the freight with an honest buyer as well, whom no rule suspects', () => {
    const { reply, evidence } = scoreInquiry({ channel: 'email', receivedAt, sender: firm, body: `${need} FOB Shenzhen. We have a shipping agent in Yantian, he will contact you for the booking.` }, { seller })
    expect(evidence.map(({ rule }) => rule)).not.toContain('fraud.own-shipper')
    expect(reply.checklist).toEqual([expect.objectContaining({ code: 'forwarder', because: [] })])
  })
  it('is empty for a plain request, and for what is ignored', () => {
    expect(checks({ inquiry: { sender: { ...firm, website: 'bramfordtools.co.uk' } } })).toEqual([])
    expect(checks({ ...said('Please send two samples.'), facts: { sender: { blocked: true } } })).toEqual([])
  })
  it('names the domain to look up, and the company by its name or as the company', () => {
    const messages = (sender: Record<string, unknown>) => scoreInquiry({ channel: 'email', receivedAt, body: need, sender }, { seller, facts: { domain: { createdAt: '2026-02-20' } } }).reply.checklist.map(({ message }) => message)
    expect(messages(firm)).toContain('Look up when and by whom bramfordtools.co.uk was registered, and Bramford Tools Ltd in the company register.')
    expect(messages({ email: 'buying@bramfordtools.co.uk' })).toContain('Look up when and by whom bramfordtools.co.uk was registered, and the company in the company register.')
  })
})
