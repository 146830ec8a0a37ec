import { definePhraseRule } from '../rule'

/**
 * A crypto wallet is to be verified, tokens are to be claimed or funds withdrawn.
 *
 * Why: whoever types a recovery phrase or connects a wallet has lost what is in it.
 * Wrong when: firms of that trade write about their trade.
 * Signals: FR03, FR08
 */
export const walletLure = definePhraseRule({ id: 'fraud.wallet-lure', concepts: ['wallet-lure'] })
