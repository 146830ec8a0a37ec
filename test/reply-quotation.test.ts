import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Assessment, scoreInquiry } from '../src/index'
import { dateOf } from '../src/reply/deadline-date'

const seller = { name: 'Gearwell Pumps', timeZone: 'Asia/Shanghai', country: 'CN', products: ['gear pump', '齿轮泵'], domains: ['gearwell-pumps.cn'] }
const receivedAt = '2026-03-03T10:00:00+08:00'

function judge(inquiry: Record<string, unknown>, facts = {}, locale: 'en' | 'zh-CN' = 'en'): Assessment {
  return scoreInquiry({ channel: 'rfq', receivedAt, ...inquiry }, { seller, facts }, { locale })
}
function quotation(inquiry: Record<string, unknown>, facts = {}) {
  return judge(inquiry, facts).reply.quotation
}
const stated = (inquiry: Record<string, unknown>) => Object.fromEntries((quotation(inquiry)?.items ?? []).filter(({ state }) => state === 'stated').map(({ item, value }) => [item, value]))
const open = (inquiry: Record<string, unknown>) => (quotation(inquiry)?.items ?? []).filter(({ state }) => state === 'open').map(({ item, asked }) => (asked ? `${item}?` : item))

describe('a full posting leaves little open', () => {
  it.each([
    [
      'English',
      'We need 40 pcs gear pump 2.2 kW with CE certificate, CIF Rotterdam, delivery before 30 June 2026. Target price USD 180. Payment: L/C at sight. Packed in plywood cases. What is your MOQ?',
      { quantity: '40 pcs', specification: 'gear pump; 2.2 kW', incoterm: 'CIF Rotterdam', destination: 'Rotterdam', price: '180 USD', 'payment-terms': 'lc at sight', certificates: 'CE', 'lead-time': '30 June 2026' },
      ['moq?', 'validity'],
      '2026-06-30',
    ],
    ['German', 'Wir benötigen 500 Stück Zahnradpumpe 2,2 kW, FCA Ningbo, Lieferung bis 30.06.2026. Bitte um Ihr Angebot mit Zahlungsbedingungen.', { quantity: '500 pcs', incoterm: 'FCA Ningbo', 'lead-time': '30.06.2026' }, ['destination?', 'payment-terms?', 'validity'], '2026-06-30'],
    ['Spanish', 'Necesitamos cotización de 200 bombas de 2.2 kW, CIF Callao, entrega antes del 15 de mayo de 2026.', { incoterm: 'CIF Callao', destination: 'Callao' }, ['price?', 'validity'], '2026-05-15'],
    ['Chinese', '求购齿轮泵40台，2.2kW，CIF鹿特丹，6月30日前交货，请报价。', { specification: '齿轮泵; 2.2kW' }, ['price?', 'validity'], '2026-06-30'],
    ['Russian', 'Просим прислать коммерческое предложение на 40 шт насосов 2,2 кВт, срок поставки до 30 июня 2026.', { quantity: '40 pcs' }, ['price?', 'incoterm', 'validity'], '2026-06-30'],
    ['Portuguese', 'Precisamos de cotação para 300 peças, CIF Santos, entrega até 15 de maio de 2026.', { quantity: '300 pcs', destination: 'Santos' }, ['price?', 'validity'], '2026-05-15'],
  ])('%s', (_, body, values, left, deadline) => {
    expect(stated({ body })).toMatchObject(values)
    expect(open({ body })).toEqual(expect.arrayContaining(left))
    expect(open({ body }).map((item) => item.replace('?', ''))).not.toEqual(expect.arrayContaining(Object.keys(values)))
    expect(quotation({ body })?.deadline).toBe(deadline)
  })
})

describe('a thin posting leaves nearly all open', () => {
  it.each([
    ['English', 'need price', ['specification', 'quantity', 'price?', 'moq', 'incoterm', 'destination', 'lead-time', 'payment-terms', 'packaging', 'validity']],
    ['Spanish', 'precio por favor', ['specification', 'quantity', 'price?', 'moq', 'incoterm', 'destination', 'lead-time', 'payment-terms', 'packaging', 'validity']],
    ['Chinese', '请报价', ['specification', 'quantity', 'price?', 'moq', 'incoterm', 'destination', 'lead-time', 'payment-terms', 'packaging', 'validity']],
    ['with a sample', 'price? sample possible?', ['specification', 'quantity', 'price?', 'moq', 'incoterm', 'destination', 'lead-time', 'payment-terms', 'packaging', 'samples?', 'validity']],
  ])('%s', (_, body, expected) => {
    expect(open({ body })).toEqual(expected)
    expect(quotation({ body })?.deadline).toBeNull()
  })
  it('takes the listing that it came from for what is wanted', () => {
    expect(stated({ body: 'need price', product: 'Gear pump GP-22' })).toMatchObject({ specification: 'Gear pump GP-22' })
  })
})

describe('what counts as said', () => {
  it('does not take the port that goods leave from for where they go', () => {
    expect(open({ body: 'Please quote 40 pcs gear pump FOB Ningbo' })).toContain('destination')
    expect(stated({ body: 'Please quote 40 pcs gear pump FOB Ningbo, to be shipped to Santos' })).toMatchObject({ incoterm: 'FOB Ningbo', destination: 'Santos' })
  })
  it('gives a length of time in its own words', () => {
    expect(quotation({ body: 'Please quote 40 pcs gear pump, delivery within 30 days' })?.deadline).toBe('30 days')
  })
})

describe('who gets a quotation', () => {
  const buyer = { company: 'Vos Pompen BV', email: 'inkoop@vospompen.nl' }
  it.each([
    ['a request with a need by mail', { channel: 'email', body: 'Please quote 40 pcs gear pump CIF Rotterdam.', sender: buyer }, true],
    ['a price with a need on chat', { channel: 'chat', body: 'How much for 40 pcs gear pump?' }, true],
    ['a price of nothing named', { channel: 'email', body: 'price please', sender: buyer }, false],
    ['a complaint', { channel: 'email', body: 'Two of the 40 gear pumps arrived broken, please replace them.', sender: buyer }, false],
    ['a posting of any kind', { channel: 'rfq', body: 'hello' }, true],
    ['an offer to sell', { channel: 'rfq', body: 'We offer SEO and first page of Google for your website, guaranteed backlinks, reply for packages. Unsubscribe here.' }, false],
  ])('%s', (_, inquiry, expected) => expect(quotation(inquiry) !== null).toBe(expected))
  it('not a blocked one', () => expect(quotation({ body: 'need price of 40 pcs gear pump' }, { sender: { blocked: true } })).toBeNull())
})

describe('the follow-up', () => {
  const body = 'Please quote 40 pcs gear pump CIF Rotterdam.'
  const followUp = (inquiry: Record<string, unknown>, facts = {}) => quotation({ body, ...inquiry }, facts)?.followUp
  it.each([
    ['by telephone where a posting has a number', { sender: { phone: '+31 20 000 1200', email: 'a@gmail.com' } }, 'by-phone', 'No answer to the quotation: call +31 20 000 1200.'],
    ['by mail where it has an address', { sender: { email: 'a@gmail.com' } }, 'by-email', 'No answer to the quotation: write to a@gmail.com.'],
    ['by messenger', { body: `${body} WeChat: pumpking88` }, 'by-chat', 'No answer to the quotation: ask by WeChat at pumpking88.'],
    ['on the platform where it has nothing', {}, 'on-platform', 'No answer to the quotation: ask on the platform, and look for contact data of the buyer\'s company.'],
    ['by another way than the quotation went', { channel: 'email', sender: { email: 'inkoop@vospompen.nl', phone: '+31 20 000 1200' } }, 'by-phone', 'No answer to the quotation: call +31 20 000 1200.'],
    ['by mail again where there is no other', { channel: 'email', sender: { email: 'inkoop@vospompen.nl' } }, 'by-email', 'No answer to the quotation: write to inkoop@vospompen.nl.'],
  ])('%s', (_, inquiry, code, message) => expect(followUp(inquiry)).toMatchObject({ code, message }))
  it('never by what a suspect gave', () => {
    const asked = { channel: 'email', body: `${body} Our bank account has changed, pay to the new account. Call +31 20 000 1200.`, sender: { company: 'Vos Pompen BV', email: 'inkoop@vospompen.nl' } }
    expect(judge(asked).reply.quotation?.followUp).toEqual({ code: 'by-found-contact', args: {}, message: 'No answer to the quotation: follow up only by contact data that you found yourself.' })
  })
  it('in Chinese', () => {
    expect(judge({ body, sender: { email: 'a@gmail.com' } }, {}, 'zh-CN').reply.quotation?.followUp.message).toBe('报价后若无回音：写信到 a@gmail.com。')
  })
})

describe('a day that is written', () => {
  const from = Date.parse('2026-03-03T02:00:00Z')
  it.each([
    ['2026-06-30', '2026-06-30'], ['2026/6/30', '2026-06-30'], ['30.06.2026', '2026-06-30'], ['30/06/2026', '2026-06-30'], ['06/30/2026', '2026-06-30'], ['5/5/26', '2026-05-05'], ['30 June 2026', '2026-06-30'], ['25th of March', '2026-03-25'],
    ['June 30th, 2026', '2026-06-30'], ['30 June', '2026-06-30'], ['15 February', '2027-02-15'], ['3 March', '2026-03-03'], ['10-15 June', '2026-06-15'], ['15 de mayo de 2026', '2026-05-15'], ['30. Juni', '2026-06-30'],
    ['30 июня 2026', '2026-06-30'], ['30 Haziran', '2026-06-30'], ['٣٠ يونيو', '2026-06-30'], ['2026年6月30日', '2026-06-30'], ['6月30日', '2026-06-30'], ['6月底', '2026-06-30'], ['2月底', '2027-02-28'], ['6월 30일', '2026-06-30'], ['29 February 2028', '2028-02-29'],
  ])('%s is %s', (written, expected) => expect(dateOf(written, from)).toBe(expected))
  it.each(['06/05/2026', '30 days', '2-3 weeks', 'June', 'June 2026', 'end of month', 'Friday', '31 June 2026', '30 June 1812', '', '29 February'])('%s is none for certain', (written) => expect(dateOf(written, from)).toBeNull())
  it('has no year of its own without the day of receipt', () => expect(dateOf('30 June', null)).toBeNull())
  it('is a calendar day or nothing, whatever is written', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme', maxLength: 120 }), fc.stringMatching(/^[0-9./\- a-z年月日]{0,40}$/)), (written) => {
        const read = dateOf(written, from)
        if (read !== null) expect(new Date(read).toISOString().slice(0, 10)).toBe(read)
      }),
    )
  })
})
