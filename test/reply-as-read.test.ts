import { describe, expect, it } from 'vitest'
import { type Assessment, draft, scoreInquiry } from '../src/index'

const seller = { timeZone: 'Asia/Shanghai', country: 'CN', products: ['ball valve', 'gate valve', 'check valve', 'cotton towel', 'bath towel', 'roasted coffee'], domains: ['example-valves.cn'] }

function judge(inquiry: Record<string, unknown>, facts = {}): Assessment {
  return scoreInquiry({ channel: 'email', receivedAt: '2026-03-02T10:00:00+08:00', ...inquiry }, { seller, facts })
}
const reply = (body: string, rest: Record<string, unknown> = {}, facts = {}) => judge({ body, ...rest }, facts).reply
const understood = (body: string, code: string, rest: Record<string, unknown> = {}) => reply(body, rest).understood.filter((item) => item.code === code).map(({ value }) => value)

describe('what is said is not asked', () => {
  it.each([
    ['a number without a unit', 'Hello, can you send me the price of gate valves DN100? I need about 20.'],
    ['a number of things in a language whose nouns are not known', 'نرجو إرسال السعر، نحتاج إلى 4000 منشفة قطنية للفنادق في أقرب وقت ممكن.'],
    ['digits of another script', 'हामीलाई चिया प्याक गर्न ३ वटा मेसिन चाहिएको छ। मूल्य र ढुवानी खर्च कति पर्छ?'],
  ])('the quantity: %s', (_, body) => expect(reply(body).missing).not.toContain('quantity'))

  it.each([
    ['no number at all', 'Hello, can you send me the price of gate valves?'], ['a year', 'Hello, can you send me the price of gate valves for the season 2027?'],
    ['a number of a code', 'Hello, can you send me the price of gate valve GV-3310/B?'], ['a telephone number', 'Hello, can you send me the price of gate valves? Call me: 0115 496 0000'],
  ])('but it is asked for with %s', (_, body) => expect(reply(body).missing).toContain('quantity'))

  it('a month, though no word for delivery stands by it', () => {
    expect(reply('Please quote 1,500 ball valves DN50, CIF Jebel Ali. End of April is ok.').missing).not.toContain('target-date')
    expect(reply('Please quote 1,500 ball valves DN50, CIF Jebel Ali. They may be blue.').missing).toContain('target-date')
  })
  it('a product in another language than the seller\'s list', () => {
    const body = 'Exmos. senhores, gostaríamos de ser o vosso distribuidor exclusivo em Angola para café torrado. Temos duas lojas e quatro vendedores.'
    expect(judge({ body }).intent).toBe('cooperation')
    expect(reply(body).missing).not.toContain('product')
  })
  it('a customer who asks about the goods is not asked for a quantity', () => {
    const body = 'Is our ball valve certified for drinking water? Which material is the seat made of?'
    expect(reply(body).missing).toContain('quantity')
    expect(reply(body, {}, { sender: { orders: 2 } }).missing).not.toContain('quantity')
  })
  it('who is to be checked and names a company is asked for a call', () => {
    const doubtful = { body: 'We fit out guest houses and need 400 bath towels, please quote EXW. Do you take credit cards?', sender: { name: 'Gordon Pike', company: 'Pike Interiors', email: 'gordon.pike@gmail.com', replyTo: 'pike.interiors@outlook.com', country: 'GB' } }
    const seen = judge(doubtful, { ip: { country: 'NG', kind: 'hosting' } }).reply
    expect([seen.action, seen.missing, seen.closingQuestion]).toEqual(['verify', [], 'When would be a good time to call you?'])
  })
})

describe('what is repeated is what was said', () => {
  it.each([
    ['We need 90 ball valves, please quote.', ['ball valve']], ['Valves: 20 gate valves and 30 check valves, please quote.', ['gate valve', 'check valve']], ['We look for bath towels.', ['bath towel']],
  ])('%s', (body, products) => expect(understood(body, 'product')).toEqual(expect.arrayContaining(products)))
  it('a last word that several products share names none of the others', () => {
    expect(understood('We need 90 ball valves, please quote.', 'product')).toEqual(['ball valve'])
    expect(understood('We look for bath towels.', 'product')).toEqual(['bath towel'])
  })
  it('a place of several words, and the whole of what is counted', () => {
    expect(understood('Bitte Angebot für 200 Stück FOB Ho-Chi-Minh-Stadt mit Lieferzeit.', 'incoterm')).toEqual(['FOB Ho-Chi-Minh-Stadt'])
    expect(understood('We need 250 brass gate valves for a shipyard.', 'quantity')).toEqual(['250 brass gate valves'])
    expect(understood('Please quote 800 sets of bed linen with 400 thread count.', 'quantity')).toEqual(['800 sets'])
  })
  it('Chinese clauses are kept apart, and a blank within a date is none', () => {
    const body = '需要球阀 100W，IP66，300 个，CIF 汉堡，7 月底前要货，请报价。'
    expect(understood(body, 'quantity')).toEqual(['300 个'])
    expect(understood(body, 'specification')).toEqual(['100W', 'IP66'])
    expect(reply(body).quotation?.deadline).toBe('2026-07-31')
  })
  it('beside the place of the delivery term no other port is the destination', () => {
    const items = reply('To: Ningbo Valves. Please quote 150 gate valves DN150, CIF Piraeus.').quotation!.items
    expect(items.find(({ item }) => item === 'destination')?.value).toBe('Piraeus')
  })
})

describe('the language of the answer', () => {
  it('is English where a word tells none', () => expect(reply('Hi').language).toBe('en'))
  const note = '客户来电，需要球阀 DN50，300 个，CIF 汉堡，请尽快报价。'
  it('is not that of a clerk who notes a call, unless the caller\'s country speaks it', () => {
    const abroad = judge({ channel: 'phone', body: note, sender: { name: 'Javier Ortega', country: 'ES', phone: '+34 91 000 0142' } })
    expect(abroad.reply.language).toBe('en')
    expect(draft(abroad)).not.toMatch(/\p{Script=Han}/u)
    expect(draft(abroad)).toContain('300 pcs')
    expect(judge({ channel: 'phone', body: note, sender: { country: 'TW' } }).reply.language).toBe('zh')
  })
})

describe('the draft leads from one sentence to the next', () => {
  it('names the one thing that the offer waits for', () => {
    expect(draft(judge({ body: 'Please quote 400 pcs gate valve, CIF Piraeus, by 15 May 2026.', sender: { company: 'Pike Interiors' } }))).toContain('we still need: size, material and finish.\n\nAs soon as we have this')
  })
  it('holds no offer back for a date', () => {
    const text = draft(judge({ body: 'Please quote 400 pcs gate valve DN50, CIF Piraeus.', sender: { company: 'Pike Interiors' } }))
    expect(text).toContain('We are now preparing a full offer')
    expect(text).toContain('By when do you need the goods?')
  })
})

describe('who only says thank you', () => {
  it('is answered once', () => {
    const seen = judge({ body: 'Thank you very much, the valves arrived today and everything is perfect. Best regards, Ana', sender: { name: 'Ana Rivas', company: 'Rivas Riego', email: 'ana@example-rivasriego.es', country: 'ES' } }, { sender: { orders: 3 } })
    expect([seen.intent, seen.reply.action, seen.reply.followUps]).toEqual(['thanks', 'reply', []])
  })
})

describe('to whom nothing is sent', () => {
  it('a denied party, before a person has cleared it', () => {
    const seen = judge({ body: 'Please quote 90 ball valves DN100.', sender: { company: 'Omega Trading', email: 'v@example-omega.eu' } }, { sender: { denied: true } })
    expect(seen.reply).toMatchObject({ action: 'report', channels: [], contacts: [], sendAt: null, dueAt: null, quotation: null })
    expect(seen.reply.checklist.map(({ code }) => code)).toContain('denied-party')
    expect(draft(seen)).toBeNull()
  })
  it('a mailbox that announces a new account is not asked whether it suits', () => {
    const seen = judge({ body: 'Our bank details have changed. Kindly send the refund for order BY-3307 to our new account.', sender: { name: 'Hanna', email: 'h@example-nordkap.se', company: 'Nordkap' } }, { sender: { orders: 7 } })
    expect(seen.reply.contacts.every(({ from }) => from === 'independent')).toBe(true)
    expect(seen.reply.closingQuestion).not.toMatch(/this address/)
  })
})
