import type { Facts } from '../facts/types'
import { askConcepts, countFilled, serviceConcepts, wishConcepts } from './concept-groups'
import { countOf, evidenceOf, type Evidence } from './rule'

const wanted = [...askConcepts, ...serviceConcepts, ...wishConcepts]

/** Thanks, wishes and experiences in an inquiry that asks for nothing and names no goods in detail. */
export function thanksAlone({ inquiry, wording, demand }: Pick<Facts, 'inquiry' | 'wording' | 'demand'>): Evidence | null {
  if (inquiry.channel === 'rfq' || countOf(wording, wanted) > 0 || demand.questions > 0) return null
  if (countFilled(demand.quantities, demand.specifications, demand.models, demand.prices, demand.incoterms, demand.ports, demand.deadlines) >= 2) return null
  return evidenceOf(wording, 'thanks', 'feedback', 'season-wishes')
}
