/**
 * Names of the months in the languages that inquiries come in, a line a month from January on; short forms only where they are no other word.
 *
 * Source: own list, written by hand: CLDR's dates package is not among the development packages
 * Licence: MIT, the project's own
 * Date: 2026-11-22
 * Count: 12 months, 156 names
 */

import { folded } from '../inquiry/fold'

const monthLines = `
january|jan|januar|jänner|janvier|enero|janeiro|gennaio|января|январь|январе|ocak|januari|stycznia|يناير
february|feb|februar|février|fevrier|febrero|fevereiro|febbraio|февраля|февраль|феврале|şubat|februari|lutego|فبراير
march|mar|märz|mars|marzo|março|марта|март|марте|marca|مارس
april|apr|avril|abril|aprile|апреля|апрель|апреле|nisan|kwietnia|أبريل
may|mai|mayo|maio|maggio|мая|май|мае|mayıs|mei|maja|مايو
june|jun|juni|juin|junio|junho|giugno|июня|июнь|июне|haziran|czerwca|يونيو
july|jul|juli|juillet|julio|julho|luglio|июля|июль|июле|temmuz|lipca|يوليو
august|aug|août|aout|agosto|августа|август|августе|ağustos|augustus|sierpnia|أغسطس
september|sep|sept|septembre|septiembre|setiembre|setembro|settembre|сентября|сентябрь|сентябре|eylül|września|سبتمبر
october|oct|oktober|okt|octobre|octubre|outubro|ottobre|октября|октябрь|октябре|ekim|października|أكتوبر
november|nov|novembre|noviembre|novembro|ноября|ноябрь|ноябре|kasım|listopada|نوفمبر
december|dec|dezember|dez|décembre|decembre|diciembre|dezembro|dicembre|декабря|декабрь|декабре|aralık|grudnia|ديسمبر
`

/** All names of months, as they are written. */
export function monthNames(): string[] {
  return monthLines.trim().split(/[\n|]/)
}

let numbers: Map<string, number> | undefined

/** The number of the month, 1 to 12, that a folded word names; `null` for any other word. */
export function monthOf(word: string): number | null {
  if (!numbers) {
    numbers = new Map()
    for (const [index, line] of monthLines.trim().split('\n').entries()) for (const name of line.split('|')) numbers.set(folded(name), index + 1)
  }
  return numbers.get(word) ?? null
}
