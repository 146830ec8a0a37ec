import type { Grade, Verdict } from '../inquiry/schema'
import type { Estimate } from './bootstrap'
import type { ReliabilityBin } from './calibration'
import type { ConfusionMatrix } from './confusion'
import type { RocPoint } from './roc'
import type { Share } from './share'
import type { Dimension, Slice } from './slices'

/**
 * What labelled inquiries say of the library. Shares and rates are 0 to 1; all figures have four decimals. Intervals are
 * 95 %: Wilson's for a `Share`, percentiles of resamples for an `Estimate` where nothing else is said; resamples of what is
 * perfect are all perfect, so where a figure has no room left they tell nothing. A part that no label speaks of is `null`.
 */
export interface Evaluation {
  /** The version of this shape: fields may be added to it, none is changed or taken away. */
  readonly format: 1
  readonly counts: EvaluationCounts
  readonly verdicts: VerdictEvaluation | null
  readonly grades: GradeEvaluation | null
  /** Intents as labelled. */
  readonly intents: Share | null
  /** Languages as labelled. */
  readonly languages: Share | null
  /** How well risk tells bad from honest; needs both. */
  readonly ranking: RankingEvaluation | null
  /** Whether risk is the chance that it is given out as. */
  readonly calibration: CalibrationEvaluation | null
  readonly slices: Readonly<Record<Dimension, readonly Slice[]>>
  readonly bootstrap: { readonly resamples: number; readonly seed: number }
}

/** How many inquiries there were, and how many carry which label. */
export interface EvaluationCounts {
  readonly inquiries: number
  /** Those without any label that can be read: they count nowhere else. */
  readonly unlabelled: number
  /** How many are labelled with each. */
  readonly labelled: Readonly<Record<'verdict' | 'grade' | 'intent' | 'language', number>>
  /** Labelled `genuine`. */
  readonly honest: number
  /** Labelled with another verdict. */
  readonly bad: number
}

/** How verdicts fared against their labels. */
export interface VerdictEvaluation {
  readonly confusion: ConfusionMatrix<Verdict>
  readonly accuracy: Share
  readonly byVerdict: Readonly<Record<Verdict, ClassEvaluation>>
  /** Mean F1 of the verdicts that are labelled or judged. */
  readonly macroF1: Estimate
  /** Honest inquiries whose verdict is another. */
  readonly honestCondemned: Share | null
  /** Bad inquiries whose verdict is not `genuine`, whichever it is. */
  readonly badCondemned: Share | null
}

/** How one verdict fared; `null` where it was never judged, or never labelled. */
export interface ClassEvaluation {
  readonly precision: Share | null
  readonly recall: Share | null
  /** The interval is worked out from Wilson's. */
  readonly f1: Estimate | null
}

/** How grades fared against their labels. */
export interface GradeEvaluation {
  readonly confusion: ConfusionMatrix<Grade>
  readonly exact: Share
  /** At most one grade off. */
  readonly near: Share
  /** Quadratic weighted kappa; `null` where chance could not disagree. */
  readonly kappa: Estimate | null
}

/** How well risk puts bad inquiries before honest ones. */
export interface RankingEvaluation {
  /** Area under the ROC curve, ties counted half. */
  readonly area: Estimate
  /** The curve, thinned for plots; the area is that of the whole one. */
  readonly points: readonly RocPoint[]
  /** What is caught where few honest inquiries may be flagged: at 1 % and at 0.1 %. */
  readonly atFalsePositives: readonly FewFalsePositives[]
  /** Inquiries by risk in twenty bins of equal width. */
  readonly histogram: readonly HistogramBin[]
}

/** What is caught where few honest inquiries may be flagged. */
export interface FewFalsePositives {
  /** The share of the honest that may be flagged. */
  readonly allowed: number
  /** Flagged is what has at least this risk; `null` where nothing may be. */
  readonly threshold: number | null
  readonly honestFlagged: Share
  /** The share of the bad that is flagged. The resamples take the choice of the threshold into account; the interval is no narrower than Wilson's. */
  readonly recall: Estimate
}

/** Inquiries whose risk, as a chance, lies between `from` and `to`, by their label. */
export interface HistogramBin {
  readonly from: number
  readonly to: number
  readonly counts: Readonly<Record<Verdict, number>>
}

/** Whether risk is the chance that it is given out as. */
export interface CalibrationEvaluation {
  /** Brier score over the four verdicts, 0 to 2. */
  readonly multiclassBrier: number
  /** As the labels come. */
  readonly asLabelled: CalibrationAt
  /** As if the share `baseRate` of the inquiries were bad; `null` where there are only honest or only bad ones. */
  readonly atBaseRate: CalibrationAt | null
}

/** The same at one share of bad inquiries. */
export interface CalibrationAt {
  /** The share that is bad; the stated one as it was stated. */
  readonly baseRate: number
  /** Brier score of the risk, 0 to 1. */
  readonly brier: Estimate
  /** What stating the base rate for every inquiry would score: baseRate × (1 − baseRate). */
  readonly brierOfBaseRate: number
  /** The bins' mean distance between risk and share. */
  readonly expectedError: number
  /** The same less what chance adds to it. */
  readonly debiasedError: number
  readonly table: readonly ReliabilityBin[]
}
