import type { Locale } from '../locales'

/** How the result of measuring is written. */
export const measureFormats = ['table', 'markdown', 'json'] as const
export type MeasureFormat = (typeof measureFormats)[number]

export interface MeasureReportOptions {
  readonly locale: Locale
  /** Columns of the terminal, for `table`. */
  readonly width: number
  /** Whether `table` is coloured. */
  readonly colour: boolean
}
