import type { Backtest } from '../measure/backtest'
import { hashOf } from '../policy/hash'
import { backtestMarkdown } from './backtest-markdown'
import type { BacktestRun } from './backtest-parts'
import { backtestTable } from './backtest-table'
import { backtestWords } from './backtest-words'
import { jsonLine } from './json'
import type { MeasureFormat, MeasureReportOptions } from './measure-format'
import { reportWords } from './words'

/** What a new policy changes, as one text. */
export function backtestReport(format: MeasureFormat, backtest: Backtest, run: BacktestRun, options: MeasureReportOptions): string {
  const [words, common] = [backtestWords(options.locale), reportWords(options.locale)]
  switch (format) {
    case 'table': return backtestTable(backtest, run, words, common, options)
    case 'markdown': return backtestMarkdown(backtest, run, words, common)
    case 'json': return backtestJson(backtest, run)
  }
}

/** One object, one change and one shadow rule a line within it. */
function backtestJson({ changes, shadow, ...rest }: Backtest, run: BacktestRun): string {
  const nameOf = (policy: BacktestRun['old']) => ({ id: policy.id, hash: hashOf(policy) })
  const head = jsonLine({ policies: { old: nameOf(run.old), new: nameOf(run.new) }, maxHarm: run.maxHarm, ...rest })
  const lines = (items: readonly unknown[]) => items.map((item) => `\n${jsonLine(item)}`).join(',')
  return `${head.slice(0, -1)},"changes":[${lines(changes)}\n],"shadow":[${lines(shadow)}\n]}\n`
}
