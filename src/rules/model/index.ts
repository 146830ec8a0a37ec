import { honestWording } from './honest-wording'
import { nearFraud } from './near-fraud'
import { nearHonest } from './near-honest'
import { nearSpam } from './near-spam'
import { nearSpy } from './near-spy'
import { promotes } from './promotes'
import { wording } from './wording'

/** The model family's rules. */
export const modelRules = [honestWording, nearFraud, nearHonest, nearSpam, nearSpy, promotes, wording] as const
