import type { PhrasePack } from '../concepts'
import { csPairs } from './cs/pairs'
import { huPairs } from './hu/pairs'
import { roPairs } from './ro/pairs'
import { skPairs } from './sk/pairs'
import { slPairs } from './sl/pairs'
import { srPairs } from './sr/pairs'

/** What is said in pairs of a matter and what is done with it. */
export const pairedPacks: readonly PhrasePack[] = [...csPairs, ...huPairs, ...roPairs, ...skPairs, ...slPairs, ...srPairs]
