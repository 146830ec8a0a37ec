/** What the wording model learns from: labelled texts, and honest trade lines of our own in many languages. */
import { readdirSync, readFileSync } from 'node:fs'
import { detectLanguage } from '../../src/language'
import { normalise } from '../../src/inquiry/normalise'
import { parseInquiry } from '../../src/inquiry/parse'
import type { Message } from '../../src/inquiry/text'
import { readMail } from '../../src/read'
import { corpus, rawMail } from '../bench/corpora'
import { ownLines } from '../language/sources'
import { fromRoot } from '../lists/emit'

/** Corpora that may be fitted on, by ../shared/corpora/README.md. */
export const fittable = ['list-spam', 'list-ham', 'enron-raw', 'spamassassin', 'scambait', 'hint3', 'banking77', 'clinc150', 'lingspam', 'youtube', 'antispambot-ru', 'sms-uci', 'sms-tr', 'sms-id'] as const

export interface Sample {
  /** A corpus, `lines`, or `fixtures` and a language: inquiries weigh as much as mail, though they are few. */
  readonly source: string
  readonly isBad: boolean
  readonly language: string
  readonly message: Message
}

const readsAtMost = 320
/** The lines are many and short: a part of them is enough. */
const everyLine = 5

export function sampleOf(source: string, isBad: boolean, input: unknown): Sample {
  const message = normalise(parseInquiry(input).inquiry, [])
  const own = message.segments.find(({ kind }) => kind === 'now')
  const start = own?.rawStart ?? 0
  return { source, isBad, message, language: detectLanguage(message.body.raw.slice(start, start + readsAtMost)).code }
}

/** A corpus as the library reads it: raw mails through `read`, bare texts as they are. */
export async function corpusSamples(name: string): Promise<Sample[]> {
  const samples: Sample[] = []
  for (const item of corpus(name)) {
    const raw = rawMail(item)
    let input: unknown = { subject: item.subject, body: item.body }
    if (raw) input = await readMail(raw).then(({ inquiry }) => inquiry, () => input)
    samples.push(sampleOf(name, /spam|fraud|phishing/.test(item.label), input))
  }
  return samples
}

/** The files of labelled inquiries of our own, from the root. */
export function fixtureFiles(): string[] {
  return ['fixtures/inquiries', 'fixtures/languages', 'fixtures/many-voices'].flatMap((folder) => readdirSync(fromRoot(folder)).filter((file) => file.endsWith('.ndjson')).sort().map((file) => `${folder}/${file}`))
}

/** The fixtures, spies left out: they are worded as honest buyers are. */
export function fixtureSamples(): Sample[] {
  return fixtureFiles().flatMap((file) =>
    readFileSync(fromRoot(file), 'utf8').trim().split('\n').flatMap((line) => {
      const { expect, ...inquiry } = JSON.parse(line) as { expect?: { verdict?: string } }
      const verdict = expect?.verdict
      if (verdict === undefined || verdict === 'spy') return []
      const sample = sampleOf('', verdict !== 'genuine', inquiry)
      return [{ ...sample, source: `fixtures ${sample.language}` }]
    }),
  )
}

/** Lines that buyers write, in many languages: so that no language is a sign of spam. */
export function lineSamples(): Sample[] {
  return ownLines().filter((_, at) => at % everyLine === 0).map(({ language, text }) => ({ ...sampleOf('lines', false, { body: text }), language: language.replace('-Latn', '') }))
}
