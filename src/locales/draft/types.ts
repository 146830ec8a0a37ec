import type { MissingCode, UnderstoodCode } from '../../score/answer'
import type { With } from '../greetings/patterns'

/** The words of a reply in one language. Formal and warm; they promise no price, order, delivery or refund. */
export interface DraftWords {
  /** The first sentence, by the matter. */
  readonly thanks: Readonly<Record<'inquiry' | 'cooperation' | 'order' | 'service' | 'complaint' | 'message', string>>
  /** Leads over to what was understood, one thing a line. */
  readonly understood: string
  /** What stands before each thing that was understood. */
  readonly labels: Readonly<Record<UnderstoodCode, string>>
  /** What is still needed, as a list. */
  readonly needed: With<'list'>
  readonly needs: Readonly<Record<MissingCode, string>>
  /** What the seller does next; `quoteReady` where nothing is missing. */
  readonly next: Readonly<Record<'quote' | 'quoteReady' | 'info' | 'sample' | 'cooperation' | 'order' | 'service' | 'complaint' | 'message', string>>
  /** Asks who the sender is before anything of value is said, and what follows. */
  readonly verify: string
  readonly verifyNext: string
  /** Where the products are shown to everybody. */
  readonly catalogue: With<'catalogue'>
  readonly regards: string
  /** Between a label and its value, and between things needed. */
  readonly colon: string
  readonly separator: string
}
