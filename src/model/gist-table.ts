/** What a model of the gist weighs: for each feature, what it says for each class. */
export interface GistWeights {
  readonly version: string
  /** Nats of one level at a feature's full value. */
  readonly step: number
  readonly classes: readonly string[]
  /** Names such as `sense:price-ask`, `said:price-ask`, `fact:quantities`; the first is `bias`. */
  readonly features: readonly string[]
  /** Feature by feature, class by class. */
  readonly levels: Int8Array
}

/** What an inquiry is about and after, by the nearness of its words to the concepts of all languages. */
export interface GistModel {
  /** Called at the first inquiry. */
  readonly weights: () => GistWeights
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
/** Levels run from minus this to this. */
export const gistLevelAtMost = 31

/** Weights as text: version, step, classes and features, then a sign for each level. */
export function writeGistTable({ version, step, classes, features, levels }: GistWeights): string {
  return [version, step, classes.join(' '), features.join(' '), Array.from(levels, (level) => digits[level + gistLevelAtMost]).join('')].join('|')
}

/**
 * Reads what `writeGistTable` wrote.
 * @throws {RangeError} when the text is cut off, or is none of this form
 */
export function readGistTable(text: string): GistWeights {
  const [version = '', step = '', classNames = '', featureNames = '', rows = ''] = text.split('|')
  const classes = classNames.split(' ')
  const features = featureNames.split(' ')
  if (rows.length !== classes.length * features.length) throw new RangeError(`a table of ${features.length} features and ${classes.length} classes has ${rows.length} weights`)
  return { version, step: Number(step), classes, features, levels: Int8Array.from(rows, (sign) => digits.indexOf(sign) - gistLevelAtMost) }
}
