import { definePhraseRule } from '../rule'

/**
 * A visit or a meeting at a fair is proposed.
 *
 * Why: it costs the visitor.
 * Wrong when: visa seekers; sign-here frauds.
 * Signals: SP11
 */
export const visit = definePhraseRule({ id: 'demand.visit', concepts: ['visit-proposal'] })
