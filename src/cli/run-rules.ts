import picocolors from 'picocolors'
import { sentenceOf } from '../locales'
import { defaultPolicy } from '../policy/default'
import type { Composite, Weight } from '../policy/schema'
import { wrap } from '../report/width'
import { rules } from '../rules'
import { families } from '../rules/rule'
import { type Io, UsageError } from './deps'
import { ruleDocumentation } from './rule-documentation.data'
import { createWriter } from './output'
import { coloursOf, widthOfTerminal } from './terminal'

/** `rules`: all rules by family, one line each. `rules ID`: one rule or composite with all that is documented of it. */
export async function runRules(id: string | undefined, io: Io): Promise<number> {
  const colours = picocolors.createColors(coloursOf(io))
  const width = widthOfTerminal(io.stdout)
  const text = id === undefined ? listing(colours) : details(id, colours, width)
  const writer = createWriter(io.stdout, () => {})
  await writer.write(text)
  await writer.flush()
  writer.release()
  return 0
}

type Colours = ReturnType<typeof picocolors.createColors>

const idWidth = 38
const weightWidth = 28

function listing(colours: Colours): string {
  const lines: string[] = []
  for (const family of families) {
    const own = rules.filter((rule) => rule.family === family)
    if (own.length === 0) continue
    lines.push(colours.bold(family))
    for (const { id } of own) lines.push(line(id, defaultPolicy.weights[id]!, ruleDocumentation[id]!.first, colours))
    lines.push('')
  }
  lines.push(colours.bold('composites'))
  for (const { id, weight } of defaultPolicy.composites) lines.push(line(id, weight, sentenceOf(id, {}, 'en'), colours))
  lines.push('', `${rules.length} rules, ${defaultPolicy.composites.length} composites; points move worth, dB move risk. One of them in full: inquiry-score rules ID`)
  return `${lines.join('\n')}\n`
}

function line(id: string, weight: Weight, first: string, colours: Colours): string {
  return `  ${id.padEnd(idWidth)} ${colours.dim(weightText(weight).padEnd(weightWidth))} ${first}`
}

function weightText({ points, ...decibans }: Weight): string {
  const parts = [points ? signed(points) : '', ...Object.entries(decibans).map(([name, value]) => `${name} ${signed(value)} dB`)].filter(Boolean)
  return parts.join(', ') || 'shown only'
}

function signed(value: number): string {
  return value > 0 ? `+${value}` : String(value)
}

/** Stands for whatever a sentence is filled with. */
const anyArgs: Readonly<Record<string, string>> = new Proxy({}, { get: () => '…' })

function details(id: string, colours: Colours, width: number): string {
  const rule = rules.find((candidate) => candidate.id === id)
  const composite = defaultPolicy.composites.find((candidate) => candidate.id === id)
  if (composite) return compositeDetails(composite, colours)
  if (!rule) throw new UsageError(`no rule "${id}"${nearest(id)}`)
  const { first, why, wrongWhen, signals, hits, nearMisses } = ruleDocumentation[rule.id]!
  const field = (name: string, text: string) => `${colours.bold(`${name}:`)}\n${wrap(text, width - 2).map((part) => `  ${part}`).join('\n')}`
  const cases = (name: string, list: typeof hits) => `${colours.bold(`${name}:`)}\n${list.map((item) => `  - ${item.name}\n${wrap(item.text, width - 4).map((part) => `    ${colours.dim(part)}`).join('\n')}`).join('\n')}`
  return `${[
    `${colours.bold(rule.id)}  ${weightText(defaultPolicy.weights[rule.id]!)}`,
    ...wrap(first, width),
    '',
    field('Why', why),
    field('Wrong when', wrongWhen),
    field('Says', `${sentenceOf(rule.id, anyArgs, 'en')} / ${sentenceOf(rule.id, anyArgs, 'zh-CN')}`),
    field('Needs', rule.needs.join(', ')),
    field('Signals', signals),
    cases('Speaks at', hits),
    cases('Silent at', nearMisses),
  ].join('\n')}\n`
}

function compositeDetails({ id, all, any, atLeast, none, absorbs, weight }: Composite, colours: Colours): string {
  const lines = [`${colours.bold(id)}  ${weightText(weight)}`, `${sentenceOf(id, {}, 'en')} / ${sentenceOf(id, {}, 'zh-CN')}`, '']
  if (all) lines.push(`all of: ${all.join(', ')}`)
  if (any) lines.push(`${atLeast && atLeast > 1 ? `at least ${atLeast}` : 'any'} of: ${any.join(', ')}`)
  if (none) lines.push(`none of: ${none.join(', ')}`)
  if (absorbs) lines.push(`absorbs: ${absorbs.join(', ')}`)
  return `${lines.join('\n')}\n`
}

const nearestShown = 5

/** Ids that have the same name, or a word of it. */
function nearest(id: string): string {
  const words = id.toLowerCase().split(/[.-]/).filter((word) => word.length > 2)
  const ids = [...rules.map((rule) => rule.id as string), ...defaultPolicy.composites.map((composite) => composite.id)]
  const near = ids
    .map((candidate) => ({ candidate, shared: words.filter((word) => candidate.includes(word)).length }))
    .filter(({ shared }) => shared > 0)
    .sort((one, other) => other.shared - one.shared)
    .slice(0, nearestShown)
    .map(({ candidate }) => candidate)
  return near.length > 0 ? `; did you mean ${near.join(', ')}?` : '; see them all with: inquiry-score rules'
}
