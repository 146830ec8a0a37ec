import type { Rule } from '../../rules/rule'
import type { Weight } from '../schema'

/** A weight for every rule of a family: forgetting one does not compile. */
export type WeightsOf<Rules extends readonly Rule[]> = { readonly [Id in Rules[number]['id']]: Weight }
