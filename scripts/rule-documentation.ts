/** Reads what the rules say of themselves: their doc comments and case tables. */
import { readFileSync } from 'node:fs'
import type { RuleDocumentation } from '../src/cli/rule-documentation'
import { rules } from '../src/rules'
import type { Case, CaseTable } from '../src/testing/cases'

const root = new URL('../', import.meta.url)

/** A rule's doc comment, taken apart. */
function commentOf(id: string): Omit<RuleDocumentation, 'hits' | 'nearMisses'> {
  const path = `src/rules/${id.replace('.', '/')}.ts`
  const source = readFileSync(new URL(path, root), 'utf8')
  const declaration = source.lastIndexOf('\nexport const ')
  const end = source.lastIndexOf('*/', declaration)
  const start = source.lastIndexOf('/**', end)
  if (start < 0 || source.slice(end + 2, declaration).trim() !== '') throw new Error(`${path}: the rule has no doc comment`)
  const text = source.slice(start + 3, end).split('\n').map((line) => line.replace(/^\s*\*? ?/, '')).join('\n').trim()
  const part = (name: string) => new RegExp(`^${name}:([\\s\\S]*?)(?=^(?:Why|Wrong when|Signals):|$(?![\\s\\S]))`, 'm').exec(text)?.[1]?.replace(/\s+/g, ' ').trim()
  const first = text.split(/\n\s*\n/)[0]!.replace(/\s+/g, ' ').trim()
  const [why, wrongWhen, signals] = [part('Why'), part('Wrong when'), part('Signals')]
  if (!first || !why || !wrongWhen || !signals) throw new Error(`${path}: the doc comment needs a first sentence, Why:, Wrong when: and Signals:`)
  return { first, why, wrongWhen, signals }
}

function quote({ inquiry }: Case): string {
  const text = [inquiry.subject, inquiry.body ?? inquiry.html].filter(Boolean).join(' — ').replace(/\s+/g, ' ').trim()
  if (text === '') return JSON.stringify({ ...inquiry.sender, attachments: inquiry.attachments?.map(({ filename }) => filename) }).slice(0, 160)
  return text.length > 160 ? `${text.slice(0, 157)}…` : text
}

const casesShown = 3

/** The documentation of every rule, by id, in the order of the registry. */
export async function ruleDocumentation(): Promise<Record<string, RuleDocumentation>> {
  const all: Record<string, RuleDocumentation> = {}
  for (const { id } of rules) {
    const { default: cases } = (await import(new URL(`src/rules/${id.replace('.', '/')}.cases.ts`, root).href)) as { default: CaseTable }
    const shown = (list: readonly Case[]) => list.slice(0, casesShown).map((item) => ({ name: item.name, text: quote(item) }))
    all[id] = { ...commentOf(id), hits: shown(cases.hits), nearMisses: shown(cases.nearMisses) }
  }
  return all
}
