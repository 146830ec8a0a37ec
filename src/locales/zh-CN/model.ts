import type { modelRules } from '../../rules/model'
import type { SentencesOf } from '../sentence'

export const model = {
  'model.wording': '整体措辞更像垃圾或欺诈信息，程度 {tenths}/10：{said}。',
  'model.honest-wording': '整体措辞更像正常来信，程度 {tenths}/10：{said}。',
} as const satisfies SentencesOf<typeof modelRules>
