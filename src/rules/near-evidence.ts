import type { Gist } from '../facts/gist'
import type { RiskClass } from '../inquiry/schema'
import type { Evidence } from './rule'

/** By how many tenths an inquiry leans to a class, with the sentences that lean to it most. */
export function leaningTo(gist: Gist, risk: RiskClass): Evidence | null {
  const tenths = gist.leaning(risk)
  if (tenths <= 0) return null
  const sentences = gist.nearest(risk)
  return { share: tenths, args: { tenths, said: sentences.map(({ text }) => text) }, spans: sentences.map(({ span }) => span) }
}
