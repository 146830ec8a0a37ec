import { describe, expect, it } from 'vitest'
import { defaultPolicy, scoreInquiry } from '../src/index'

const filler = 'The river runs past the old mill and the road follows it down to the town where the market is held on the second day of each week. '
const phrase = 'We offer business loans at 3 % interest.'
const rule = 'spam.loan-offer'

function movedBy(body: string): number {
  return scoreInquiry({ body }).evidence.find((item) => item.rule === rule)!.decibans.spam!
}

describe('what is said in a long text', () => {
  const whole = defaultPolicy.weights[rule]!.spam!

  it('weighs all that its rule is worth in up to a hundred words', () => {
    expect(movedBy(phrase)).toBe(whole)
    expect(movedBy(phrase + filler.repeat(3))).toBe(whole)
  })

  it('weighs less the longer the text is: half in four hundred words', () => {
    const half = movedBy(phrase + filler.repeat(15))
    expect(half).toBeGreaterThanOrEqual(Math.floor(whole / 2) - 1)
    expect(half).toBeLessThanOrEqual(Math.ceil(whole / 2) + 1)
    expect(movedBy(phrase + filler.repeat(60))).toBeLessThan(half)
  })

  it('never weighs nothing', () => {
    expect(movedBy(phrase + filler.repeat(200))).toBeGreaterThanOrEqual(Math.floor(whole / 5))
  })

  it('weighs more when it is said again and again', () => {
    expect(movedBy(Array.from({ length: 4 }, () => phrase + filler.repeat(4)).join(' '))).toBeGreaterThan(movedBy(phrase + filler.repeat(16)))
  })

  it('leaves what speaks for a need alone', () => {
    const moved = (body: string) => scoreInquiry({ body }).evidence.find((item) => item.rule === 'demand.quantity')!.points
    expect(moved(`We need 300 pcs. ${filler.repeat(20)}`)).toBe(moved('We need 300 pcs.'))
  })
})
