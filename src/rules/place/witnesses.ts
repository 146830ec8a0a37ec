import type { PlaceClaim } from '../../facts/types'
import { defineRule } from '../rule'

const witnessesAtLeast = 2

/**
 * What says where the sender is, as one picture: which witnesses agree with the country (✓), which contradict it (✗), which are excused (○).
 *
 * Why: a person sees at a glance whether the claims hold together; what a single contradiction weighs is for the rules of each witness.
 * Wrong when: nothing to be wrong: it is shown, and counts nothing.
 * Signals: PT01, PT06, PT07, ID20, section 7.
 */
export const witnesses = defineRule({
  id: 'place.witnesses',
  needs: ['place'],
  check: ({ place: { claimed, claims } }) => {
    const country = claimed ?? commonest(claims)
    const others = claims.filter(({ witness }) => witness !== 'country')
    // An offset that fits speaks for many countries: it joins others, and makes no picture alone.
    if (country === null || claims.filter(({ witness }) => witness !== 'offset').length < witnessesAtLeast) return null
    const named = (wanted: (claim: PlaceClaim) => boolean) => others.filter(wanted).map(shown)
    const agree = named(({ countries, isExcused }) => !isExcused && countries.includes(country))
    const contradict = named(({ countries, isExcused }) => !isExcused && !countries.includes(country))
    const excused = named(({ isExcused }) => isExcused)
    return { args: { country, agree, contradict, excused, picture: [marked('✓', agree), marked('✗', contradict), marked('○', excused)].filter((part) => part !== '').join(' ') } }
  },
})

function marked(sign: string, witnesses: readonly string[]): string {
  return witnesses.map((witness) => `${sign} ${witness}`).join(' ')
}

/** The country that most witnesses name, the first of these; `null` where none is named alone. */
function commonest(claims: readonly PlaceClaim[]): string | null {
  let best: string | null = null
  let most = 0
  for (const { countries } of claims) {
    if (countries.length !== 1) continue
    const count = claims.filter((other) => other.countries.includes(countries[0]!)).length
    if (count > most) {
      most = count
      best = countries[0]!
    }
  }
  return best
}

const countriesShown = 3

function shown({ witness, countries, given }: PlaceClaim): string {
  const own = countries.length === 0 ? '' : ` (${countries.slice(0, countriesShown).join('/')}${countries.length > countriesShown ? '/…' : ''})`
  return `${witness} ${given}${own}`
}
