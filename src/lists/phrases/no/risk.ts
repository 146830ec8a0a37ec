import type { PhrasePack } from '../../concepts'
import { noFraud } from './fraud'
import { noSpam } from './spam'
import { noSpy } from './spy'

/** Norwegian: what promoters, swindlers and collectors write. */
export const noRisk = {
  language: 'no',
  phrases: { ...noSpam, ...noFraud, ...noSpy },
} as const satisfies PhrasePack
