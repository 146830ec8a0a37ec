import type { PhrasePack } from '../concepts'
import { bgPairs } from './bg/pairs'
import { csPairs } from './cs/pairs'
import { huPairs } from './hu/pairs'
import { plPairs } from './pl/pairs'
import { roPairs } from './ro/pairs'
import { ruPairs } from './ru/pairs'
import { skPairs } from './sk/pairs'
import { slPairs } from './sl/pairs'
import { srPairs } from './sr/pairs'
import { ukPairs } from './uk/pairs'

/** What is said in pairs of a matter and what is done with it. */
export const pairedPacks: readonly PhrasePack[] = [
  ...bgPairs, ...csPairs, ...huPairs, ...plPairs, ...roPairs, ...ruPairs, ...skPairs, ...slPairs, ...srPairs, ...ukPairs,
]
