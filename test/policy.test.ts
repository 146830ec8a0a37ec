import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultPolicy } from '../src/policy/default'
import { PolicyError, type PolicyProblem } from '../src/policy/errors'
import { extendPolicy, type PolicyPatch } from '../src/policy/extend'
import { hashOf } from '../src/policy/hash'
import { readPolicy } from '../src/policy/read'
import type { Composite, Policy } from '../src/policy/schema'
import { rules } from '../src/rules'

function problemsOf(policy: unknown): readonly PolicyProblem[] {
  try {
    readPolicy(policy, rules)
    return []
  } catch (error) {
    expect(error).toBeInstanceOf(PolicyError)
    return (error as PolicyError).problems
  }
}

/** Lays a patch over the default and says what is wrong then. */
function patched(patch: unknown): readonly PolicyProblem[] {
  return problemsOf(extendPolicy(defaultPolicy, patch as PolicyPatch))
}

describe('the default policy', () => {
  it('is valid', () => {
    expect(problemsOf(defaultPolicy)).toEqual([])
  })
  it('comes back as it is, also through JSON', () => {
    expect(readPolicy(JSON.parse(JSON.stringify(defaultPolicy)), rules)).toEqual(defaultPolicy)
  })
  it('has no watchlist', () => {
    expect(defaultPolicy.watchlist).toEqual([])
  })
})

describe('a policy with five mistakes', () => {
  const patch = JSON.parse(readFileSync(new URL('../fixtures/policy/five-mistakes.json', import.meta.url), 'utf8')) as PolicyPatch
  it('is told all five at once, each with its path', () => {
    expect([...patched(patch)].sort((a, b) => (a.path < b.path ? -1 : 1))).toEqual([
      { path: 'bands', message: 'A (40) must be above B (50), and B above C (28); otherwise a grade can never be given' },
      { path: `composites[${defaultPolicy.composites.length}].all[0]`, message: '"fraud.story" is neither a rule nor an earlier composite' },
      { path: 'officeHours', message: 'must open before closing, on the same day' },
      { path: 'weights.contact.free-mail.points', message: 'must be a number' },
      { path: 'weights.contact.freemail', message: 'there is no such rule' },
    ])
  })
  it('is told them in the text of the error as well', () => {
    const { message } = (() => {
      try {
        readPolicy(extendPolicy(defaultPolicy, patch), rules)
      } catch (error) {
        return error as PolicyError
      }
      throw new Error('was accepted')
    })()
    expect(message).toMatch(/^the policy has 5 mistakes:\n/)
    for (const { path } of patched(patch)) expect(message).toContain(`  ${path}: `)
  })
})

describe('one mistake', () => {
  const composite = (parts: Partial<Composite>): unknown => ({ composites: [{ id: 'fraud.of-your-own', weight: {}, ...parts }] })
  const at = `composites[${defaultPolicy.composites.length}]`
  it.each<[string, unknown, string, string | RegExp]>([
    ['a key that there is not', { wieghts: {} }, '', 'unknown key wieghts'],
    ['a key of a weight that there is not', { weights: { 'contact.free-mail': { point: 2 } } }, 'weights.contact.free-mail', 'unknown key point'],
    ['points that are no whole number', { weights: { 'contact.free-mail': { points: 1.5 } } }, 'weights.contact.free-mail.points', /int/],
    ['decibans beyond their range', { weights: { 'contact.free-mail': { spam: 90 } } }, 'weights.contact.free-mail.spam', 'must be at most 60'],
    ['a grade that there is not', { ceilings: { blocked: 'E' } }, 'ceilings.blocked', 'must be one of A, B, C, D'],
    ['a cap on the wrong side', { caps: { demand: { points: { min: 5 } } } }, 'caps.demand.points.min', 'must be at most 0'],
    ['a threshold under a half', { decided: 0.4 }, 'decided', 'must be at least 0.5'],
    ['a country by its name', { watchlist: ['Atlantis'] }, 'watchlist[0]', 'must be an ISO 3166 code such as DE'],
    ['a mail class that there is not', { lists: { mailDomains: { 'example.org': 'work' } } }, 'lists.mailDomains.example.org', /^must be one of free, /],
    ['a time that there is not', { officeHours: { end: '24:30' } }, 'officeHours.end', 'must be a time such as 09:00'],
    ['a closing before the opening', { officeHours: { start: '22:00', end: '06:00' } }, 'officeHours', 'must open before closing, on the same day'],
    ['a weight for no rule', { weights: { 'demand.no-such': {} } }, 'weights.demand.no-such', 'there is no such rule'],
    ['a composite of nothing', composite({ none: ['contact.free-mail'] }), at, 'needs rules in all or any'],
    ['a composite with the id of a rule', composite({ id: 'contact.free-mail', all: ['demand.quantity'] }), `${at}.id`, '"contact.free-mail" is taken'],
    ['a composite that asks for more than it names', composite({ any: ['contact.free-mail'], atLeast: 2 }), `${at}.atLeast`, 'is more than there are rules in any'],
    ['a composite on an unknown rule', composite({ any: ['contact.free-mial'] }), `${at}.any[0]`, '"contact.free-mial" is neither a rule nor an earlier composite'],
    ['a composite on itself', composite({ all: ['fraud.of-your-own'] }), `${at}.all[0]`, '"fraud.of-your-own" is neither a rule nor an earlier composite'],
    ['a composite that absorbs what there is not', composite({ all: ['contact.free-mail'], absorbs: ['contact.fre-mail'] }), `${at}.absorbs[0]`, /neither a rule/],
    ['a composite without a family', composite({ id: 'of-your-own', all: ['contact.free-mail'] }), `${at}.id`, 'must look like family.what-was-seen'],
    ['proof by what there is not', { proof: { composites: ['demand.no-such'] } }, 'proof.composites', 'there is no rule or composite "demand.no-such"'],
    ['a floor of what there is not', { floors: { composites: { 'history.no-such': 'A' } } }, 'floors.composites', 'there is no rule or composite "history.no-such"'],
  ])('%s', (_, patch, path, message) => {
    const problems = patched(patch)
    expect(problems.map((problem) => problem.path)).toEqual([path])
    expect(problems[0]!.message).toEqual(typeof message === 'string' ? message : expect.stringMatching(message))
  })
  it('a rule without weight', () => {
    const { 'demand.port': _, ...weights } = defaultPolicy.weights
    expect(problemsOf({ ...defaultPolicy, weights })).toEqual([{ path: 'weights.demand.port', message: 'this rule has no weight; give it {} to show it without effect' }])
  })
  it('a part that is missing', () => {
    const { priors: _, ...rest } = defaultPolicy
    expect(problemsOf(rest)).toEqual([{ path: 'priors', message: 'must be an object' }])
  })
  it.each([[null], [undefined], ['default'], [[]]])('%o is no policy', (input) => {
    expect(problemsOf(input)).toEqual([{ path: '', message: 'must be an object' }])
  })
})

describe('grades that can never be given', () => {
  it.each([[{ A: 50, B: 50, C: 28 }], [{ A: 75, B: 20, C: 28 }]])('bands out of order: %o', (bands) => {
    expect(patched({ bands }).map(({ path }) => path)).toEqual(['bands'])
  })
  it('A beyond what bases and caps allow', () => {
    const caps = Object.fromEntries(Object.keys(defaultPolicy.caps).map((family) => [family, { points: { max: 0 } }]))
    expect(patched({ caps })).toEqual([])
    expect(patched({ caps, bands: { A: 83 } })).toEqual([{ path: 'bands.A', message: 'no inquiry can be worth more than 82 points, so A (83) can never be given' }])
  })
  it('A without proof', () => {
    const proof = { channels: [], composites: [] }
    expect(patched({ proof }).map(({ path }) => path)).toEqual(['proof'])
    expect(patched({ proof, ceilings: { unproven: 'A' } })).toEqual([])
  })
})

describe('a patch', () => {
  it('replaces what it names and keeps the rest', () => {
    const policy = extendPolicy(defaultPolicy, { id: 'mine', bands: { C: 30 }, weights: { 'demand.port': { points: 3 } } })
    expect(policy.id).toBe('mine')
    expect(policy.bands).toEqual({ ...defaultPolicy.bands, C: 30 })
    expect(policy.weights['demand.port']).toEqual({ ...defaultPolicy.weights['demand.port'], points: 3 })
    expect({ ...policy, id: 'default', bands: defaultPolicy.bands, weights: defaultPolicy.weights }).toEqual(defaultPolicy)
  })
  it('replaces lists whole', () => {
    expect(extendPolicy(defaultPolicy, { officeHours: { days: [6] } }).officeHours).toEqual({ ...defaultPolicy.officeHours, days: [6] })
  })
  it('replaces a composite of the same id in its place, and adds others at the end', () => {
    const [first] = defaultPolicy.composites
    const policy = extendPolicy(defaultPolicy, {
      composites: [
        { id: 'spy.of-mine', all: ['demand.port'], weight: { spy: 1 } },
        { ...first!, weight: { points: -1 } },
      ],
    })
    expect(policy.composites[0]).toEqual({ ...first, weight: { points: -1 } })
    expect(policy.composites.map(({ id }) => id)).toEqual([...defaultPolicy.composites.map(({ id }) => id), 'spy.of-mine'])
  })
  it('leaves the base as it was', () => {
    const before = structuredClone(defaultPolicy)
    extendPolicy(defaultPolicy, { bands: { A: 80 }, weights: { 'demand.port': { points: 9 } }, composites: [] })
    expect(defaultPolicy).toEqual(before)
  })
  it('of nothing, or of undefined, changes nothing', () => {
    expect(extendPolicy(defaultPolicy, {})).toEqual(defaultPolicy)
    expect(extendPolicy(defaultPolicy, { id: undefined, bands: { A: undefined } } as PolicyPatch)).toEqual(defaultPolicy)
  })
})

describe('the hash', () => {
  it('is sixteen hexadecimal digits', () => {
    expect(hashOf(defaultPolicy)).toMatch(/^[0-9a-f]{16}$/)
  })
  const shuffled = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(shuffled)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).reverse().map(([key, item]) => [key, shuffled(item)]))
  }
  it('does not hang on the order of keys', () => {
    expect(JSON.stringify(shuffled(defaultPolicy))).not.toBe(JSON.stringify(defaultPolicy))
    expect(hashOf(shuffled(defaultPolicy))).toBe(hashOf(defaultPolicy))
    fc.assert(fc.property(fc.jsonValue(), (value) => hashOf(shuffled(value)) === hashOf(value)))
  })
  it('does not hang on keys that are undefined', () => {
    expect(hashOf({ a: 1, b: undefined })).toBe(hashOf({ a: 1 }))
  })
  it('hangs on the order of lists and on every number', () => {
    expect(hashOf([1, 2])).not.toBe(hashOf([2, 1]))
    const seen = new Set([hashOf(defaultPolicy)])
    for (const id of Object.keys(defaultPolicy.weights)) {
      const policy: Policy = { ...defaultPolicy, weights: { ...defaultPolicy.weights, [id]: { ...defaultPolicy.weights[id], points: 99 } } }
      seen.add(hashOf(policy))
    }
    expect(seen.size).toBe(Object.keys(defaultPolicy.weights).length + 1)
  })
})
