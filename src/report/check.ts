import type { Locale } from '../locales'
import type { Reporter } from './check-rows'
import { githubReporter } from './github'
import { junitReporter } from './junit'
import { textReporter } from './text'
import { reportWords } from './words'

export type { CheckCounts, CheckRow, Reporter } from './check-rows'

export const reporters = ['text', 'junit', 'github'] as const
export type ReporterName = (typeof reporters)[number]

export function createReporter(name: ReporterName, options: { readonly locale: Locale; readonly colour: boolean }): Reporter {
  const words = reportWords(options.locale)
  switch (name) {
    case 'text': return textReporter(words, options)
    case 'junit': return junitReporter(words)
    case 'github': return githubReporter(words)
  }
}
