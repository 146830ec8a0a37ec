import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createScorer, defaultPolicy, defineRule, explain, extendPolicy, InquiryError, PolicyError, scoreInquiry } from '../src/index'

const buyer = {
  id: 'pump-1',
  channel: 'email',
  receivedAt: '2026-03-03T10:00:00+08:00',
  sentAt: '2026-03-03T03:00:00+01:00',
  sender: { name: 'Anneke Vos', company: 'Vos Pompen BV', email: 'inkoop@vospompen.nl', phone: '+31 20 000 1200', website: 'vospompen.nl', country: 'NL' },
  recipients: ['sales@gearwell-pumps.cn'],
  subject: 'Gear pumps 2.2 kW',
  body: 'Dear sales team,\n\nPlease quote 40 pcs gear pump 2.2 kW, cast iron, CIF Rotterdam, needed before 30 June. Payment 30% deposit, balance against copy of BL.\n\nKind regards,\nAnneke Vos\nVos Pompen BV',
}
const seller = { name: 'Gearwell Pumps', timeZone: 'Asia/Shanghai', country: 'CN', products: ['gear pump'], domains: ['gearwell-pumps.cn'], officeHours: { days: [1, 2, 3, 4, 5], start: '09:00', end: '18:00' } }

describe('an assessment', () => {
  const got = scoreInquiry(buyer, { seller })

  it('grades a checkable company with a concrete need A, to be answered within an office hour', () => {
    expect(got).toMatchObject({ id: 'pump-1', verdict: 'genuine', grade: 'A', intent: 'rfq', team: 'pre-sales', language: { code: 'en' } })
    expect(got.reply).toMatchObject({ action: 'reply', channels: ['phone', 'email'], within: 'PT1H', dueAt: '2026-03-03T03:00:00Z', language: 'en' })
  })
  it('can be added up again from its evidence', () => {
    const points = new Map<string, number>()
    for (const item of got.evidence) points.set(item.family, (points.get(item.family) ?? 0) + item.points)
    let worth = defaultPolicy.bases.email
    for (const [family, sum] of points) {
      const { min, max } = defaultPolicy.caps[family as 'demand'].points
      worth += Math.min(max, Math.max(min, sum))
    }
    expect(got.worth).toBe(Math.min(100, Math.max(0, worth)))
    expect(got.score).toBe(Math.round(got.worth * got.probabilities.genuine))
    expect(got.risk).toBe(Math.round(100 * (1 - got.probabilities.genuine)))
  })
  it('points at what the sender wrote', () => {
    const quantity = got.evidence.find(({ rule }) => rule === 'demand.quantity')!
    expect(quantity.spans.map(({ field, start, end }) => (buyer as unknown as Record<string, string>)[field]!.slice(start, end))).toEqual(['40 pcs'])
  })
  it('says what it could not judge, and which facts were lacking', () => {
    expect(got.skipped.find(({ rule }) => rule === 'mass.campaign')).toEqual({ rule: 'mass.campaign', missing: ['campaign'] })
  })
  it('has a sentence in both languages for everything that spoke', () => {
    const chinese = scoreInquiry(buyer, { seller }, { locale: 'zh-CN' })
    expect(got.evidence.every(({ rule, message }) => message !== rule && !/\{|…$/.test(message))).toBe(true)
    expect(chinese.evidence.map(({ rule }) => rule)).toEqual(got.evidence.map(({ rule }) => rule))
    expect(chinese.evidence.every(({ message }) => /\p{Script=Han}/u.test(message))).toBe(true)
    expect(explain(got, 'zh-CN')).toMatch(/等级 A：真实询盘/)
  })
  it('names library and policy', () => {
    expect(got.versions.policy).toEqual({ id: 'default', hash: expect.stringMatching(/^[0-9a-f]{16}$/) })
  })
})

describe('input', () => {
  it.each([
    [null, 'not-an-object', 'an inquiry must be an object, not null'],
    [[], 'not-an-object', 'an inquiry must be an object, not an array'],
    ['hi', 'not-an-object', 'an inquiry must be an object, not a string'],
    [{ subject: 'x' }, 'no-text', 'an inquiry needs a body or an html (an empty string is allowed)'],
  ])('%j is an error that says what is needed', (input, code, message) => {
    expect(() => scoreInquiry(input)).toThrow(expect.objectContaining({ name: 'InquiryError', code, message }))
    expect(() => scoreInquiry(input)).toThrow(InquiryError)
  })
  it('drops and names what has the wrong shape, and goes on', () => {
    const got = scoreInquiry({ body: 'price?', channel: 'telex', sender: { email: 5, country: 'Atlantis' }, receivedAt: 'yesterday' }, { now: 3, seller: 'x' })
    expect(got.problems.map(({ path }) => path)).toEqual(['channel', 'receivedAt', 'sender.email', 'context.now', 'context.seller', 'sender.country', 'receivedAt'])
    expect(got.problems.at(-1)).toEqual({ code: 'no-clock', path: 'receivedAt', message: 'neither receivedAt nor context.now is known, so there is no due time' })
  })
  it('judges the first 64 kB of a text and says that it was cut', () => {
    const got = scoreInquiry({ body: `${'We need pumps. '.repeat(10_000)}` })
    expect(got.problems).toContainEqual({ code: 'text-cut', path: 'body', message: 'only the first 65536 characters were read' })
  })
  it('never throws on data, gives probabilities that sum to 1 and spans within the fields', () => {
    fc.assert(
      fc.property(
        fc.record({ body: fc.string({ unit: 'grapheme', maxLength: 400 }), html: fc.option(fc.string({ maxLength: 300 }), { nil: undefined }), subject: fc.string({ maxLength: 80 }), sender: fc.object({ maxDepth: 1 }), attachments: fc.anything({ maxDepth: 3 }), channel: fc.anything({ maxDepth: 1 }) }),
        fc.anything({ maxDepth: 4 }),
        (inquiry, context) => {
          const got = scoreInquiry(inquiry, context)
          const sum = Object.values(got.probabilities).reduce((total, value) => total + Math.round(value * 10000), 0)
          expect(sum).toBe(10000)
          for (const { spans } of got.evidence) {
            for (const { field, start, end } of spans) {
              const text = (inquiry as Record<string, unknown>)[field]
              if (typeof text === 'string') expect(start >= 0 && end >= start && end <= text.length).toBe(true)
            }
          }
          expect(got.problems.filter(({ code }) => code === 'rule-failed')).toEqual([])
        },
      ),
      { numRuns: 300 },
    )
  })
  it('gives the same bytes for the same input', () => {
    const once = JSON.stringify(scoreInquiry(buyer, { seller }))
    scoreInquiry({ body: 'something else entirely, 你好' })
    expect(JSON.stringify(createScorer().score(structuredClone(buyer), structuredClone({ seller })))).toBe(once)
  })
})

describe('a scorer of one\'s own', () => {
  const asksForDiscount = defineRule({
    id: 'demand.asks-two-percent',
    needs: ['wording', 'message'],
    check: ({ message }) => (message.body.folded.includes('2 % skonto') ? {} : null),
  })
  it('takes a rule of the caller\'s, once the policy weighs it', () => {
    const policy = extendPolicy(defaultPolicy, { id: 'mine', weights: { 'demand.asks-two-percent': { points: 1 } } })
    const got = createScorer({ policy, rules: [asksForDiscount] }).score({ body: 'Bitte mit 2 % Skonto anbieten' })
    expect(got.evidence.find(({ rule }) => rule === 'demand.asks-two-percent')).toMatchObject({ points: 1, message: 'demand.asks-two-percent' })
    expect(got.versions.policy.id).toBe('mine')
    expect(() => createScorer({ rules: [asksForDiscount] })).toThrow(PolicyError)
  })
  it('loses a rule that throws, and only that', () => {
    const broken = defineRule({ id: 'demand.broken', needs: [], check: () => { throw new Error('oops') } })
    const policy = extendPolicy(defaultPolicy, { weights: { 'demand.broken': {} } })
    const got = createScorer({ policy, rules: [broken] }).score(buyer, { seller })
    expect(got.problems).toEqual([{ code: 'rule-failed', path: 'rules.demand.broken', message: 'the rule failed and was left out: oops' }])
    expect(got.grade).toBe('A')
  })
  it('lets the policy correct a mail domain\'s class', () => {
    const policy = extendPolicy(defaultPolicy, { lists: { mailDomains: { 'vospompen.nl': 'free' } } })
    const rules = createScorer({ policy }).score(buyer, { seller }).evidence.map(({ rule }) => rule)
    expect(rules).toContain('contact.free-mail')
    expect(rules).not.toContain('contact.company-mailbox')
  })
})

describe('every shipped locale and policy', () => {
  it('has English and Chinese sentences for the same ids, and no argument that the other lacks is needed', () => {
    for (const folder of ['en', 'zh-CN']) {
      const files = readdirSync(new URL(`../src/locales/${folder}/`, import.meta.url))
      expect(files.length).toBeGreaterThan(10)
    }
    const argsOf = (folder: string) => {
      const found = new Map<string, string>()
      for (const file of readdirSync(new URL(`../src/locales/${folder}/`, import.meta.url))) {
        for (const [, id, , sentence] of readFileSync(new URL(`../src/locales/${folder}/${file}`, import.meta.url), 'utf8').matchAll(/^ {2}'([a-z]+\.[a-z0-9-]+)':\s*(['"`])(.*)\2,$/gm)) {
          found.set(id!, [...sentence!.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!).sort().join(' '))
        }
      }
      return found
    }
    expect(argsOf('zh-CN')).toEqual(argsOf('en'))
  })
})
