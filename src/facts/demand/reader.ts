import type { Message } from '../../inquiry/text'
import type { Demand } from '../types'
import { type DemandContext, demandOf } from '.'
import type { TradeTerms } from './terms'

/** Reads what a buyer wants; the core has no words for it itself. */
export interface DemandReader {
  /** Quantities, prices, terms, dates and the rest of an inquiry's own text. */
  read(message: Message, context: DemandContext): Demand
  /** A unit as `read` names it: `pcs` of `pieces`; as written where it is not known. */
  unitOf(written: string): string
}

/** A reader by the words of the trade: the package's own are `tradeTerms`. */
export function demandReader(terms: TradeTerms): DemandReader {
  return {
    read: (message, context) => demandOf(message, context, (context.language && terms.of?.(context.language)) || terms),
    unitOf: (written) => terms.unit(written)?.unit ?? written,
  }
}
