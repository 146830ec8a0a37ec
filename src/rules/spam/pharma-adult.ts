import { definePhraseRule } from '../rule'

/**
 * The text promotes pills, slimming, dating or sex.
 *
 * Why: it is the classic bulk mail.
 * Wrong when: a pharmaceutical buyer names an ingredient and a pharmacopoeia grade.
 * Signals: FR15
 */
export const pharmaAdult = definePhraseRule({ id: 'spam.pharma-adult', concepts: ['pharma-adult'] })
