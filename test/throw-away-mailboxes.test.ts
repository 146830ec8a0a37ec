import { describe, expect, it } from 'vitest'
import { createScorer, defaultPolicy, extendPolicy, scoreInquiry } from '../src/index'
import { isDisposable } from '../src/lists/disposable'
import { createHandler } from '../src/serve/fetch'

const rule = 'contact.disposable-mail'
const inquiry = { body: 'Please send all your prices.', sender: { email: 'buyer@mailinator.com' } }
const kept = { ...inquiry, sender: { email: 'buyer@example-petrosur.com' } }
const said = ({ evidence }: { readonly evidence: readonly { readonly rule: string }[] }) => evidence.some((item) => item.rule === rule)
const lacking = ({ skipped }: { readonly skipped: readonly { readonly rule: string; readonly missing: readonly string[] }[] }) => skipped.find((item) => item.rule === rule)?.missing

describe('throw-away mailboxes', () => {
  it('are not known without their list: the rule is skipped and says what it lacked', () => {
    expect(said(scoreInquiry(inquiry))).toBe(false)
    expect(lacking(scoreInquiry(inquiry))).toEqual(['thrownAway'])
  })
  it('are known where the list is passed in', () => {
    const scorer = createScorer({ lists: { disposable: isDisposable } })
    expect(said(scorer.score(inquiry))).toBe(true)
    expect(said(scorer.score(kept))).toBe(false)
    expect(lacking(scorer.score(kept))).toBeUndefined()
  })
  it('are known by the policy even without the list, and the policy wins over it', () => {
    const policy = extendPolicy(defaultPolicy, { lists: { mailDomains: { 'example-petrosur.com': 'disposable', 'mailinator.com': 'corporate' } } })
    for (const lists of [{}, { disposable: isDisposable }]) {
      const scorer = createScorer({ policy, lists })
      expect(said(scorer.score(kept))).toBe(true)
      expect(said(scorer.score(inquiry))).toBe(false)
      expect(lacking(scorer.score(inquiry))).toBeUndefined()
    }
  })
  it('are known to a handler that takes the list', async () => {
    const ask = async (handler: ReturnType<typeof createHandler>) =>
      said((await (await handler(new Request('https://inquiries.example.com/v1/score', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(inquiry) }))).json()) as ReturnType<typeof scoreInquiry>)
    expect(await ask(createHandler({ lists: { disposable: isDisposable } }))).toBe(true)
    expect(await ask(createHandler())).toBe(false)
  })
})
