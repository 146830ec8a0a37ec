import type { PhrasePack } from '../../concepts'
import { heCollecting } from './collecting'
import { heDeceit } from './deceit'
import { hePitches } from './pitches'

/** Hebrew: what promoters, swindlers and collectors write. */
export const heRisk = {
  language: 'he',
  phrases: { ...hePitches, ...heDeceit, ...heCollecting },
} as const satisfies PhrasePack
