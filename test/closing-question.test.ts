import { describe, expect, it } from 'vitest'
import { scoreInquiry } from '../src'
import { deriveFacts } from '../src/facts/derive'
import { parseInquiry } from '../src/inquiry/parse'
import { missingOf, questionOf } from '../src/reply/missing'
import { shippedData } from '../src/shipped'
import { questionLanguages, questionsIn } from '../src/locales/questions'
import { en } from '../src/locales/questions/en'

const seller = { timeZone: 'Asia/Shanghai', products: ['gear pump', 'flange'] }
const now = '2026-11-20T10:00:00+08:00'
const buyer = { name: 'Ana Torres', email: 'ana@example-bombas.com', company: 'Bombas Torres SAC', phone: '+51 1 555 0101', website: 'https://example-bombas.com' }

function replyTo(body: string, inquiry: object = {}, facts: object = {}) {
  const assessment = scoreInquiry({ channel: 'email', body, sender: buyer, ...inquiry }, { now, seller, facts })
  return { ...assessment.reply, intent: assessment.intent }
}

/** What a buyer writes, what is still missing first, and in that order. */
const cases: readonly { readonly what: string; readonly body: string; readonly missing: readonly string[]; readonly inquiry?: object }[] = (
  [
    ['a price without a quantity', 'Dear sirs, please send your best price for the gear pump DZ-600, 220 V, CIF Callao, needed by 15 March 2027. We are an importer in Lima.', ['quantity']],
    ['a quantity without a destination', 'Please quote 500 pcs gear pump DZ-600, 220 V. We are an importer and would like your best offer.', ['destination', 'incoterm', 'target-date']],
    ['a price for nothing named', 'How much?', ['product', 'quantity', 'destination', 'specification']],
    ['a sample', 'Could you please send us a sample of the gear pump DZ-600 for testing? Thank you.', ['sample-address']],
    ['a catalogue', 'Please send us your catalogue and brochure.', ['product', 'quantity']],
    ['an agency', 'We would like to become your exclusive distributor and agent for our market. Please tell us your conditions for distributors of your products.', ['territory', 'product']],
    ['damaged goods', 'We received the pumps and many of them arrived broken and damaged. This is not acceptable.', ['order-number', 'photos', 'solution']],
    ['damaged goods, with order and photos', 'Order no. 5521-A: the pumps arrived broken and damaged, see photos. We want a refund.', [], { attachments: [{ filename: 'broken.jpg', contentType: 'image/jpeg' }] }],
    ['goods that did not arrive', 'Our goods have not arrived yet. We have not received the parcel. Where is it?', ['order-number']],
    ['a refund', 'I want my money back, please refund us.', ['order-number']],
    ['own logo', 'Can you print our logo on the gear pump? We need OEM with private label, 1000 pcs to Hamburg.', ['artwork']],
    ['a follow-up', 'Any update on my last email? I am still waiting for your reply, please let me know.', ['earlier-message']],
    ['shipping of an order', 'Where is our container? Please send the tracking number and the ETA of our shipment.', ['order-number']],
  ] as readonly (readonly [string, string, readonly string[], object?])[]
).map(([what, body, missing, inquiry = {}]) => ({ what, body, missing, inquiry }))

describe('what is still missing', () => {
  it.each(cases)('for $what', ({ body, missing, inquiry }) => {
    const reply = replyTo(body, inquiry)
    expect(reply.missing, reply.intent).toEqual(missing)
    const [first] = missing
    if (first) expect(reply.closingQuestion).toBe(en[first as keyof typeof en])
  })

  it('is nothing where all is given: the proforma is offered', () => {
    const reply = replyTo('Please quote 500 pcs gear pump DZ-600, 220 V, CE, CIF Callao, L/C at sight, target price USD 45. We need them before 15 March 2027.')
    expect(reply.missing).toEqual([])
    expect(reply.closingQuestion).toBe('Would you like us to send you a proforma invoice with these details?')
  })

  it('is who they are, to a sender who is to be verified first, and nothing else', () => {
    const body = 'Please quote 500 pcs gear pump.'
    const facts = (company?: string) => deriveFacts(parseInquiry({ body, sender: { ...buyer, company } }).inquiry, {}, { ...shippedData(), watchlist: [] }, [])
    expect(missingOf(facts(), 'rfq', 'verify')).toEqual(['company'])
    expect(missingOf(facts('Bombas Torres SAC'), 'rfq', 'verify')).toEqual([])
  })

  it('is nothing, and nothing is asked, where nothing is to be sent', () => {
    const reply = replyTo('Hello, we offer SEO services and first page of Google ranking for your website. Click here to order backlinks.', { sender: { name: 'SEO', email: 'seo@gmail.com' } })
    expect(reply.action).toBe('ignore')
    expect(reply).toMatchObject({ missing: [], understood: [], closingQuestion: '' })
  })
})

describe('where nothing is missing', () => {
  it.each([
    ['rfq', 'pre-sales', 'proforma'], ['order', 'pre-sales', 'proforma'], ['cooperation', 'pre-sales', 'call-time'], ['damaged', 'complaints', 'reply-channel'], ['shipping', 'order-logistics', 'reply-channel'],
    ['usage', 'after-sales', 'reply-channel'], ['thanks', 'customer-care', 'more-help'], ['product-info', 'pre-sales', 'more-help'],
  ] as const)('%s asks for %s: %s', (intent, team, code) => {
    expect(questionOf({ missing: [], intent, action: 'reply', team })).toBe(code)
  })

  it('a checked sender is asked for a call', () => expect(questionOf({ missing: [], intent: 'rfq', action: 'verify', team: 'pre-sales' })).toBe('call-time'))
})

describe.each(questionLanguages)('the questions in %s', (language) => {
  const questions = Object.entries(questionsIn(language)!)

  it('are one for each thing, short, all different, and questions', () => {
    expect(questions.map(([code]) => code).sort()).toEqual(Object.keys(en).sort())
    expect(new Set(questions.map(([, question]) => question)).size).toBe(questions.length)
    for (const [code, question] of questions) {
      expect(question.length, code).toBeLessThan(110)
      expect(question, code).not.toMatch(/[\n{}]/)
      if (language !== 'th') expect(question, code).toMatch(/[?？؟。]$|CIF$|。$|）。$/)
    }
  })
})

describe('the language of the question', () => {
  it.each([
    ['es', '¿Cuánto cuesta la bomba? Queremos comprar bombas para nuestra empresa en Perú.', /^¿/],
    ['de', 'Guten Tag, was kosten Ihre Pumpen? Wir möchten gern ein Angebot von Ihnen erhalten.', /\?$/],
    ['zh', '您好，请问你们的水泵多少钱？我们想采购一批。', /？$/],
  ])('is the sender\'s: %s', (language, body, mark) => {
    const reply = replyTo(body)
    expect(reply.language).toBe(language)
    expect(reply.closingQuestion).not.toBe('')
    expect(reply.closingQuestion).toMatch(mark)
    expect(Object.values(en)).not.toContain(reply.closingQuestion)
  })

  it('is English where there are no words for it', () => {
    const reply = replyTo('Tisztelt Uram! Kérem, küldjenek árajánlatot a szivattyúkra, és írják meg a szállítási határidőt is. Köszönettel.')
    expect(reply.language).toBe('hu')
    expect(Object.values(en)).toContain(reply.closingQuestion)
  })
})
