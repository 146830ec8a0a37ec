import { verdicts } from '../inquiry/schema'
import type { Estimate } from '../measure/bootstrap'
import type { ReliabilityBin } from '../measure/calibration'
import type { CalibrationEvaluation, Evaluation, GradeEvaluation, RankingEvaluation, VerdictEvaluation } from '../measure/evaluation'
import type { Share } from '../measure/share'
import { type Dimension, dimensions, type Slice } from '../measure/slices'
import type { EvalWords } from './eval-words'
import { percent, shareText, unknownText } from './measure-text'
import type { Words } from './words'

/** A text; where it has an interval, with a shorter one for narrow tables behind it. */
export type Cell = string | readonly [full: string, short: string]

export interface EvalTable {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
}

/** A part of an evaluation, in no format yet: single figures, then tables, then what is to be known of them. The first column is text, the rest are numbers. */
export interface EvalSection {
  readonly id: keyof EvalWords['sections'] | Dimension
  readonly title: string
  readonly figures: readonly (readonly [label: string, value: string])[]
  readonly tables: readonly EvalTable[]
  readonly notes: readonly string[]
}

/** The parts that the labels speak of. */
export function evalSections({ verdicts: judged, grades, intents, languages, ranking, calibration, counts, slices }: Evaluation, words: EvalWords, common: Words): EvalSection[] {
  const others = [[words.intent, intents], [words.language, languages]] as const
  return [
    ...(judged ? [verdictSection(judged, words, common)] : []),
    ...(grades ? [gradeSection(grades, words)] : []),
    ...(intents || languages ? [{ id: 'others' as const, title: words.sections.others, figures: others.flatMap(([label, share]) => (share ? [[label, shareText(share)] as const] : [])), tables: [], notes: [] }] : []),
    ...(ranking ? [rankingSection(ranking, counts.honest, words, common)] : []),
    ...(calibration ? [calibrationSection(calibration, words)] : []),
    ...dimensions.flatMap((dimension) => (slices[dimension].length > 0 ? [sliceSection(dimension, slices[dimension], words)] : [])),
  ]
}

/** How many inquiries there are, and what they are labelled with. */
export function evalSummary({ counts }: Evaluation, words: EvalWords, common: Words): string {
  const { verdict, grade, intent, language } = counts.labelled
  const groups = [common.inquiries(counts.inquiries), words.labelled(verdict, grade, intent, language)]
  if (verdict > 0) groups.push(words.honestAndBad(counts.honest, counts.bad))
  if (counts.unlabelled > 0) groups.push(words.unlabelled(counts.unlabelled))
  return groups.join(common.joinGroups) + common.end
}

function verdictSection({ confusion, accuracy, macroF1, byVerdict, honestCondemned, badCondemned }: VerdictEvaluation, words: EvalWords, common: Words): EvalSection {
  return {
    id: 'verdicts',
    title: words.sections.verdicts,
    figures: [
      [words.accuracy, shareText(accuracy)],
      [words.macroF1, decimals(macroF1)],
      ...(honestCondemned ? [[words.honestCondemned, shareText(honestCondemned)] as const] : []),
      ...(badCondemned ? [[words.badCondemned, shareText(badCondemned)] as const] : []),
    ],
    tables: [
      {
        columns: [words.labelledAs, ...verdicts.map((name) => common.verdicts[name]), words.precision, words.recall, 'F1'],
        rows: verdicts.map((name, at) => {
          const { precision, recall, f1 } = byVerdict[name]
          return [common.verdicts[name], ...confusion.counts[at]!.map(String), shareCell(precision), shareCell(recall), f1 === null ? unknownText : [decimals(f1), f1.value.toFixed(3)]]
        }),
      },
    ],
    notes: [words.rowsAndColumns],
  }
}

function gradeSection({ confusion, exact, near, kappa }: GradeEvaluation, words: EvalWords): EvalSection {
  return {
    id: 'grades',
    title: words.sections.grades,
    figures: [
      [words.exact, shareText(exact)],
      [words.near, shareText(near)],
      [words.kappa, kappa === null ? unknownText : decimals(kappa)],
    ],
    tables: [{ columns: [words.labelledAs, ...confusion.classes], rows: confusion.classes.map((name, at) => [name, ...confusion.counts[at]!.map(String)]) }],
    notes: [words.rowsAndColumns],
  }
}

function rankingSection({ area, atFalsePositives }: RankingEvaluation, honest: number, words: EvalWords, common: Words): EvalSection {
  const tooFine = atFalsePositives.flatMap(({ allowed }) => (allowed * honest < 1 ? [percent(allowed)] : []))
  return {
    id: 'ranking',
    title: words.sections.ranking,
    figures: [[words.area, decimals(area)]],
    tables: [
      {
        columns: [words.flaggedAtMost, words.threshold, words.honestFlagged, words.badCaught],
        rows: atFalsePositives.map(({ allowed, threshold, honestFlagged, recall }) => [
          percent(allowed),
          threshold === null ? unknownText : `≥ ${(100 * threshold).toFixed(2)}%`,
          shareCell(honestFlagged),
          shareCell({ share: recall.value, low: recall.low, high: recall.high }),
        ]),
      },
    ],
    notes: tooFine.length === 0 ? [] : [words.noneAllowed(tooFine.join(common.joinCounts), honest)],
  }
}

function calibrationSection({ asLabelled, atBaseRate, multiclassBrier }: CalibrationEvaluation, words: EvalWords): EvalSection {
  const both = atBaseRate === null ? [asLabelled] : [asLabelled, atBaseRate]
  const heads = [words.asLabelled(percent(asLabelled.baseRate)), ...(atBaseRate === null ? [] : [words.atBaseRate(percent(atBaseRate.baseRate))])]
  const bins = asLabelled.table.flatMap((bin, index) => (bin.count > 0 ? [index] : []))
  return {
    id: 'calibration',
    title: words.sections.calibration,
    figures: [],
    tables: [
      {
        columns: ['', ...heads],
        rows: [
          [words.brier, ...both.map(({ brier }) => decimals(brier))],
          [words.brierOfBaseRate, ...both.map(({ brierOfBaseRate }) => brierOfBaseRate.toFixed(3))],
          [words.multiclassBrier, multiclassBrier.toFixed(3), ...(atBaseRate === null ? [] : [''])],
          [words.expectedError, ...both.map(({ expectedError }) => percent(expectedError))],
          [words.debiasedError, ...both.map(({ debiasedError }) => percent(debiasedError))],
        ],
      },
      {
        columns: [words.risk, words.inquiries, words.meanRisk, words.bad, ...(atBaseRate === null ? [] : [words.badAtBaseRate(percent(atBaseRate.baseRate))])],
        rows: bins.map((index) => {
          const { from, to, count, predicted } = asLabelled.table[index]!
          return [`${Math.round(100 * from)}–${Math.round(100 * to)}%`, String(count), predicted === null ? unknownText : percent(predicted), ...both.map(({ table }) => binCell(table[index]!))]
        }),
      },
    ],
    notes: [],
  }
}

function sliceSection(dimension: Dimension, slices: readonly Slice[], words: EvalWords): EvalSection {
  const all = [['accuracy', words.verdictRight], ['honestCondemned', words.honestCondemned], ['badCondemned', words.badCondemned], ['gradeExact', words.gradeExact]] as const
  const known = all.filter(([key]) => slices.some((slice) => slice[key] !== null))
  return {
    id: dimension,
    title: words.by[dimension],
    figures: [],
    tables: [
      {
        columns: [words.names[dimension], words.inquiries, ...known.map(([, name]) => name)],
        rows: slices.map((slice) => [slice.name === 'unknown' ? words.unknown : slice.name, String(slice.inquiries), ...known.map(([key]) => shareCell(slice[key]))]),
      },
    ],
    notes: [],
  }
}

function binCell({ share, low, high }: ReliabilityBin): Cell {
  return shareCell(share === null ? null : { share, low, high })
}

type AnyShare = Pick<Share, 'share'> & { readonly low: number | null; readonly high: number | null }

function shareCell(share: AnyShare | null): Cell {
  if (share === null) return unknownText
  const { low, high } = share
  if (low === null || high === null) return percent(share.share)
  const short = share.share === 1 ? '100%' : percent(share.share)
  return [`${percent(share.share)} (${(100 * low).toFixed(1)}–${(100 * high).toFixed(1)})`, `${short} (${Math.round(100 * low)}–${Math.round(100 * high)})`]
}

/** `0.912 (0.880–0.940)`. */
function decimals({ value, low, high }: Estimate): string {
  return low === null || high === null ? value.toFixed(3) : `${value.toFixed(3)} (${low.toFixed(3)}–${high.toFixed(3)})`
}
