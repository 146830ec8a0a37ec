import { honestWording } from './honest-wording'
import { wording } from './wording'

/** The model family's rules. */
export const modelRules = [honestWording, wording] as const
