import { gistTable } from './gist.data'
import { type GistModel, type GistWeights, readGistTable } from './gist-table'

let read: GistWeights | undefined

/** The shipped model, made by scripts/model/train-gist.ts; read on the first call. */
export const gistModel: GistModel = { weights: () => (read ??= readGistTable(gistTable)) }
