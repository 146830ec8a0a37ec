import type { Locale } from '../../locales'
import { escapeMarkup } from '../markup'
import type { DeskLine, DeskText } from './sections'

const style = `
:root{color-scheme:light dark;--line:#d8dee4;--dim:#59636e;--late:#cf222e}
@media(prefers-color-scheme:dark){:root{--line:#3d444d;--dim:#9198a1;--late:#f85149}}
body{font:15px/1.5 system-ui,sans-serif;max-width:80rem;margin:2rem auto;padding:0 1rem}
h2{margin:1.8rem 0 .4rem;font-size:1.1rem}h2.late,tr.late td:first-child{color:var(--late)}
table{border-collapse:collapse;width:100%}
th,td{text-align:start;vertical-align:top;padding:.4rem .6rem;border-top:1px solid var(--line);overflow-wrap:anywhere}
thead th{border-top:0;white-space:nowrap}
td.n{white-space:nowrap;font-variant-numeric:tabular-nums}
p.why,ul{margin:.2rem 0 0;color:var(--dim);font-size:.92em}
ul{list-style:none;padding:0}li::before{content:"☐ "}
dl{display:grid;grid-template-columns:max-content auto;gap:.1rem 1.2rem}dt{color:var(--dim)}dd{margin:0}
@media print{body{margin:0;max-width:none}tr{break-inside:avoid}}
`.trim()

/** One page in itself: no script, nothing loaded, readable in light and dark and on paper. */
export function deskHtml({ words, made, sections, figures }: DeskText, locale: Locale): string {
  const { columns } = words
  const heads = [columns.due, columns.grade, columns.channel, columns.senderTime, columns.from, columns.what, columns.do]
  const tables = sections.map(({ title, isOverdue, lines }) => [
    `<h2${isOverdue ? ' class="late"' : ''}>${escapeMarkup(title)} (${lines.length})</h2>\n`,
    `<table>\n<thead><tr>${heads.map((head) => `<th scope="col">${escapeMarkup(head)}</th>`).join('')}</tr></thead>\n<tbody>\n`,
    ...lines.map(rowOf),
    '</tbody>\n</table>\n',
  ].join(''))
  return [
    '<!doctype html>\n',
    `<html lang="${locale}">\n<head>\n<meta charset="utf-8">\n`,
    '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; style-src \'unsafe-inline\'">\n',
    '<meta name="viewport" content="width=device-width, initial-scale=1">\n',
    `<title>${escapeMarkup(words.title)}</title>\n<style>\n${style}\n</style>\n</head>\n<body>\n<h1>${escapeMarkup(words.title)}</h1>\n<p>${escapeMarkup(made)}</p>\n`,
    ...(tables.length === 0 ? [`<p>${escapeMarkup(words.nothing)}</p>\n`] : tables),
    `<h2>${escapeMarkup(figures[0]![0])}</h2>\n<p>${escapeMarkup(figures[0]![1])}</p>\n<dl>\n`,
    ...figures.slice(1).map(([label, value]) => `<dt>${escapeMarkup(label)}</dt><dd>${escapeMarkup(value)}</dd>\n`),
    '</dl>\n</body>\n</html>\n',
  ].join('')
}

function rowOf(line: DeskLine): string {
  const list = line.checklist.length === 0 ? '' : `<ul>${line.checklist.map((item) => `<li>${escapeMarkup(item)}</li>`).join('')}</ul>`
  return [
    `<tr${line.isOverdue ? ' class="late"' : ''}><td class="n">${escapeMarkup(line.due)}</td><td>${line.grade}${line.review ? '?' : ''}</td>`,
    `<td><bdi>${escapeMarkup([line.channel, line.contact].filter(Boolean).join(' '))}</bdi></td><td class="n">${escapeMarkup(line.senderTime)}</td>`,
    `<td><bdi>${escapeMarkup(line.from)}</bdi></td><td><bdi>${escapeMarkup(line.what)}</bdi></td>`,
    `<td>${escapeMarkup(line.action)}<p class="why"><bdi>${escapeMarkup(line.reason)}</bdi></p>${list}</td></tr>\n`,
  ].join('')
}
