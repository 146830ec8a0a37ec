import { isBad, type Labelled } from './labelled'
import { type Share, shareOf } from './share'

/** What inquiries are divided by. */
export const dimensions = ['language', 'channel', 'length'] as const
/** What inquiries are divided by. */
export type Dimension = (typeof dimensions)[number]

/** Lengths of the body in characters. */
export const lengthBuckets = ['<30', '30–80', '80–300', '>300'] as const
/** A length of the body in characters. */
export type LengthBucket = (typeof lengthBuckets)[number]

/** How the inquiries of one language, channel or length fared. */
export interface Slice {
  readonly name: string
  readonly inquiries: number
  /** Verdicts as labelled. */
  readonly accuracy: Share | null
  /** Honest inquiries whose verdict is another. */
  readonly honestCondemned: Share | null
  /** Bad inquiries whose verdict is not `genuine`. */
  readonly badCondemned: Share | null
  /** Grades as labelled. */
  readonly gradeExact: Share | null
  /** Languages as labelled. */
  readonly languageRight: Share | null
}

/** Divides inquiries as they come. */
export interface SliceCounter {
  readonly add: (item: Labelled) => void
  /** Languages and channels by their number of inquiries, lengths from the shortest. */
  readonly slices: (dimension: Dimension) => Slice[]
}

interface Part {
  count: number
  of: number
}
type Parts = Record<'accuracy' | 'honestCondemned' | 'badCondemned' | 'gradeExact' | 'languageRight', Part> & { inquiries: number }

export function createSlices(): SliceCounter {
  const found = { language: new Map<string, Parts>(), channel: new Map<string, Parts>(), length: new Map<string, Parts>() }
  return {
    add(item) {
      const names: Record<Dimension, string> = { language: item.label.language ?? item.language, channel: item.channel ?? 'unknown', length: bucketOf(item.length) }
      for (const dimension of dimensions) {
        const name = names[dimension]
        let parts = found[dimension].get(name)
        if (!parts) found[dimension].set(name, (parts = noParts()))
        addTo(parts, item)
      }
    },
    slices(dimension) {
      const slices = [...found[dimension]].map(([name, parts]): Slice => {
        const share = (key: keyof Omit<Parts, 'inquiries'>) => shareOf(parts[key].count, parts[key].of)
        return {
          name,
          inquiries: parts.inquiries,
          accuracy: share('accuracy'),
          honestCondemned: share('honestCondemned'),
          badCondemned: share('badCondemned'),
          gradeExact: share('gradeExact'),
          languageRight: share('languageRight'),
        }
      })
      const order = lengthBuckets as readonly string[]
      if (dimension === 'length') return slices.sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name))
      return slices.sort((a, b) => b.inquiries - a.inquiries || (a.name < b.name ? -1 : 1))
    },
  }
}

/** The bucket of a body's length in characters: 30 and 80 begin a bucket, 300 ends one. */
export function bucketOf(length: number): LengthBucket {
  return length < 30 ? '<30' : length < 80 ? '30–80' : length <= 300 ? '80–300' : '>300'
}

function addTo(parts: Parts, { label, verdict, grade, language }: Labelled): void {
  const bad = isBad(label)
  parts.inquiries++
  if (bad !== null) {
    count(parts.accuracy, label.verdict === verdict)
    count(bad ? parts.badCondemned : parts.honestCondemned, verdict !== 'genuine')
  }
  if (label.grade !== null) count(parts.gradeExact, label.grade === grade)
  if (label.language !== null) count(parts.languageRight, label.language === language)
}

function count(part: Part, holds: boolean): void {
  part.of++
  if (holds) part.count++
}

function noParts(): Parts {
  const none = (): Part => ({ count: 0, of: 0 })
  return { inquiries: 0, accuracy: none(), honestCondemned: none(), badCondemned: none(), gradeExact: none(), languageRight: none() }
}
