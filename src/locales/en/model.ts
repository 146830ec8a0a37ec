import type { modelRules } from '../../rules/model'
import type { SentencesOf } from '../sentence'

export const model = {
  'model.wording': 'Is worded as spam and fraud mostly are, {tenths} of 10: {said}.',
  'model.honest-wording': 'Is worded as honest mail mostly is, {tenths} of 10: {said}.',
} as const satisfies SentencesOf<typeof modelRules>
