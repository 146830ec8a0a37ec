import { describe, expect, it } from 'vitest'
import { deriveFacts } from '../src/facts/derive'
import { statedContactsOf } from '../src/facts/stated-contacts'
import { parseInquiry } from '../src/inquiry/parse'
import { shippedData } from '../src/shipped'

function stated(input: Record<string, unknown>, seller = {}) {
  const facts = deriveFacts(parseInquiry(input).inquiry, { seller }, { ...shippedData(), watchlist: [] }, [])
  return statedContactsOf(facts).map(({ kind, app, value, from }) => `${app ?? kind} ${value} (${from})`)
}

describe('contact data in a message', () => {
  it.each([
    ['a labelled number', 'Price for 40 pumps? Mobile: 0712 345 678', ['phone 0712 345 678 (body)']],
    ['an international number without a label', 'Price for 40 pumps? +254 712 345 678', ['phone +254 712 345 678 (body)']],
    ['a number after a wish to be called', 'Please call me back on 0712 345 678 about the pumps', ['phone 0712 345 678 (body)']],
    ['telephone and messenger at once', 'Price?\n\nBest regards\nAma Boateng\nTel/WhatsApp: +233 30 555 0123', ['phone +233 30 555 0123 (signature)', 'whatsapp +233 30 555 0123 (signature)']],
    ['the messenger behind the number', 'Price? +233 30 555 0123 (WhatsApp)', ['whatsapp +233 30 555 0123 (body)']],
    ['two numbers with their own labels', 'Price?\n\nRegards\nJan Kowal\nTel: +48 22 555 01 23\nFax: +48 22 555 01 24', ['phone +48 22 555 01 23 (signature)', 'fax +48 22 555 01 24 (signature)']],
    ['a name on a messenger', 'price please, wechat: pumpking88', ['wechat pumpking88 (body)']],
    ['a name on a messenger, Chinese', '请报价，微信号：fangyuan_88', ['wechat fangyuan_88 (body)']],
    ['a number on a messenger, Chinese', '微信/手机：13800001234，请报价', ['wechat 13800001234 (body)', 'phone 13800001234 (body)']],
    ['Arabic digits', 'واتساب: ٠٥٠١٢٣٤٥٦٧', ['whatsapp ٠٥٠١٢٣٤٥٦٧ (body)']],
    ['a link to a messenger', 'Quote 40 pumps, chat at https://wa.me/233305550123', ['whatsapp https://wa.me/233305550123 (body)']],
    ['a mail address', 'Please send it to inkoop@vospompen.nl, thank you', ['email inkoop@vospompen.nl (body)']],
  ])('%s', (_, body, expected) => expect(stated({ body })).toEqual(expected))

  it.each([
    ['quantities and prices', 'We need 1 200 000 pcs at USD 0.0045, that is 5 400 USD'],
    ['article numbers', 'Item no. 4006381333931, drawing 2026-11-0045'],
    ['a subject line', 'line: 12 kW, production line 12345678'],
    ['a signal of a machine', 'Signal: analogue 4-20 mA'],
    ['what is quoted', 'Any news?\n\n> Tel: +31 20 000 1200\n> Anneke'],
  ])('is not %s', (_, body) => expect(stated({ body })).toEqual([]))

  it('is not the seller\'s own address, nor the sender\'s once more', () => {
    expect(stated({ body: 'I wrote to sales@gearwell-pumps.cn from ana@example-bombas.es', sender: { email: 'ana@example-bombas.es' } }, { domains: ['gearwell-pumps.cn'] })).toEqual([])
  })
  it('is read from html as a person reads it', () => {
    expect(stated({ html: '<p>Please <b>call me</b> on <span>0712&nbsp;345&nbsp;678</span></p>' })).toEqual([expect.stringContaining('phone 0712')])
  })
  it('is bounded', () => {
    expect(stated({ body: Array.from({ length: 400 }, (_, at) => `Tel: +49 30 ${1000000 + at * 37}`).join('\n') }).length).toBeLessThanOrEqual(12)
  })
})
