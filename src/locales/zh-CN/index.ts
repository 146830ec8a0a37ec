import { contact } from './contact'
import { demand } from './demand'
import { evasion } from './evasion'
import { fraud } from './fraud'
import { history } from './history'
import { language } from './language'
import { mass } from './mass'
import { model } from './model'
import { place } from './place'
import { spam } from './spam'
import { spy } from './spy'
import { time } from './time'
import { transport } from './transport'
import { composites } from './composites'
import { words } from './words'

export { words }
/** A sentence for every rule and composite. */
export const sentences: Readonly<Record<string, string>> = { ...contact, ...place, ...time, ...language, ...transport, ...mass, ...demand, ...history, ...spam, ...fraud, ...spy, ...evasion, ...model, ...composites }
