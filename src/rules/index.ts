import { contactRules } from './contact'
import { demandRules } from './demand'
import { evasionRules } from './evasion'
import { fraudRules } from './fraud'
import { historyRules } from './history'
import { languageRules } from './language'
import { massRules } from './mass'
import { modelRules } from './model'
import { placeRules } from './place'
import { spamRules } from './spam'
import { spyRules } from './spy'
import { timeRules } from './time'
import { transportRules } from './transport'

/** The one registry: every shipped rule. */
export const rules = [
  ...contactRules,
  ...placeRules,
  ...timeRules,
  ...languageRules,
  ...transportRules,
  ...massRules,
  ...demandRules,
  ...historyRules,
  ...spamRules,
  ...fraudRules,
  ...spyRules,
  ...evasionRules,
  ...modelRules,
] as const

/** The id of a shipped rule. */
export type RuleId = (typeof rules)[number]['id']
