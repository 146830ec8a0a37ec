import { dueText } from './due'
import { escapeMarkup } from './markup'
import { byStrength } from '../locales/explain'
import { effectOf, messageOf, strongest } from './reasons'
import type { Report } from './report'
import { placeName, type ScoredRow } from './rows'
import { summaryText } from './summary'
import type { Locale } from '../locales'
import type { Words } from './words'

const style = `
:root{color-scheme:light dark;--line:#d8dee4;--dim:#59636e;--a:#1a7f37;--b:#0969da;--c:#6e7781;--d:#8c959f;--spam:#9a6700;--spy:#8250df;--fraud:#cf222e}
@media(prefers-color-scheme:dark){:root{--line:#3d444d;--dim:#9198a1;--a:#3fb950;--b:#4493f8;--c:#9198a1;--d:#6e7681;--spam:#d29922;--spy:#ab7df8;--fraud:#f85149}}
body{font:15px/1.5 system-ui,sans-serif;max-width:75rem;margin:2rem auto;padding:0 1rem}
table{border-collapse:collapse;width:100%}
th,td{text-align:start;vertical-align:top;padding:.5rem .6rem;border-top:1px solid var(--line);overflow-wrap:anywhere}
thead th{border-top:0;white-space:nowrap}
.g{font-weight:700}.gA{color:var(--a)}.gB{color:var(--b)}.gC{color:var(--c)}.gD{color:var(--d)}
.n{text-align:end;font-variant-numeric:tabular-nums}
.spam{color:var(--spam)}.spy{color:var(--spy)}.fraud,.error{color:var(--fraud)}
.due{white-space:nowrap}
ul{margin:.3rem 0 0;padding-inline-start:1.2rem;color:var(--dim);font-size:.9em}
summary{color:var(--dim);font-size:.9em;cursor:pointer}
code{font-size:.9em}
`.trim()

/** One page in itself: no script, nothing loaded, readable in light and dark and on paper. */
export function htmlReport(words: Words, options: { readonly locale: Locale; readonly explain: boolean }): Report {
  const { columns } = words

  function reasonsOf({ assessment }: ScoredRow): string {
    const all = byStrength(assessment.evidence).map((item) => {
      const effect = effectOf(item, words)
      return `<li>${effect ? `<b>${escapeMarkup(effect)}</b> ` : ''}${escapeMarkup(messageOf(item))} <code>${escapeMarkup(item.rule)}</code></li>`
    })
    if (options.explain) return listOf(all)
    const few = strongest(assessment.evidence, 3)
    const list = listOf(few.map((item) => `<li>${escapeMarkup(messageOf(item))}</li>`))
    return all.length > few.length ? `${list}<details><summary>${escapeMarkup(words.allReasons)} (${all.length})</summary>${listOf(all)}</details>` : list
  }

  function rowOf(row: ScoredRow): string {
    const { assessment } = row
    const { grade, verdict } = assessment
    const review = assessment.review ? ` <small>(${escapeMarkup(words.review)})</small>` : ''
    return [
      `<tr><td class="g g${grade}">${grade}</td>`,
      `<td class="n">${Math.round(assessment.score)}</td>`,
      `<td class="${verdict}">${escapeMarkup(words.verdicts[verdict])}${review}</td>`,
      `<td class="due">${escapeMarkup(dueText(assessment.reply, row.zone, words))}</td>`,
      `<td><bdi>${escapeMarkup(row.from)}</bdi></td>`,
      `<td><bdi>${escapeMarkup(row.what)}</bdi>${reasonsOf(row)}</td></tr>\n`,
    ].join('')
  }

  return {
    begin: () => {
      const heads = [columns.grade, columns.score, columns.verdict, columns.due, columns.from, columns.what]
      return [
        '<!doctype html>\n',
        `<html lang="${options.locale}">\n<head>\n<meta charset="utf-8">\n`,
        '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; style-src \'unsafe-inline\'">\n',
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n',
        `<title>${escapeMarkup(words.title)}</title>\n<style>\n${style}\n</style>\n</head>\n<body>\n<h1>${escapeMarkup(words.title)}</h1>\n`,
        `<table>\n<thead><tr>${heads.map((head) => `<th scope="col">${escapeMarkup(head)}</th>`).join('')}</tr></thead>\n<tbody>\n`,
      ].join('')
    },
    row(row) {
      if (row.kind === 'scored') return rowOf(row)
      const message = `${placeName(row.place)}: ${row.error.message} (${row.error.code})`
      return `<tr class="error"><td>!</td><td></td><td>${escapeMarkup(words.error)}</td><td></td><td></td><td><bdi>${escapeMarkup(message)}</bdi></td></tr>\n`
    },
    end: (summary) => `</tbody>\n</table>\n<p>${escapeMarkup(summaryText(summary, words))}</p>\n</body>\n</html>\n`,
  }
}

function listOf(items: readonly string[]): string {
  return items.length === 0 ? '' : `<ul>${items.join('')}</ul>`
}
