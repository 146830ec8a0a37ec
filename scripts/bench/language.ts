/**
 * Language detectors side by side on the half of the shared sentences that ours did not learn from, and on trade lines of our own.
 * Run: npm run bench:language [-- --write]   With --write the tables go into docs/language.md.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { eld } from 'eld/extrasmall'
import { franc, francAll } from 'franc'
import { franc as francMin } from 'franc-min'
import { detect as tinyld } from 'tinyld'
import { countScripts, languageOfScript, mainScript } from '../../src/facts/language/scripts'
import { detectLanguage } from '../../src/language'
import { fragmentOf, randomFrom } from '../language/draw'
import { ownLines, sharedSentences, type Sample } from '../language/sources'
import { fromRoot } from '../lists/emit'

/** The trade languages that the tables speak of; Galician and Nepali are measured on lines of our own, kept back from learning. */
const tradeLanguages = 'ar bg bn bs ca cs da de el en es fa fi fr gl he hi hr hu id it ja ko mr ms ne nl no pl pt ro ru sk sl sr sv sw ta th tl tr uk ur vi zh'.split(' ')
const keptBackLine = 10

/** ISO 639-3 codes that the guessers answer with. */
const iso1: Readonly<Record<string, string>> = {
  afr: 'af', arb: 'ar', ara: 'ar', azj: 'az', aze: 'az', bel: 'be', ben: 'bn', bos: 'bs', bul: 'bg', cat: 'ca', ces: 'cs', cmn: 'zh', dan: 'da', deu: 'de', ell: 'el', eng: 'en', ekk: 'et', est: 'et', eus: 'eu', fin: 'fi', fra: 'fr',
  gle: 'ga', glg: 'gl', guj: 'gu', heb: 'he', hin: 'hi', hrv: 'hr', hun: 'hu', hye: 'hy', ind: 'id', isl: 'is', ita: 'it', jpn: 'ja', kat: 'ka', kaz: 'kk', kor: 'ko', lit: 'lt', lvs: 'lv', lav: 'lv', mar: 'mr', mkd: 'mk', mal: 'ml', nld: 'nl',
  nob: 'no', nno: 'no', nb: 'no', nn: 'no', npi: 'ne', nep: 'ne', pan: 'pa', pes: 'fa', prs: 'fa', pol: 'pl', por: 'pt', ron: 'ro', rus: 'ru', slk: 'sk', slv: 'sl', som: 'so', spa: 'es', als: 'sq', sqi: 'sq', srp: 'sr', swe: 'sv', swh: 'sw',
  tam: 'ta', tel: 'te', tgl: 'tl', tha: 'th', tur: 'tr', ukr: 'uk', urd: 'ur', vie: 'vi', yor: 'yo', zlm: 'ms', zsm: 'ms', zul: 'zu',
}
const francOnly = 'arb bul ben bos cat ces dan deu ell eng spa pes fin fra glg heb hin hrv hun ind ita jpn kor mar zlm npi nld nob pol por ron rus slk slv srp swe swh tam tha tgl tur ukr urd vie cmn'.split(' ')

/** Confidence is `null` where a guesser gives none that is one. */
type Guesser = (text: string) => { readonly code: string; readonly confidence: number | null }
const named = (code: string) => ({ code: iso1[code] ?? code, confidence: null })

/** Script first, then franc's ranking among our languages: what a table of our own has to beat. */
const behindScripts: Guesser = (text) => {
  const script = mainScript(countScripts(text))
  if (script === 'Hani') return { code: 'zh', confidence: null }
  return languageOfScript[script] ? { code: languageOfScript[script]!, confidence: null } : named(francAll(text, { only: francOnly, minLength: 3 })[0]![0])
}

interface Contender {
  readonly name: string
  readonly guess: Guesser
  /** What a page or function would bundle. */
  readonly source: string
}

const contenders: readonly Contender[] = [
  { name: 'inquiry-score/language', guess: (text) => detectLanguage(text), source: "export { detectLanguage as detect } from './src/language'" },
  { name: 'eld 2.1 extra-small', guess: (text) => named(eld.detect(text).language || 'und'), source: "import { eld } from 'eld/extrasmall'; export const detect = (text) => eld.detect(text).language" },
  { name: 'tinyld 1.3', guess: (text) => named(tinyld(text) || 'und'), source: "export { detect } from 'tinyld'" },
  { name: 'franc 6.2', guess: (text) => named(franc(text, { minLength: 3 })), source: "export { franc as detect } from 'franc'" },
  { name: 'franc-min 6.2', guess: (text) => named(francMin(text, { minLength: 3 })), source: "export { franc as detect } from 'franc-min'" },
  { name: 'scripts, then franc of 45', guess: behindScripts, source: "export { franc as detect } from 'franc'; export * from './src/facts/language/scripts'" },
]

const together: Readonly<Record<string, string>> = { hr: 'hr', sr: 'hr', bs: 'hr', id: 'id', ms: 'id' }
const lumped = (code: string) => together[code] ?? code

interface Score {
  readonly macro: number
  readonly strict: number
  readonly none: number
  readonly sure: number
  readonly sureWrong: number
}

function scoreOf(guess: Guesser, samples: readonly Sample[]): Score {
  const count = () => new Map<string, { all: number; right: number }>()
  const loose = count()
  const strict = count()
  const add = (to: Map<string, { all: number; right: number }>, key: string, isRight: boolean) => {
    const known = to.get(key) ?? { all: 0, right: 0 }
    to.set(key, { all: known.all + 1, right: known.right + (isRight ? 1 : 0) })
  }
  let none = 0
  let sure = 0
  let sureWrong = 0
  for (const { language, text } of samples) {
    const { code, confidence } = guess(text)
    if (code === 'und') none++
    if (confidence !== null && confidence >= 0.9) {
      sure++
      if (lumped(code) !== lumped(language)) sureWrong++
    }
    add(loose, lumped(language), lumped(code) === lumped(language))
    add(strict, language, code === language)
  }
  const macro = (counts: Map<string, { all: number; right: number }>) => [...counts.values()].reduce((sum, { all, right }) => sum + right / all, 0) / counts.size
  return { macro: macro(loose), strict: macro(strict), none: none / samples.length, sure: sure / samples.length, sureWrong: sure === 0 ? 0 : sureWrong / sure }
}

const buckets = [
  { name: '10–30', least: 10, most: 30 },
  { name: '30–80', least: 30, most: 80 },
  { name: 'over 80', least: 81, most: Number.POSITIVE_INFINITY },
] as const

/** Fragments of whole words of the lengths of a bucket, one a sentence. */
function samplesOf(least: number, most: number, languages: ReadonlySet<string> | null): Sample[] {
  const sentences: Sample[] = (sharedSentences() ?? []).filter(({ half, code, language }) => half === 'measure' && code !== 'nno' && language !== 'und')
  const own = ownLines().filter(({ language }, at) => at % keptBackLine === 0 && (language === 'gl' || language === 'ne'))
  const random = randomFrom(7)
  return [...sentences, ...own].flatMap(({ language, text }) => {
    if (languages && !languages.has(language)) return []
    const cut = most === Number.POSITIVE_INFINITY ? (text.length >= least ? text : null) : fragmentOf(text, least, most, random)
    return cut ? [{ language, text: cut }] : []
  })
}

function testLines(): Sample[] {
  return readFileSync(fromRoot('test/data/language-lines.tsv'), 'utf8').split('\n').slice(1).filter(Boolean).map((line) => {
    const [language = '', , text = ''] = line.split('\t')
    return { language, text }
  })
}

const percent = (part: number, digits = 1) => (100 * part).toFixed(digits)

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[values.length >> 1]!
}

/** Texts a second, one core, the best of several rounds once warm; and the median time of a single text. */
function speedOf(guess: Guesser, samples: readonly Sample[]): { rate: number; middle: number } {
  const part = samples.slice(0, 2000)
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < 8; round++) {
    const start = process.cpuUsage()
    for (const { text } of part) guess(text)
    const { user, system } = process.cpuUsage(start)
    best = Math.min(best, (user + system) / 1e6)
  }
  const times = part.map(({ text }) => {
    const start = performance.now()
    guess(text)
    return 1000 * (performance.now() - start)
  })
  return { rate: part.length / best, middle: median(times) }
}

/** Size of what would be bundled, and what loading it and one call take in a fresh process: the median of seven. */
async function costOf({ source }: Contender, at: number): Promise<{ size: number; load: number; heap: number }> {
  const folder = fromRoot('node_modules/.cache/language-bench')
  mkdirSync(folder, { recursive: true })
  const file = `${folder}/contender-${at}.mjs`
  await build({ stdin: { contents: source, resolveDir: fromRoot('.'), loader: 'ts' }, bundle: true, minify: true, format: 'esm', platform: 'neutral', mainFields: ['module', 'main'], charset: 'utf8', outfile: file, logLevel: 'error' })
  const script = `gc(); const before = process.memoryUsage(); const start = performance.now(); const { detect } = await import(${JSON.stringify(`file://${file}`)}); detect('Please send us your best price'); const load = performance.now() - start; gc(); const after = process.memoryUsage(); console.log(JSON.stringify({ load, heap: (after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers) / 1e6 }))`
  const runs = Array.from({ length: 7 }, () => JSON.parse(execFileSync(process.execPath, ['--expose-gc', '--input-type=module', '-e', script], { encoding: 'utf8' })) as { load: number; heap: number })
  return { size: gzipSync(readFileSync(file), { level: 9 }).length / 1000, load: median(runs.map(({ load }) => load)), heap: median(runs.map(({ heap }) => heap)) }
}

function table(rows: readonly (readonly string[])[]): string {
  const [head, ...body] = rows
  return [head!, head!.map(() => '---'), ...body].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

const trade = new Set(tradeLanguages)
const parts: string[] = []
const accuracy: string[][] = [['detector', ...buckets.map(({ name }) => name), 'strict', 'none', '300 trade lines']]
const lines = testLines()
for (const { name, guess } of contenders) {
  const scores = buckets.map(({ least, most }) => scoreOf(guess, samplesOf(least, most, trade)))
  const right = lines.filter(({ language, text }) => guess(text).code === language).length / lines.length
  accuracy.push([name, ...scores.map(({ macro }) => percent(macro)), scores.map(({ strict }) => percent(strict)).join(' / '), scores.map(({ none }) => percent(none)).join(' / '), percent(right)])
}
parts.push(table(accuracy))

const ours: string[][] = [['languages', 'length', 'texts', 'right', 'strict', 'none', 'confidence ≥ 0.9', 'of these wrong']]
for (const [name, languages] of [['the 45', trade], ['all 65', null]] as const) {
  for (const bucket of buckets) {
    const samples = samplesOf(bucket.least, bucket.most, languages)
    const score = scoreOf(contenders[0]!.guess, samples)
    ours.push([name, bucket.name, String(samples.length), percent(score.macro), percent(score.strict), percent(score.none, 2), percent(score.sure), `${percent(score.sureWrong, 2)} %`])
  }
}
parts.push(table(ours))

const costs: string[][] = [['detector', 'texts a second, 30–80', 'median µs, 10–30', '30–80', 'over 80', 'load and first call, ms', 'heap, MB', 'kB gzip']]
for (const [at, contender] of contenders.entries()) {
  const speeds = buckets.map(({ least, most }) => speedOf(contender.guess, samplesOf(least, most, trade)))
  const { size, load, heap } = await costOf(contender, at)
  costs.push([contender.name, Math.round(speeds[1]!.rate).toLocaleString('en'), ...speeds.map(({ middle }) => middle.toFixed(0)), load.toFixed(0), heap.toFixed(1), size.toFixed(0)])
}
parts.push(table(costs))

const text = parts.join('\n\n')
console.log(text)
if (process.argv.includes('--write')) {
  const path = fromRoot('docs/language.md')
  const page = readFileSync(path, 'utf8')
  writeFileSync(path, page.replace(/(<!-- measured -->\n)[\s\S]*(\n<!-- \/measured -->)/, (_, open: string, close: string) => open + text + close))
}
