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

  it('weighs all that its rule is worth in up to fifty words', () => {
    expect(movedBy(phrase)).toBe(whole)
    expect(movedBy(phrase + filler)).toBe(whole)
  })

  it('weighs less the longer the text is: half in two hundred words', () => {
    const half = movedBy(phrase + filler.repeat(7))
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

  it('lets a pair of rules weigh no more than what it rests on', () => {
    const paired = (body: string) => scoreInquiry({ body }).evidence.find((item) => item.rule === 'spam.circular')!.decibans.spam!
    const circular = 'Reply with REMOVE to be taken off this list. Click here to see our new range. '
    expect(paired(circular)).toBe(defaultPolicy.composites.find(({ id }) => id === 'spam.circular')!.weight.spam)
    expect(paired(circular + filler.repeat(20))).toBeLessThan(paired(circular))
  })

  it('leaves what speaks for a need alone', () => {
    const moved = (body: string) => scoreInquiry({ body }).evidence.find((item) => item.rule === 'demand.quantity')!.points
    expect(moved(`We need 300 pcs. ${filler.repeat(20)}`)).toBe(moved('We need 300 pcs.'))
  })
})
