import picocolors from 'picocolors'
import { countsText, differenceText, fieldName, nameOf, reasonLines, type Reporter } from './check-rows'
import { plainLine } from './plain-text'
import { placeName } from './rows'
import { pad } from './width'
import type { Words } from './words'

const indent = '    '

/** For a person: only what is not as expected, each with its differences and the strongest reasons, and the counts. */
export function textReporter(words: Words, options: { readonly colour: boolean }): Reporter {
  const colours = picocolors.createColors(options.colour)
  return {
    row(row) {
      if (row.kind === 'error') {
        return `${colours.red(words.check.unreadable)}  ${placeName(row.place)}\n${indent}${plainLine(row.error.message, 500)} (${plainLine(row.error.code, 60)})\n\n`
      }
      if (row.kind !== 'failed') return ''
      const differences = row.differences.map((difference) => `${indent}${pad(fieldName(difference), 9)} ${differenceText(difference, words)}`)
      const reasons = reasonLines(row.assessment, words).map((line, index) => colours.dim(`${indent}${pad(index === 0 ? words.check.because : '', 9)} ${line}`))
      const place = row.id === null ? '' : `  ${colours.dim(placeName(row.place))}`
      return `${colours.red(words.check.failed)}  ${colours.bold(nameOf(row))}${place}\n${[...differences, ...reasons].join('\n')}\n\n`
    },
    end: (counts) => `${countsText(counts, words)}\n`,
  }
}
