import { linearModel } from './model'
import { readTable } from './table'
import { wordingTable } from './wording.data'

/** The shipped model, made by scripts/model/train.ts; read on the first call. */
export const wordingModel = linearModel(() => readTable(wordingTable))
