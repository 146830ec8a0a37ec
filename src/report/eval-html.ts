import type { Evaluation } from '../measure/evaluation'
import type { Locale } from '../locales'
import { histogramPlot } from './eval-histogram-plot'
import { reliabilityPlot } from './eval-reliability-plot'
import { rocPlot } from './eval-roc-plot'
import { type Cell, type EvalSection, evalSections, evalSummary, type EvalTable } from './eval-sections'
import type { EvalWords } from './eval-words'
import { escapeMarkup } from './markup'
import type { Words } from './words'

const style = `
:root{color-scheme:light dark;--line:#d8dee4;--dim:#59636e;--genuine:#0969da;--spam:#9a6700;--spy:#8250df;--fraud:#cf222e;--paper:#fff}
@media(prefers-color-scheme:dark){:root{--line:#3d444d;--dim:#9198a1;--genuine:#4493f8;--spam:#d29922;--spy:#ab7df8;--fraud:#f85149;--paper:#0d1117}}
body{font:15px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;background:var(--paper)}
h2{margin:2.2rem 0 .6rem;font-size:1.2rem}
dl{display:grid;grid-template-columns:max-content auto;gap:.1rem 1.2rem;margin:.6rem 0}
dt{color:var(--dim)}dd{margin:0;font-variant-numeric:tabular-nums}
.wide{overflow-x:auto;margin:.8rem 0}
table{border-collapse:collapse}
th,td{padding:.25rem .7rem;border-top:1px solid var(--line);text-align:end;font-variant-numeric:tabular-nums;white-space:nowrap}
th:first-child,td:first-child{text-align:start}
thead th{border-top:0;font-weight:600;white-space:normal;vertical-align:bottom}
tbody th{font-weight:400}
p.note,figcaption{color:var(--dim);font-size:.9em}
.plots{display:flex;flex-wrap:wrap;gap:1rem}
figure{margin:.8rem 0;max-width:100%;break-inside:avoid}
svg{max-width:100%;height:auto;print-color-adjust:exact;-webkit-print-color-adjust:exact}
svg text{font:12px system-ui,sans-serif;fill:currentColor}
svg .tick{fill:var(--dim);font-size:11px}
.grid{stroke:var(--line);fill:none}.diagonal{stroke:var(--dim);stroke-dasharray:4 4}
.curve{stroke:var(--genuine);stroke-width:2;fill:none;stroke-linejoin:round}
.ring{fill:var(--paper);stroke:var(--dim);stroke-width:1.5}.dot{fill:var(--genuine)}.whisker{stroke:var(--dim)}
.bar.genuine{fill:var(--genuine)}.bar.spam{fill:var(--spam)}.bar.spy{fill:var(--spy)}.bar.fraud{fill:var(--fraud)}
@media print{body{margin:0;max-width:none}section{break-inside:avoid-page}}
`.trim()

/** One page in itself: no script, nothing loaded, readable in light and dark and on paper; the plots are drawn in it. */
export function evalHtmlReport(evaluation: Evaluation, words: EvalWords, common: Words, { locale }: { readonly locale: Locale }): string {
  const { ranking, calibration, bootstrap } = evaluation

  function plotsOf(id: EvalSection['id']): string {
    const plots = id === 'ranking' && ranking !== null ? [
      figureOf(rocPlot(ranking, words), words.plots.rocText(ranking.area.value.toFixed(3))),
      figureOf(histogramPlot(ranking.histogram, words, common), words.plots.histogramText),
    ] : id === 'calibration' && calibration !== null ? [figureOf(reliabilityPlot(calibration, words), words.plots.reliabilityText)] : []
    return plots.length === 0 ? '' : `<div class="plots">\n${plots.join('')}</div>\n`
  }

  const sections = evalSections(evaluation, words, common).map(({ id, title, figures, tables, notes }) =>
    [
      `<section>\n<h2>${escapeMarkup(title)}</h2>\n`,
      figures.length === 0 ? '' : `<dl>\n${figures.map(([label, value]) => `<dt>${escapeMarkup(label)}</dt><dd>${escapeMarkup(value)}</dd>\n`).join('')}</dl>\n`,
      plotsOf(id),
      ...tables.map(tableOf),
      ...notes.map((note) => `<p class="note">${escapeMarkup(note)}</p>\n`),
      '</section>\n',
    ].join(''),
  )
  return [
    '<!doctype html>\n',
    `<html lang="${locale}">\n<head>\n<meta charset="utf-8">\n`,
    '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; style-src \'unsafe-inline\'">\n',
    '<meta name="viewport" content="width=device-width, initial-scale=1">\n',
    `<title>${escapeMarkup(words.title)}</title>\n<style>\n${style}\n</style>\n</head>\n<body>\n<h1>${escapeMarkup(words.title)}</h1>\n`,
    `<p>${escapeMarkup(evalSummary(evaluation, words, common))}</p>\n`,
    ...sections,
    `<p class="note">${escapeMarkup(words.intervals(bootstrap.resamples, bootstrap.seed))}</p>\n</body>\n</html>\n`,
  ].join('')
}

function figureOf(plot: string, caption: string): string {
  return `<figure>\n${plot}<figcaption>${escapeMarkup(caption)}</figcaption>\n</figure>\n`
}

function tableOf({ columns, rows }: EvalTable): string {
  const head = columns.map((name) => (name === '' ? '<td></td>' : `<th scope="col">${escapeMarkup(name)}</th>`)).join('')
  const body = rows.map(([first = '', ...rest]) => `<tr><th scope="row">${cellText(first)}</th>${rest.map((cell) => `<td>${cellText(cell)}</td>`).join('')}</tr>\n`)
  return `<div class="wide"><table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${body.join('')}</tbody>\n</table></div>\n`
}

function cellText(cell: Cell): string {
  return escapeMarkup(typeof cell === 'string' ? cell : cell[0])
}
