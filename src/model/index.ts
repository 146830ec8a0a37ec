export { linearModel, type Leaning, type TextModel, type Weights } from './model'
export { readTable } from './table'
export { wordingModel } from './wording'
