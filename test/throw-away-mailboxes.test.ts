import { describe, expect, it } from 'vitest'
import { createScorer, defaultPolicy, extendPolicy, scoreInquiry } from '../src/index'
import { isDisposable } from '../src/lists/disposable'
import { createHandler } from '../src/serve/fetch'

type Answer = ReturnType<typeof scoreInquiry>

const rule = 'contact.disposable-mail'
const from = (email: string) => ({ body: 'Please send all your prices.', sender: { email } })
const wellKnown = from('buyer@mailinator.com')
const listed = from('buyer@0-mail.com')
const firm = from('buyer@example-petrosur.com')
const said = ({ evidence }: Answer) => evidence.some((item) => item.rule === rule)
const lacking = ({ skipped }: Answer) => skipped.find((item) => item.rule === rule)?.missing

describe('throw-away mailboxes', () => {
  it('of the best-known services are known without the list, under them too', () => {
    for (const email of ['buyer@mailinator.com', 'buyer@eu.yopmail.com', 'buyer@sharklasers.com', 'buyer@Temp-Mail.org']) expect(said(scoreInquiry(from(email))), email).toBe(true)
  })
  it('of others are not: the rule is skipped and says what it lacked', () => {
    for (const inquiry of [listed, firm]) {
      expect(said(scoreInquiry(inquiry))).toBe(false)
      expect(lacking(scoreInquiry(inquiry))).toEqual(['thrownAway'])
    }
  })
  it('are known, as is which mailboxes are none, where the list is passed in', () => {
    const scorer = createScorer({ lists: { disposable: isDisposable } })
    for (const inquiry of [wellKnown, listed]) expect(said(scorer.score(inquiry))).toBe(true)
    expect(said(scorer.score(firm))).toBe(false)
    expect(lacking(scorer.score(firm))).toBeUndefined()
  })
  it('are known by the policy even without the list, and the policy wins over it', () => {
    const policy = extendPolicy(defaultPolicy, { lists: { mailDomains: { 'example-petrosur.com': 'disposable', 'mailinator.com': 'corporate' } } })
    for (const lists of [{}, { disposable: isDisposable }]) {
      const scorer = createScorer({ policy, lists })
      expect(said(scorer.score(firm))).toBe(true)
      expect(said(scorer.score(wellKnown))).toBe(false)
      expect(lacking(scorer.score(wellKnown))).toBeUndefined()
    }
  })
  it('are known to a handler, whose list gives way to one of your own', async () => {
    const ask = async (handler: ReturnType<typeof createHandler>) =>
      said((await (await handler(new Request('https://inquiries.example.com/v1/score', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(listed) }))).json()) as Answer)
    expect(await ask(createHandler())).toBe(true)
    expect(await ask(createHandler({ lists: { disposable: () => false } }))).toBe(false)
  })
})
