import type { modelRules } from '../../rules/model'
import type { SentencesOf } from '../sentence'

export const model = {
  'model.wording': '措辞更像垃圾或欺诈信息，{tenths}/10：{said}。',
  'model.honest-wording': '措辞更像正常来信，{tenths}/10：{said}。',
  'model.promotes': '对方的意图最接近推销：{said}。',
  'model.near-spam': '措辞更像推销，{tenths}/10：{said}。',
  'model.near-fraud': '措辞更像诈骗，{tenths}/10：{said}。',
  'model.near-spy': '措辞更像打听底细，{tenths}/10：{said}。',
  'model.near-honest': '措辞更像正常询盘，{tenths}/10：{said}。',
} as const satisfies SentencesOf<typeof modelRules>
