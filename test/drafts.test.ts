import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Assessment, draft, draftTemplate, scoreInquiry } from '../src'
import { draftLanguages, draftWordsIn } from '../src/locales/draft'
import { en } from '../src/locales/draft/en'
import { greetingLanguages } from '../src/locales/greetings/shipped'
import { questionLanguages } from '../src/locales/questions'
import { intents } from '../src/score/assessment'

const context = { now: '2026-11-20T10:00:00+08:00', seller: { timeZone: 'Asia/Shanghai', products: ['gear pump', 'flange'] } }
const seller = { name: 'Li Na', company: 'Ningbo Example Pumps Co., Ltd.' }

const asked = scoreInquiry(
  {
    channel: 'email',
    body: 'Dear sirs,\n\nWe are an importer of pumps in Peru. Please quote 500 pcs of gear pump DZ-600, payment L/C at sight, target price USD 45. We need them before 15 March 2027.',
    sender: { name: 'Dr. Alex Torres', email: 'alex@example-bombas.com', company: 'Bombas Torres SAC' },
  },
  context,
)
const complained = scoreInquiry({ channel: 'email', body: 'We received the pumps of order no. 5521-A, and many of them arrived broken and damaged.', sender: { name: 'Ms. Ana Torres', email: 'ana@example-bombas.com' } }, context)

/** The same, as if it had come to another action, intent, or name. */
function changed(assessment: Assessment, reply: Partial<Assessment['reply']>, rest: Partial<Assessment> = {}): Assessment {
  return { ...assessment, ...rest, reply: { ...assessment.reply, ...reply } }
}

describe('a draft', () => {
  it.each(draftLanguages)('in %s reads like this', async (language) => {
    await expect(`${draft(asked, language, { seller })}\n`).toMatchFileSnapshot(`./data/drafts/${language}.txt`)
  })

  it('is in the sender\'s language by default, and answers a complaint', () => {
    expect(draft(complained, undefined, { seller })).toBe(
      [
        'Dear Ms. Torres,',
        'Thank you for letting us know. We are sorry for the trouble, and we take your report seriously.',
        'We have noted the following from your message:\n- Reference: 5521-A',
        'So that we can answer you in full, we still need: photos or a short video; the solution you would prefer.',
        'Our after-sales team is looking into it and will come back to you with a clear answer.',
        'Could you send us a few photos or a short video of it?',
        'Kind regards,\nLi Na\nNingbo Example Pumps Co., Ltd.',
      ].join('\n\n'),
    )
  })

  it('is short: 60 to 140 words in English', () => {
    for (const assessment of [asked, complained]) {
      const words = draft(assessment, 'en', { seller })!.split(/\s+/).length
      expect(words).toBeGreaterThanOrEqual(60)
      expect(words).toBeLessThanOrEqual(140)
    }
  })

  it('leaves slots for who signs and for the catalogue', () => {
    expect(draft(asked, 'en')).toMatch(/Kind regards,\n\{signature\}$/)
    const sent = changed(asked, { action: 'template' })
    expect(draft(sent, 'en')).toContain('{catalogue}')
    expect(draft(sent, 'en', { seller: { catalogue: 'https://example-pumps.com/catalogue?a=$&' } })).toContain('https://example-pumps.com/catalogue?a=$&')
  })

  it('is nothing where nothing is to be sent', () => {
    expect(draft(changed(asked, { action: 'report' }), 'en')).toBeNull()
    expect(draft(changed(asked, { action: 'ignore' }), 'en')).toBeNull()
  })

  it('greets in a language that it has no more words of, and goes on in English', () => {
    const text = draft(asked, 'sv')!
    expect(text.startsWith('Hej Alex Torres,\n\nThank you very much')).toBe(true)
    expect(text).toContain('\n\nKind regards,')
  })

  it('is English for a language that is not known', () => {
    for (const tag of ['tlh', '', 'constructor', '__proto__', 'x'.repeat(1000)]) expect(draft(asked, tag)).toBe(draft(asked, 'en'))
  })

  it('takes BCP 47 tags', () => {
    expect(draft(asked, 'zh-TW')).toBe(draft(asked, 'zh-Hant'))
    expect(draft(asked, 'zh-CN')).toBe(draft(asked, 'zh'))
    expect(draft(asked, 'pt-BR')).toBe(draft(asked, 'pt'))
  })

  it('keeps what runs from left to right apart in an Arabic one', () => {
    expect(draft(asked, 'ar')).toContain('- الكمية: \u2068500 pcs\u2069')
  })
})

describe('templates of one\'s own', () => {
  it('take the place of the shipped ones, word by word', () => {
    const templates = { en: { greeting: { anyone: 'Hello {full}', titled: 'Hello {title}{full}' as const, mark: '!' }, words: { thanks: { inquiry: 'Thanks for asking.' }, regards: 'Best wishes' }, questions: { destination: 'Where to?' } } } as const
    const text = draft(asked, 'en', { templates })!
    expect(text).toMatch(/^Hello Dr\. Alex Torres!\n\nThanks for asking\.\n\n/)
    expect(text).toContain('\n\nBest wishes\n{signature}')
    expect(text).toContain(`\n\nWhere to?\n`)
    expect(text).toContain(en.next.quote)
  })

  it('bring a language of their own', () => {
    const text = draft(asked, 'eo', { templates: { eo: { greeting: { anyone: 'Estimata {full}', titled: 'Estimata {title}{full}' }, words: { regards: 'Kun amikaj salutoj' } } } })!
    expect(text.startsWith('Estimata Dr. Alex Torres,')).toBe(true)
    expect(text).toContain('Kun amikaj salutoj')
  })

  it('begin from the shipped ones', () => {
    expect(draftTemplate('de').words.regards).toBe('Mit freundlichen Grüßen')
    expect(draftTemplate('sv').greeting.anyone).toBe('Hej {full}')
  })
})

describe('words', () => {
  it('are there for 16 languages and more, of each of which there are questions and a greeting', () => {
    expect(draftLanguages.length).toBeGreaterThanOrEqual(16)
    expect([...questionLanguages].sort()).toEqual([...draftLanguages].sort())
    for (const language of draftLanguages) expect(greetingLanguages).toContain(language)
  })

  const strings = (value: unknown): string[] => (typeof value === 'string' ? [value] : Object.values(value as object).flatMap(strings))
  const shape = (value: unknown): unknown => (typeof value === 'string' ? '' : Object.fromEntries(Object.entries(value as object).map(([name, part]) => [name, shape(part)])))

  it.each(draftLanguages)('in %s are all there, and promise nothing', (language) => {
    const words = draftWordsIn(language)!
    expect(shape(words)).toEqual(shape(en))
    for (const text of strings(words)) expect(text.trim()).not.toBe('')
    expect(strings(words).join().match(/\{(?!list\}|catalogue\})/)).toBeNull()
    if (language !== 'en') for (const sentence of [...strings(words.thanks), ...strings(words.next), words.verify, words.needed]) expect(strings(en)).not.toContain(sentence)
    expect(strings(words).join('\n')).not.toMatch(/\b(?:guarantee|guaranteed|confirm(?:ed)?|free of charge|kostenlos|gratuit|gratis|garantiert|bestätig\w*|confirmamos)\b/i)
  })
})

describe('whatever comes in', () => {
  const valuable = /\d\s?(?:USD|EUR|\$)|price list:|IBAN|SWIFT|\bbank\b|catalogue\}|https?:/i

  it('a draft to a sender who is to be verified gives nothing of value, in any language', () => {
    for (const language of draftLanguages) {
      for (const intent of intents) {
        const text = draft(changed(asked, { action: 'verify', missing: ['company'] }, { intent }), language)!
        expect(text).not.toMatch(valuable)
        for (const { value } of asked.reply.understood) expect(text).not.toContain(value)
      }
    }
  })

  it('each intent has a draft, in each language, with no slot left empty', () => {
    for (const language of draftLanguages)
      for (const intent of intents)
        for (const action of ['reply', 'template', 'verify'] as const) {
          const text = draft(changed(asked, { action }, { intent }), language, { seller: { ...seller, catalogue: 'https://example-pumps.com' } })!
          expect(text).not.toMatch(/\{|undefined|null|\n{3}/)
          expect(text.length).toBeLessThan(2000)
        }
  })

  it('what a sender wrote never breaks a line, brings a link, or grows long', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ unit: 'grapheme', maxLength: 200 }), fc.constantFrom('en', 'ar', 'zh', 'ja', 'ru', 'de'), (name, said, language) => {
        const assessment = scoreInquiry({ body: `Please quote 500 pcs gear pump. Order no. ${said} Delivery before ${said} FOB ${said}`, subject: said, sender: { name, jobTitle: said, company: said } }, context)
        const { reply } = assessment
        expect(reply.greeting).not.toMatch(/[\p{Cc}\u2028\u2029]|:\/\//u)
        expect(reply.greeting.length).toBeLessThan(130)
        for (const { value } of reply.understood) {
          expect(value.length).toBeLessThanOrEqual(60)
          expect(value).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e]|:\/\/|www\.|@/u)
        }
        const text = draft(assessment, language)
        if (text !== null) expect(text).not.toMatch(/:\/\/|\n{3}/)
      }),
      { numRuns: 150 },
    )
  })

  it('a link, markup or an address in the text is not repeated', () => {
    const { reply } = scoreInquiry({ body: 'Please quote 500 pcs gear pump, order no. 4471-evil.example, FOB <b>Ningbo</b>, delivery before 15 May see https://example-evil.com', html: '<p>500 pcs</p>' }, context)
    expect(reply.understood.map(({ value }) => value).join()).not.toMatch(/evil|<|http/)
  })
})
