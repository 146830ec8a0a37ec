import type { PhrasePack } from '../concepts'
import { daMatters } from './da/matters'
import { daSchemes } from './da/schemes'
import { deMatters } from './de/matters'
import { deSchemes } from './de/schemes'
import { fiMatters } from './fi/matters'
import { fiSchemes } from './fi/schemes'
import { nlMatters } from './nl/matters'
import { nlSchemes } from './nl/schemes'
import { noMatters } from './no/matters'
import { noSchemes } from './no/schemes'
import { svMatters } from './sv/matters'
import { svSchemes } from './sv/schemes'

/** Languages around the North and Baltic Sea: what is meant without the usual nouns, by honest customers and by others. */
export const northernPacks: readonly PhrasePack[] = [daMatters, daSchemes, deMatters, deSchemes, fiMatters, fiSchemes, nlMatters, nlSchemes, noMatters, noSchemes, svMatters, svSchemes]
