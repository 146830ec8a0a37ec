import { cueWords } from './cues'
import type { TradeTerms } from './terms'
import { tokenize } from './tokens'
import type { Token } from './tokens'

/** What a phrase found in the text is to the readers. */
export type FindKind = 'port' | 'certificate' | 'payment' | 'incoterm' | 'deadline' | 'moment' | 'month' | 'reference' | 'label' | 'phone' | 'price' | 'model' | 'numeral' | 'harbour'

/** A phrase found in the text. */
export interface Find {
  readonly value: string
  /** First and last token; the same within a run. */
  readonly from: number
  readonly to: number
  /** Place in `raw`. */
  readonly start: number
  readonly end: number
}

export type Finds = Readonly<Record<FindKind, Find[]>>

interface WordPhrase {
  readonly kind: FindKind
  readonly value: string
  /** The tokens after the first. */
  readonly rest: readonly string[]
}

interface RunPhrase {
  readonly kind: FindKind
  readonly value: string
  readonly text: string
}

/** All phrases by their beginning, so that one look-up a token tells what may begin there. */
export interface Lexicon {
  readonly words: ReadonlyMap<string, readonly WordPhrase[]>
  /** A bit for what each word in `words` looks like: most words of a text need no look-up. */
  readonly looks: Uint32Array
  /** By first UTF-16 unit. */
  readonly runs: ReadonlyMap<number, readonly RunPhrase[]>
}

/** Spellings put to the list of Incoterms, present and withdrawn. */
const incotermSpellings = [
  'exw', 'ex works', 'ex-works', 'fca', 'fas', 'fob', 'cfr', 'cif', 'cpt', 'cip', 'dap', 'dpu', 'ddp', 'dat', 'ddu', 'daf', 'des', 'deq', 'cnf', 'c&f', 'c+f',
  'c.i.f', 'f.o.b', 'c.f.r',
  'ab werk', '离岸价', '到岸价', '出厂价', '工厂交货',
]

/** Latin letters without their accents: many write "decembre" and "credito". */
function withoutAccents(written: string): string {
  return /[\u00c0-\u024f]/.test(written) ? written.normalize('NFD').replace(/[\u0300-\u036f]/g, '').normalize('NFC') : written
}

/** What `tokenize` would give back as it is written: most spellings, thousands of them. */
const plainWords = /^[a-z]{2,}(?: [a-z]{2,})*$/
const writtenAtMost = 80

function compile(terms: TradeTerms): Lexicon {
  const words = new Map<string, WordPhrase[]>()
  const runs = new Map<number, RunPhrase[]>()
  const add = (kind: FindKind, written: string, value: string): void => {
    const plain = withoutAccents(written)
    if (plain !== written) addAsWritten(kind, plain, value)
    addAsWritten(kind, written, value)
  }
  const addAsWritten = (kind: FindKind, written: string, value: string): void => {
    if (plainWords.test(written) && written.length <= writtenAtMost) {
      const [first = '', ...rest] = written.split(' ')
      addWords(first, { kind, value, rest })
      return
    }
    const tokens = tokenize(written, 0, Math.min(written.length, writtenAtMost))
    const first = tokens[0]
    if (first === undefined || first.kind === 'mark') return
    if (first.kind === 'run' && tokens.length === 1) {
      const key = first.text.charCodeAt(0)
      const list = runs.get(key)
      const phrase = { kind, value, text: first.text }
      if (list) list.push(phrase)
      else runs.set(key, [phrase])
      return
    }
    addWords(first.text, { kind, value, rest: tokens.slice(1).map((token) => token.text) })
  }
  const addWords = (first: string, phrase: WordPhrase): void => {
    const list = words.get(first)
    if (list) list.push(phrase)
    else words.set(first, [phrase])
  }
  for (const { written, value } of terms.ports) add('port', written, value)
  for (const { written, value } of terms.certificates) add('certificate', written, value)
  for (const { written, value } of terms.paymentTerms) add('payment', written, value)
  for (const spelling of incotermSpellings) {
    const term = terms.incoterm(spelling)
    if (term !== null) add('incoterm', spelling, term)
  }
  for (const { kind, value, phrases } of cueWords()) for (const phrase of phrases) add(kind, phrase, value ?? phrase)
  for (const list of words.values()) list.sort((one, other) => other.rest.length - one.rest.length)
  for (const list of runs.values()) list.sort((one, other) => other.text.length - one.text.length)
  const looks = new Uint32Array(1 << (lookBits - 5))
  for (const word of words.keys()) looks[lookOf(word) >>> 5]! |= 1 << (lookOf(word) & 31)
  return { words, looks, runs }
}

const lookBits = 16

/** A number of few bits for a word, by its length, its first three units and its last. */
function lookOf(word: string): number {
  const { length } = word
  let hash = length
  for (let at = 0; at < length && at < 3; at++) hash = Math.imul(hash, 31) + word.charCodeAt(at)
  return (Math.imul(hash, 31) + word.charCodeAt(length - 1)) & ((1 << lookBits) - 1)
}

const compiled = new WeakMap<TradeTerms, Lexicon>()

/** The phrases of these terms and of the readers' own cues, compiled once. */
export function lexiconOf(terms: TradeTerms): Lexicon {
  let lexicon = compiled.get(terms)
  if (!lexicon) compiled.set(terms, (lexicon = compile(terms)))
  return lexicon
}

function follows(tokens: readonly Token[], index: number, rest: readonly string[]): boolean {
  if (index + rest.length >= tokens.length) return false
  for (let offset = 0; offset < rest.length; offset++) if (tokens[index + 1 + offset]!.text !== rest[offset]) return false
  return true
}

function findInRun(raw: string, tokens: readonly Token[], index: number, lexicon: Lexicon, finds: Finds): void {
  const token = tokens[index]!
  for (let at = token.start; at < token.end; at++) {
    const phrases = lexicon.runs.get(raw.charCodeAt(at))
    if (phrases === undefined) continue
    for (const { kind, value, text } of phrases) {
      const end = at + text.length
      if (end > token.end || !raw.startsWith(text, at)) continue
      const before = finds[kind].at(-1)
      if (before === undefined || before.end <= at) finds[kind].push({ value, from: index, to: index, start: at, end })
    }
  }
}

/** Finds all phrases in one pass; of one kind, the longest at each place. */
export function findPhrases(raw: string, tokens: readonly Token[], lexicon: Lexicon): Finds {
  const finds: Finds = {
    port: [], certificate: [], payment: [], incoterm: [], deadline: [], moment: [], month: [], reference: [], label: [], phone: [], price: [], model: [], numeral: [], harbour: [],
  }
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!
    if (token.kind === 'mark' || token.kind === 'link') continue
    if (token.kind === 'run') {
      findInRun(raw, tokens, index, lexicon, finds)
      continue
    }
    const look = lookOf(token.text)
    if ((lexicon.looks[look >>> 5]! & (1 << (look & 31))) === 0) continue
    const phrases = lexicon.words.get(token.text)
    if (phrases === undefined) continue
    for (const { kind, value, rest } of phrases) {
      if (!follows(tokens, index, rest)) continue
      const list = finds[kind]
      const before = list.at(-1)
      if (before !== undefined && before.to >= index) continue
      const to = index + rest.length
      list.push({ value, from: index, to, start: token.start, end: tokens[to]!.end })
    }
  }
  return finds
}
