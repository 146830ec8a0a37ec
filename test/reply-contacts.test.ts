import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deriveFacts } from '../src/facts/derive'
import { statedContactsOf } from '../src/facts/stated-contacts'
import { createScorer, explain, type Grade, scoreInquiry } from '../src/index'
import { parseContext, parseInquiry } from '../src/inquiry/parse'
import { contactsOf } from '../src/reply/contacts'
import { shippedData } from '../src/shipped'

const seller = { name: 'Gearwell Pumps', timeZone: 'Asia/Shanghai', country: 'CN', domains: ['gearwell-pumps.cn'] }
const need = 'Please quote 40 pcs gear pump 2.2 kW CIF Rotterdam.'
const company = { name: 'Anneke Vos', company: 'Vos Pompen BV', email: 'inkoop@vospompen.nl', website: 'vospompen.nl' }

/** Channel, value and reason of each contact, as one line: `phone +31 … (asked-for)`. */
function plan(inquiry: Record<string, unknown>, { grade = 'B' as Grade, isGuarded = false, isTemplate = false, facts: known = {} } = {}): string[] {
  const facts = deriveFacts(parseInquiry({ body: need, ...inquiry }).inquiry, parseContext({ seller, facts: known }, []), { ...shippedData(), watchlist: [] }, [])
  const { channels, contacts } = contactsOf(facts, { grade, isGuarded, isTemplate }, statedContactsOf)
  expect(contacts.map(({ channel }) => channel), 'one contact a channel, in their order').toEqual(channels)
  return contacts.map(({ channel, app, value, why, from }) => [app ?? channel, value, `(${why.code}, ${from})`].filter(Boolean).join(' '))
}

type Row = readonly [name: string, inquiry: Record<string, unknown>, options: Parameters<typeof plan>[1], expected: readonly string[]]
const phone = '+31 20 000 1200'
const signed = (line: string, body = need) => `${body}\n\nKind regards,\nAnneke Vos\n${line}`

describe('the channel that it came by answers it', () => {
  it.each<Row>([
    ['mail', { channel: 'email', sender: { email: 'a@gmail.com' } }, {}, ['email a@gmail.com (channel-used, sender-field)']],
    ['mail without a readable sender', { channel: 'email' }, {}, ['email (channel-used, channel)']],
    ['a form', { channel: 'form', sender: { email: 'a@gmail.com' } }, {}, ['email a@gmail.com (channel-used, sender-field)']],
    ['a form with a number alone', { channel: 'form', sender: { phone } }, {}, [`phone ${phone} (only-contact, sender-field)`]],
    ['a form with an address in the text alone', { channel: 'form', body: 'Price for 40 pumps to inkoop@vospompen.nl' }, {}, ['email inkoop@vospompen.nl (channel-used, body)']],
    ['a form with nothing', { channel: 'form' }, {}, []],
    ['chat', { channel: 'chat' }, {}, ['chat (channel-used, channel)']],
    ['a message left', { channel: 'message', sender: { email: 'a@gmail.com' } }, {}, ['message (channel-used, channel)']],
    ['a posting', { channel: 'rfq', sender: { email: 'a@gmail.com' } }, {}, ['platform (channel-used, channel)']],
    ['a call', { channel: 'phone' }, {}, ['phone (channel-used, channel)']],
    ['a call, with an address noted', { channel: 'phone', sender: { phone, email: 'a@gmail.com' } }, {}, [`phone ${phone} (channel-used, sender-field)`, 'email a@gmail.com (offered, sender-field)']],
    ['a fax', { channel: 'fax', body: signed('Fax: +31 20 000 1201'), sender: { email: 'a@gmail.com' } }, {}, ['fax +31 20 000 1201 (channel-used, signature)', 'email a@gmail.com (offered, sender-field)']],
    ['an unknown channel, with an address', { sender: { email: 'a@gmail.com' } }, {}, ['email a@gmail.com (channel-used, sender-field)']],
    ['an unknown channel, with a number', { sender: { phone } }, {}, [`phone ${phone} (only-contact, sender-field)`]],
    ['a number that cannot be one', { channel: 'form', sender: { phone: '1111111' } }, {}, []],
    ['a mailbox without a mail server', { channel: 'form', sender: { ...company, phone } }, { facts: { domain: { hasMx: false } } }, [`phone ${phone} (only-contact, sender-field)`]],
  ])('%s', (_, inquiry, options, expected) => expect(plan(inquiry, options)).toEqual(expected))
})

describe('an A is called and mailed', () => {
  it.each<Row>([
    ['mail with a number', { channel: 'email', sender: { ...company, phone } }, { grade: 'A' }, [`phone ${phone} (grade-a, sender-field)`, 'email inkoop@vospompen.nl (channel-used, sender-field)']],
    ['the number in the signature', { channel: 'email', sender: company, body: signed(`Tel: ${phone}`) }, { grade: 'A' }, [`phone ${phone} (grade-a, signature)`, 'email inkoop@vospompen.nl (channel-used, sender-field)']],
    ['mail without a number', { channel: 'email', sender: company }, { grade: 'A' }, ['email inkoop@vospompen.nl (channel-used, sender-field)']],
    ['chat with an address', { channel: 'chat', sender: company }, { grade: 'A' }, ['chat (channel-used, channel)', 'email inkoop@vospompen.nl (grade-a, sender-field)']],
    ['a posting with both', { channel: 'rfq', sender: { ...company, phone } }, { grade: 'A' }, [`phone ${phone} (grade-a, sender-field)`, 'platform (channel-used, channel)', 'email inkoop@vospompen.nl (grade-a, sender-field)']],
    ['not against the wish', { channel: 'email', sender: { ...company, phone }, body: `${need} No calls please.` }, { grade: 'A' }, ['email inkoop@vospompen.nl (channel-used, sender-field)']],
    ['a B is not', { channel: 'email', sender: { ...company, phone } }, { grade: 'B' }, ['email inkoop@vospompen.nl (channel-used, sender-field)']],
  ])('%s', (_, inquiry, options, expected) => expect(plan(inquiry, options)).toEqual(expected))
})

describe('what is asked for comes first', () => {
  it.each<Row>([
    ['a call', { channel: 'email', sender: { ...company, phone }, body: `${need} Please call me.` }, {}, [`phone ${phone} (asked-for, sender-field)`, 'email inkoop@vospompen.nl (channel-used, sender-field)']],
    ['a call on the number in the text', { channel: 'email', sender: company, body: `${need} Please call me on 0171 234 5678.` }, {}, ['phone 0171 234 5678 (asked-for, body)', 'email inkoop@vospompen.nl (channel-used, sender-field)']],
    ['a call, in Chinese', { channel: 'form', sender: company, body: '需要40台齿轮泵，请给我打电话：13800001234' }, {}, ['phone 13800001234 (asked-for, body)', 'email inkoop@vospompen.nl (channel-used, sender-field)']],
    ['a call, no number given', { channel: 'email', sender: company, body: `${need} Please call me.` }, {}, ['email inkoop@vospompen.nl (channel-used, sender-field)', 'phone (asked-without-number, independent)']],
    ['a call, no number and nothing to look up', { channel: 'email', sender: { email: 'a@gmail.com' }, body: `${need} Please call me.` }, {}, ['email a@gmail.com (channel-used, sender-field)']],
    ['WhatsApp', { channel: 'email', sender: company, body: `${need} WhatsApp me on +31 20 000 1200` }, {}, [`whatsapp ${phone} (asked-for, body)`, 'email inkoop@vospompen.nl (channel-used, sender-field)']],
    ['WhatsApp, by the number of the form', { channel: 'form', sender: { ...company, phone }, body: `${need} Please contact me on WhatsApp.` }, {}, [`whatsapp ${phone} (asked-for, sender-field)`, 'email inkoop@vospompen.nl (channel-used, sender-field)']],
    ['WhatsApp, no number at all', { channel: 'form', sender: company, body: `${need} Please contact me on WhatsApp.` }, {}, ['email inkoop@vospompen.nl (channel-used, sender-field)']],
    ['WeChat has names, not numbers', { channel: 'form', sender: { ...company, phone }, body: `${need} Please contact me on WeChat.` }, {}, ['email inkoop@vospompen.nl (channel-used, sender-field)']],
    ['WeChat, in Chinese', { channel: 'email', sender: company, body: '报价请加我微信：fangyuan_88' }, {}, ['wechat fangyuan_88 (asked-for, body)', 'email inkoop@vospompen.nl (channel-used, sender-field)']],
    ['mail rather than a call', { channel: 'phone', sender: { ...company, phone }, body: 'Caller wants 40 pumps. Please reply by email.' }, {}, ['email inkoop@vospompen.nl (asked-for, sender-field)', `phone ${phone} (channel-used, sender-field)`]],
    ['mail only', { channel: 'phone', sender: { ...company, phone }, body: 'Caller wants 40 pumps. Email only, no calls.' }, {}, ['email inkoop@vospompen.nl (asked-for, sender-field)']],
    ['no calls, and nothing but a number', { channel: 'form', sender: { phone }, body: `${need} No calls please.` }, {}, [`phone ${phone} (only-contact, sender-field)`]],
    ['two wishes, in their order', { channel: 'email', sender: company, body: `${need} Contact me on WhatsApp +31 20 000 1200 or call me back.` }, {}, [`whatsapp ${phone} (asked-for, body)`, `phone ${phone} (asked-for, body)`, 'email inkoop@vospompen.nl (channel-used, sender-field)']],
    ['on a marketplace behind the marketplace', { channel: 'message', body: 'Price? WhatsApp me on +31 20 000 1200' }, {}, ['message (channel-used, channel)', `whatsapp ${phone} (asked-for, body)`]],
    ['a number merely offered comes last', { channel: 'email', sender: company, body: signed(`WhatsApp: ${phone}`) }, {}, ['email inkoop@vospompen.nl (channel-used, sender-field)', `whatsapp ${phone} (offered, signature)`]],
    ['a link to a messenger is an offer', { channel: 'form', sender: company, body: `${need} https://wa.me/31200001200` }, {}, ['email inkoop@vospompen.nl (channel-used, sender-field)', 'whatsapp https://wa.me/31200001200 (offered, body)']],
    ['a template calls nobody', { channel: 'email', sender: { ...company, phone }, body: `${need} Please call me.` }, { grade: 'D', isTemplate: true }, ['email inkoop@vospompen.nl (channel-used, sender-field)']],
  ])('%s', (_, inquiry, options, expected) => expect(plan(inquiry, options)).toEqual(expected))
})

describe('where answers would go elsewhere', () => {
  it.each<Row>([
    ['another mailbox of the same firm', { channel: 'email', sender: { ...company, replyTo: 'vos@vospompen.nl' } }, {}, ['email vos@vospompen.nl (channel-used, sender-field)']],
    ['another domain', { channel: 'email', sender: { ...company, replyTo: 'vos@example-trade.com' } }, {}, ['email inkoop@vospompen.nl (not-reply-to, sender-field)']],
    ['the seller\'s own shop', { channel: 'email', sender: { email: 'shop@gearwell-pumps.cn', replyTo: 'inkoop@vospompen.nl' } }, {}, ['email inkoop@vospompen.nl (buyer-behind-shop, sender-field)']],
  ])('%s', (_, inquiry, options, expected) => expect(plan(inquiry, options)).toEqual(expected))
})

describe('a suspect is reached by nothing that the message gives', () => {
  const guarded = { isGuarded: true }
  const numbers = `${need} Please call me on ${phone} or WhatsApp me: https://wa.me/31200001200`
  it.each<Row>([
    ['mail of a company', { channel: 'email', sender: { ...company, phone }, body: numbers }, guarded, ['phone (find-number, independent)', 'email (find-address, independent)']],
    ['a form', { channel: 'form', sender: { ...company, phone }, body: numbers }, guarded, ['phone (find-number, independent)', 'email (find-address, independent)']],
    ['chat', { channel: 'chat', sender: { company: 'Vos Pompen BV', phone }, body: numbers }, guarded, ['phone (find-number, independent)', 'email (find-address, independent)']],
    ['a call', { channel: 'phone', sender: { company: 'Vos Pompen BV', phone } }, guarded, ['phone (find-number, independent)', 'email (find-address, independent)']],
    ['a large firm\'s name on a free mailbox', { channel: 'email', sender: { company: 'Vos Pompen BV', email: 'vos@gmail.com' } }, guarded, ['phone (find-number, independent)', 'email (find-address, independent)']],
    ['a posting stays on the platform', { channel: 'rfq', sender: { ...company, phone }, body: numbers }, guarded, ['platform (platform-only, channel)']],
    ['a message left stays there', { channel: 'message', sender: { ...company, phone }, body: numbers }, guarded, ['message (platform-only, channel)']],
    ['a known customer', { channel: 'email', sender: { ...company, phone }, body: numbers }, { ...guarded, facts: { sender: { orders: 3 } } }, ['phone (known-number, independent)', 'email (known-address, independent)']],
    ['a known customer on a platform', { channel: 'message', sender: { ...company, phone } }, { ...guarded, facts: { sender: { orders: 3 } } }, ['phone (known-number, independent)', 'message (platform-only, channel)']],
    ['nobody to look up', { channel: 'email', sender: { email: 'a@gmail.com' }, body: numbers }, guarded, ['email (ask-company, channel)']],
    ['a template', { channel: 'email', sender: company }, { ...guarded, isTemplate: true }, ['email (template-only, channel)']],
  ])('%s', (_, inquiry, options, expected) => expect(plan(inquiry, options)).toEqual(expected))
})

describe('the plan of an assessment', () => {
  const ask = (inquiry: Record<string, unknown>, facts = {}) => scoreInquiry({ receivedAt: '2026-03-03T10:00:00+08:00', ...inquiry }, { seller, facts }).reply
  const bankChange = { channel: 'email', sender: { ...company, phone }, body: `Dear all, our bank account has changed. Please pay invoice 20391 to the new account. Call me on ${phone} to confirm.` }

  it('calls a paying customer whose bank changes on the number in the records', () => {
    const reply = ask(bankChange, { sender: { orders: 12, firstSeenAt: '2021-01-01' } })
    expect(reply.contacts[0]).toMatchObject({ channel: 'phone', from: 'independent', why: { code: 'known-number' } })
    expect(reply.contacts.some(({ value }) => value !== undefined)).toBe(false)
    expect(reply.checklist.map(({ code }) => code)).toContain('bank-change-customer')
  })
  it('tells it in the asked language', () => {
    const { reply } = scoreInquiry(bankChange, { seller, facts: { sender: { orders: 12 } } }, { locale: 'zh-CN' })
    expect(reply.contacts[0]!.why.message).toBe('拨打您自己档案中 Vos Pompen BV 的电话，不要用来信中的号码。')
    expect(reply.checklist[0]!.message).toMatch(/银行资料/)
  })
  it('stands in the explanation', () => {
    const inquiry = { channel: 'email', receivedAt: '2026-03-03T10:00:00+08:00', sender: { ...company, phone }, body: `${need} Please call me, and send a sample first.` }
    const lines = explain(scoreInquiry(inquiry, { seller })).split('\n')
    expect(lines).toContain(`  phone ${phone}: The sender asks to be answered this way.`)
    expect(lines[lines.indexOf('Check first:') + 1]).toMatch(/^ {2}Samples: check the sender first/)
    expect(lines).toContain('Quotation, still open: price, minimum order, lead time, payment terms, packaging, samples, validity')
    const chinese = explain(scoreInquiry(inquiry, { seller }, { locale: 'zh-CN' }), 'zh-CN').split('\n')
    expect(explain(scoreInquiry(inquiry, { seller }), 'zh-CN').split('\n'), 'whatever language it was assessed in').toEqual(chinese)
    expect(chinese).toContain(`  电话 ${phone}：对方要求用这种方式联系。`)
    expect(chinese).toContain('先核实：')
  })
  it('names nobody whose name is a number to call', () => {
    const reply = ask({ ...bankChange, sender: { ...company, company: 'Call +31 20 000 1200' } })
    expect(JSON.stringify(reply)).not.toContain('000 1200')
  })
  it('sends nothing to what is reported or ignored', () => {
    const reply = ask({ channel: 'email', sender: { email: 'a@gmail.com' }, body: need }, { sender: { blocked: true } })
    expect(reply).toMatchObject({ action: 'ignore', channels: [], contacts: [], checklist: [], quotation: null })
  })
})

describe('any inquiry', () => {
  const scorer = createScorer()
  const sentence = fc.constantFrom(need, 'price?', 'Please call me.', 'No calls please.', `WhatsApp me on ${phone}`, 'Our bank account has changed, pay to the new account.', 'Reply to me by email only.', 'I will pay by cashier\'s check, my shipper will collect.', 'wechat: pumpking88', 'Send a sample.', 'My mother is dying and left 8 million dollars, next of kin.', '请加我微信：fangyuan_88', 'Give me your cost breakdown and your suppliers.')
  const given = fc.record({
    channel: fc.constantFrom(undefined, 'email', 'form', 'chat', 'message', 'phone', 'fax', 'rfq'),
    body: fc.array(sentence, { maxLength: 5 }).map((said) => said.join(' ')),
    sender: fc.record({ email: fc.constantFrom(undefined, 'inkoop@vospompen.nl', 'a@gmail.com'), phone: fc.constantFrom(undefined, phone), company: fc.constantFrom(undefined, 'Vos Pompen BV'), replyTo: fc.constantFrom(undefined, 'z@example-trade.com') }, { requiredKeys: [] }),
  })
  const known = fc.record({ sender: fc.record({ orders: fc.constantFrom(0, 4), denied: fc.constantFrom(undefined, true) }) })

  it('has a channel where it is answered and anything to reach the sender by, and no value of a suspect\'s', () => {
    fc.assert(
      fc.property(given, known, (inquiry, facts) => {
        const { reply, risk, verdict } = scorer.score(inquiry, { seller, facts })
        const canBeReached = inquiry.channel !== undefined && inquiry.channel !== 'form' || inquiry.sender.email !== undefined || inquiry.sender.phone !== undefined
        if (['reply', 'verify', 'template'].includes(reply.action) && canBeReached) expect(reply.channels.length).toBeGreaterThan(0)
        expect(reply.contacts.map(({ channel }) => channel)).toEqual(reply.channels)
        expect(new Set(reply.channels).size).toBe(reply.channels.length)
        expect(reply.checklist.length).toBeLessThanOrEqual(8)
        if (reply.action === 'verify' || reply.action === 'report' || risk >= 20 || verdict !== 'genuine') {
          const told = JSON.stringify([reply.contacts, reply.checklist, reply.quotation?.followUp])
          for (const own of ['000 1200', 'pumpking88', 'fangyuan_88', 'inkoop@', 'a@gmail.com', 'z@example']) expect(told).not.toContain(own)
          for (const { from } of reply.contacts) expect(['independent', 'channel']).toContain(from)
        }
      }),
      { numRuns: 400 },
    )
  })
  it('never throws, and keeps what it shows on one short line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.string({ maxLength: 400 }), fc.string({ maxLength: 400 }), (body, name, number) => {
        const { reply } = scorer.score({ body: `${body}\nTel: ${number}\nWhatsApp: ${name}`, channel: 'form', sender: { company: name, phone: number } }, { seller })
        for (const { value = '', why } of reply.contacts) {
          expect(value.length).toBeLessThanOrEqual(254)
          expect(value + why.message).not.toMatch(/[\n\r]/)
        }
      }),
      { numRuns: 200 },
    )
  })
})
