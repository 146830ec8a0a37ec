import { countsText, differenceText, fieldName, nameOf, reasonLines, type Reporter } from './check-rows'
import { plainLine } from './plain-text'
import type { Place } from './rows'
import type { Words } from './words'

/**
 * Workflow commands of GitHub Actions: each failure becomes an annotation at its file and line.
 * Source: docs.github.com, "Workflow commands"; the escapes are those of `@actions/core`.
 */
export function githubReporter(words: Words): Reporter {
  return {
    row(row) {
      if (row.kind === 'error') return command(row.place, words.check.unreadable, `${plainLine(row.error.message, 500)} (${plainLine(row.error.code, 60)})`)
      if (row.kind !== 'failed') return ''
      const differences = row.differences.map((difference) => `${fieldName(difference)}: ${differenceText(difference, words)}`)
      return command(row.place, `${words.check.failed}: ${nameOf(row)}`, [...differences, ...reasonLines(row.assessment, words)].join('\n'))
    },
    end: (counts) => `${countsText(counts, words)}\n`,
  }
}

function command(place: Place, title: string, message: string): string {
  const properties: [string, string][] = []
  if (place.source !== '-') properties.push(['file', plainLine(place.source, 1_000)])
  if (place.line !== null) properties.push(['line', String(place.line)])
  properties.push(['title', title])
  return `::error ${properties.map(([name, value]) => `${name}=${escapeProperty(value)}`).join(',')}::${escapeData(message)}\n`
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
