import type { TuneResult } from '../measure/tune'
import { escapeMarkdown } from './markdown'
import { changeText, decibansHeldOut, factorTexts, fittedText, groupsOfWeights, type HeldOut, hitsByText, hitsText, interceptsText, leftTexts, partText, pointsHeldOut, pullText, tuneSummary } from './tune-parts'
import type { TuneWords } from './tune-words'
import type { Words } from './words'

/** GitHub-flavoured tables: what was held out, then what moved. */
export function tuneMarkdown(result: TuneResult, words: TuneWords, common: Words): string {
  const { columns } = words
  const heldOut = ({ heading, strength, rows }: HeldOut): string => {
    const measured = rows.length === 0 ? '' : table([columns.heldOut, columns.before, columns.after, columns.change], ['---', '---:', '---:', '---:'], rows.map((row) => row.map(escapeMarkdown)))
    return `### ${escapeMarkdown(heading)}\n\n${strength === null ? '' : `${escapeMarkdown(strength)}\n\n`}${measured === '' ? '' : `${measured}\n`}`
  }
  const names = [columns.rule, columns.part, columns.change, columns.fitted, columns.pull, columns.hits, columns.hitsBy]
  const groups = groupsOfWeights(result, words).map(({ heading, weights }) => {
    const rows = weights.map((weight) => [`\`${weight.id}\``, partText(weight, words, common), changeText(weight), fittedText(weight), pullText(weight), hitsText(weight), hitsByText(weight, common)])
    return `### ${escapeMarkdown(heading)}\n\n${table(names, ['---', '---', '---:', '---:', '---:', '---:', '---'], rows)}\n`
  })
  const factors = factorTexts(result, words, common)
  const intercepts = interceptsText(result, words, common)
  return [
    `${escapeMarkdown(tuneSummary(result, words, common))}\n\n`,
    heldOut(decibansHeldOut(result, words)),
    heldOut(pointsHeldOut(result, words)),
    factors.length === 0 ? '' : `### ${escapeMarkdown(words.factors)}\n\n${factors.map((text) => `- ${escapeMarkdown(text)}\n`).join('')}\n`,
    ...groups,
    ...leftTexts(result, words, common, (id) => `\`${id}\``).map((text) => `${text}\n\n`),
    intercepts === null ? '' : `${escapeMarkdown(intercepts)}\n\n`,
    `${escapeMarkdown(words.legend)}\n`,
  ].join('')
}

function table(names: readonly string[], rule: readonly string[], rows: readonly (readonly string[])[]): string {
  return [names, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |\n`).join('')
}
