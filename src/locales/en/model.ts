import type { modelRules } from '../../rules/model'
import type { SentencesOf } from '../sentence'

export const model = {
  'model.wording': 'Is worded as spam and fraud mostly are, {tenths} of 10: {said}.',
  'model.honest-wording': 'Is worded as honest mail mostly is, {tenths} of 10: {said}.',
  'model.promotes': 'What it wants comes nearest to promoting something: {said}.',
  'model.near-spam': 'Its words come near to those of promotions, {tenths} of 10: {said}.',
  'model.near-fraud': 'Its words come near to those of frauds, {tenths} of 10: {said}.',
  'model.near-spy': 'Its words come near to questions about the maker rather than the goods, {tenths} of 10: {said}.',
  'model.near-honest': 'Its words come near to those of honest inquiries, {tenths} of 10: {said}.',
} as const satisfies SentencesOf<typeof modelRules>
