/**
 * Learns the tables of src/lists/languages/gram-table.data.ts; takes some minutes, and fetches the packages of sources.ts once. With
 * `--check` says whether anything that they were learnt from has changed since, without learning; the shared sentences are left out
 * of that, visibly, where `../shared` is absent.
 */
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { scriptOf } from '../../src/facts/language/scripts'
import { wordsOf } from '../../src/facts/language/words'
import { fromRoot, textOf, today } from '../lists/emit'
import { fragmentOf, gibberish, randomFrom, withoutAccents } from './draw'
import { learn, type Example } from './learn'
import { declarationParagraphs, interfaceStrings, ownLines, packages, sharedSentences, wordLists, type Sample, type SourceName } from './sources'
import { calibrate, rightByLength, tableText, type Trial } from './table'

const path = 'src/lists/languages/gram-table.data.ts'
const seed = 20261122
/** Of 256 parts of the half to learn from, those from here on are kept back for calibration. */
const calibrationFrom = 218
const calibrationLines = 10

interface Group {
  readonly script: string
  readonly name: string
  readonly keep: number
  readonly gramsFrom: number
  readonly round: number
  readonly rounds: number
  readonly l1: number
}

const groups: readonly Group[] = [
  { script: 'Latn', name: 'latinGrams', keep: 47_000, gramsFrom: 4, round: 70_000, rounds: 14, l1: 2.5 },
  { script: 'Cyrl', name: 'cyrillicGrams', keep: 5_500, gramsFrom: 3, round: 8_000, rounds: 10, l1: 1.5 },
  { script: 'Arab', name: 'arabicGrams', keep: 1_800, gramsFrom: 3, round: 3_000, rounds: 10, l1: 1.5 },
  { script: 'Deva', name: 'devanagariGrams', keep: 1_500, gramsFrom: 3, round: 3_000, rounds: 10, l1: 1.5 },
]

/** Languages that few inquiries come in: drawn less, so that they win less against their neighbours. */
const rarer = new Set('az be bs ckb cy eu ga gl ha is mn so und yo zu ar-Latn bn-Latn fa-Latn hi-Latn ru-Latn ur-Latn zh-Latn'.split(' '))
const rarerShare = 0.25
const shares: Readonly<Record<SourceName, number>> = { sentences: 0.5, lines: 0.3, interface: 0.2, declaration: 0.08 }
const wordListShare = 0.25
const accentsDropped = 0.12
/** Of the texts that are in none of the languages. */
const gibberishShare = 0.4

function digestOf(...texts: readonly (string | Buffer)[]): string {
  const hash = createHash('sha256')
  for (const text of texts) hash.update(text)
  return hash.digest('hex').slice(0, 16)
}

const ownInputs = ['scripts/language/sources.ts', 'scripts/language/draw.ts', 'scripts/language/learn.ts', 'scripts/language/table.ts', 'scripts/language/train.ts', 'src/facts/language/words.ts', 'src/lists/languages/grams.ts']

/** Hashes of what the tables are learnt from: our code and lines, and the shared sentences. */
function inputs(): { own: string; shared: string | null } {
  const sentences = sharedSentences()
  return {
    own: digestOf(...ownInputs.map((file) => readFileSync(fromRoot(file))), ...ownLines().map(({ language, text }) => `${language}\t${text}\n`)),
    shared: sentences && digestOf(...sentences.map(({ code, text }) => `${code}\t${text}\n`)),
  }
}

if (process.argv.includes('--check')) {
  const written = textOf(path) ?? ''
  const { own, shared } = inputs()
  const say = (ok: boolean, what: string) => {
    if (ok) return
    process.exitCode = 1
    console.error(`${path} was learnt from other ${what}: run npx tsx scripts/language/train.ts`)
  }
  say(written.includes(`own ${own}`), 'code or lines of our own')
  if (shared) say(written.includes(`shared ${shared}`), 'shared sentences')
  else console.log('language tables: ../shared is absent, so its sentences were not compared')
} else train()

function mainScript(text: string): string {
  const counts = new Map<string, number>()
  for (let at = 0; at < text.length; at++) {
    const script = scriptOf(text.charCodeAt(at))
    if (script) counts.set(script, (counts.get(script) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'Zyyy'
}

function train(): void {
  const sentences = sharedSentences()
  if (!sentences) throw new Error('../shared/corpora/langid is needed to learn the language tables')
  const lines = ownLines()
  const known = new Set(lines.map(({ language }) => language).concat(sentences.map(({ language }) => language)))
  const toLearn = sentences.filter(({ half }) => half === 'learn')
  const kept = ({ part }: { part: number }) => part >= calibrationFrom
  // Nynorsk is Norwegian too, but most who write are not its writers.
  const learntFrom: Record<SourceName, readonly Sample[]> = {
    sentences: toLearn.filter((sentence) => !kept(sentence) && (sentence.code !== 'nno' || sentence.part % 5 === 0)),
    lines: lines.filter((_, at) => at % calibrationLines !== 0),
    declaration: declarationParagraphs(),
    interface: interfaceStrings(known),
  }
  const keptBack: readonly Sample[] = [...toLearn.filter((sentence) => kept(sentence) && sentence.code !== 'nno'), ...lines.filter((_, at) => at % calibrationLines === 0)]
  const words = wordLists()
  const constants = groups.map((group): [string, string] => [group.name, learnGroup(group, learntFrom, keptBack, words)])
  const { own, shared } = inputs()
  const header = [
    '/**',
    ' * Letter groups and short words by which languages that share a script are told apart: levels of a logistic regression.',
    ' *',
    ` * Source: half of the sentences of ../shared/corpora/langid (by hash), scripts/language/lines, ${packages.map(({ spec, licence }) => `${spec} (${licence})`).join(', ')}`,
    ' * Licence: MIT for the tables; they hold no text of their sources',
    ` * Date: ${today()}`,
    ` * Count: ${constants.reduce((sum, [, text]) => sum + text.split('\n')[2]!.split(' ').length, 0)}`,
    ` * Seed: ${seed}. Learnt from: own ${own}, shared ${shared}`,
    ' * Generated by scripts/language/train.ts: do not edit.',
    ' */',
  ]
  writeFileSync(fromRoot(path), `${header.join('\n')}\n${constants.map(([name, text]) => `export const ${name} = \`${text}\``).join('\n')}\n`)
  console.log(`wrote ${path}`)
}

function learnGroup(group: Group, from: Readonly<Record<SourceName, readonly Sample[]>>, keptBack: readonly Sample[], lists: ReadonlyMap<string, readonly string[]>): string {
  const ofGroup = (samples: readonly Sample[]) => samples.filter(({ text }) => mainScript(text) === group.script)
  const pools = new Map<string, Partial<Record<SourceName, string[]>>>()
  for (const name of Object.keys(from) as SourceName[]) {
    for (const { language, text } of ofGroup(from[name])) {
      const pool = pools.get(language) ?? {}
      pools.set(language, pool)
      const texts = (pool[name] ??= [])
      texts.push(text)
    }
  }
  // A language belongs here by its sentences or lines; a stray interface string makes no class.
  const codes = [...pools].filter(([, pool]) => (pool.sentences?.length ?? 0) + (pool.lines?.length ?? 0) >= 20).map(([language]) => language).sort()
  const random = randomFrom(seed)
  const listOf = (language: string) => {
    const list = lists.get(language)
    return list && mainScript(list.slice(0, 100).join(' ')) === group.script ? list : null
  }

  const drawText = (language: string): string => {
    if (language === 'und' && random() < gibberishShare) return gibberish(random)
    const list = listOf(language)
    if (list && random() < wordListShare) {
      const count = 1 + Math.floor(random() * 8)
      // Zipf: the rank is even in its logarithm.
      return Array.from({ length: count }, () => list[Math.max(0, Math.floor(list.length ** random()) - 1)]!).join(' ')
    }
    const pool = pools.get(language)!
    const names = Object.keys(pool) as SourceName[]
    let at = random() * names.reduce((sum, name) => sum + shares[name], 0)
    const name = names.find((one) => (at -= shares[one]) <= 0) ?? names[0]!
    const texts = pool[name]!
    const text = texts[Math.floor(random() * texts.length)]!
    if (name === 'lines' && random() < 0.5) return text
    const least = 8 * 10 ** random()
    return fragmentOf(text, least, least * 1.5, random) ?? text.slice(0, 100)
  }
  const draw = (): Example => {
    let language = Math.floor(random() * codes.length)
    while (rarer.has(codes[language]!) && random() > rarerShare) language = Math.floor(random() * codes.length)
    const text = drawText(codes[language]!)
    return { language, words: wordsOf(group.script === 'Latn' && random() < accentsDropped ? withoutAccents(text) : text) }
  }
  const vocabulary = [...pools.values()].flatMap((pool) => Object.values(pool).flat()).map(wordsOf)
  console.log(`${group.script}: ${codes.join(' ')}`)
  const learnt = learn({ ...group, classes: codes.length, draw, vocabulary }, (line) => console.log(`  ${line}`))

  const uncalibrated = tableText(codes, '0=50', learnt)
  const trials: Trial[] = ofGroup(keptBack).flatMap(({ language, text }) =>
    [8, 12, 18, 27, 40, 60, 90].flatMap((least) => {
      const fragment = fragmentOf(text, least, least * 1.5, random)
      return fragment ? [{ language, words: wordsOf(fragment) }] : []
    }),
  )
  console.log(`  right of what was kept back, by length: ${rightByLength(uncalibrated, trials)}`)
  return tableText(codes, calibrate(uncalibrated, trials), learnt)
}
