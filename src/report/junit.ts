import { differenceText, fieldName, nameOf, reasonLines, type Reporter } from './check-rows'
import { escapeMarkup } from './markup'
import type { Words } from './words'

/** JUnit's XML, as continuous integration servers read it; one suite, written at the end because it starts with its counts. */
export function junitReporter(words: Words): Reporter {
  const cases: string[] = []
  return {
    row(row) {
      const attributes = `classname="${escapeMarkup(row.place.source)}" name="${escapeMarkup(nameOf(row))}"`
      switch (row.kind) {
        case 'held':
          cases.push(`<testcase ${attributes}/>`)
          break
        case 'unchecked':
          cases.push(`<testcase ${attributes}><skipped/></testcase>`)
          break
        case 'error':
          cases.push(`<testcase ${attributes}><error type="${escapeMarkup(row.error.code)}" message="${escapeMarkup(row.error.message)}"/></testcase>`)
          break
        case 'failed': {
          const differences = row.differences.map((difference) => `${fieldName(difference)}: ${differenceText(difference, words)}`)
          const lines = [...differences, ...reasonLines(row.assessment, words)].map(escapeMarkup).join('\n')
          cases.push(`<testcase ${attributes}><failure type="expectation" message="${escapeMarkup(differences.join('; '))}">${lines}</failure></testcase>`)
        }
      }
      return ''
    },
    end({ held, failed, unchecked, errors }) {
      const counts = `tests="${held + failed + unchecked + errors}" failures="${failed}" errors="${errors}" skipped="${unchecked}"`
      const suite = [`<testsuite name="inquiry-score" ${counts}>`, ...cases.map((line) => `  ${line}`), '</testsuite>'].map((line) => `  ${line}`)
      return ['<?xml version="1.0" encoding="UTF-8"?>', `<testsuites ${counts}>`, ...suite, '</testsuites>', ''].join('\n')
    },
  }
}
