import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { fold } from '../src/inquiry/fold'
import { type Concept, concepts } from '../src/lists/concepts'
import { compilePhrases } from '../src/lists/phrases/compile/compile'
import { RangeEncoder } from '../src/lists/phrases/compile/range-encoder'
import { Machine } from '../src/lists/phrases/machine'
import { readPhrase } from '../src/lists/phrases/notation'
import { phrasePacks } from '../src/lists/phrases/packs'
import { numberModels, RangeDecoder } from '../src/lists/phrases/range-decoder'
import { phraseTables } from '../src/lists/phrases/tables.data'
import type { Automaton } from '../src/lists/phrases/automaton'
import { buildAutomaton as buildReference } from './reference/phrase-automaton'

const meanings = Object.keys(concepts) as Concept[]
const shipped = () => new Machine(phraseTables, meanings.length)

function hitsOf(automaton: Automaton, text: string): string[] {
  const hits: string[] = []
  automaton.scan(text, (meaning, start, end) => hits.push(`${meanings[meaning]} ${start} ${end}`))
  return hits
}

function* numberedPhrases(): Generator<readonly [string, number]> {
  for (const { phrases } of phrasePacks) for (const [meaning, name] of meanings.entries()) for (const phrase of phrases[name] ?? []) yield [phrase, meaning]
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? filesUnder(`${folder}/${entry.name}`) : [`${folder}/${entry.name}`]))
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : []
}

/** Numbers that look drawn by lot, and are the same in every run. */
function lots(): (below: number) => number {
  let state = 7
  return (below) => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

/** Every phrase said once, a few of them a text, with endings, signs and gaps here and there. */
function* sentences(): Generator<string> {
  const draw = lots()
  let sentence = ''
  let phrases = 0
  for (const [phrase] of numberedPhrases()) {
    for (const stretches of readPhrase(phrase)) {
      const said = stretches.map(({ literals }) => literals[draw(literals.length)]!.literal + ['', 's', ' the', ''][draw(4)])
      sentence += said.join([' ', ' ', '-', ' x '][draw(4)]) + [' ', '. ', ', ', ' and '][draw(4)]
      if (++phrases % 4 > 0) continue
      yield sentence
      sentence = ''
    }
  }
}

describe('the tables of phrases', () => {
  const reference = buildReference(numberedPhrases())
  const differences = (texts: Iterable<string>) => {
    const machine = shipped()
    const found: string[] = []
    let hits = 0
    for (const raw of texts) {
      const text = fold(raw).folded
      const expected = new Set(hitsOf(reference, text))
      const actual = new Set(hitsOf(machine, text))
      hits += expected.size
      for (const hit of expected) if (!actual.has(hit)) found.push(`missing: ${hit} in ${text.slice(0, 200)}`)
      for (const hit of actual) if (!expected.has(hit)) found.push(`too much: ${hit} in ${text.slice(0, 200)}`)
    }
    return { found: found.slice(0, 10), hits }
  }

  it('find in the fixtures what an automaton over the packs finds', () => {
    const texts = filesUnder('fixtures/inquiries').flatMap((path) => readFileSync(path, 'utf8').trim().split('\n').flatMap((line) => stringsIn(JSON.parse(line))))
    const { found, hits } = differences(texts)
    expect(found).toEqual([])
    expect(hits).toBeGreaterThan(300)
  })

  it('find in the case tables what an automaton over the packs finds', () => {
    const { found, hits } = differences(filesUnder('src/rules').filter((path) => path.endsWith('.cases.ts')).map((path) => readFileSync(path, 'utf8')))
    expect(found).toEqual([])
    expect(hits).toBeGreaterThan(500)
  })

  it('find in sentences made of every phrase what an automaton over the packs finds', () => {
    const { found, hits } = differences(sentences())
    expect(found).toEqual([])
    expect(hits).toBeGreaterThan(10_000)
  })

  it('find the same, in the same order, whatever was read before', () => {
    const machine = shipped()
    const texts = [...sentences()].filter((_, at) => at % 60 === 0)
    const first = texts.map((text) => hitsOf(machine, text))
    expect(texts.map((text) => hitsOf(machine, text))).toEqual(first)
    expect(texts.slice(-10).map((text) => hitsOf(shipped(), text))).toEqual(first.slice(-10))
  })

  it('find twice as much in a text said twice', () => {
    const machine = shipped()
    const text = `${[...sentences()].slice(0, 40).join(' ')} . ${'x '.repeat(60)}`
    expect(hitsOf(machine, text + text)).toHaveLength(hitsOf(machine, text).length * 2)
  })
})

describe('phrases that wait for a word', () => {
  const languages = [
    { language: 'one', phrases: [['price list', 0]] as const },
    { language: 'other', phrases: Array.from({ length: 50 }, (_, at) => [`lista${at} … precios`, 1] as const) },
  ]
  const hits = (text: string) => {
    const found: number[] = []
    new Machine(compilePhrases(languages, 2), 2).scan(text, (meaning) => found.push(meaning))
    return found
  }

  it('are compiled apart', () => expect(compilePhrases(languages, 2)[0]).toMatchObject({ base: 'one', blocks: 'other', texts: { length: 2 } }))
  it('are found in the text that has it', () => expect(hits('price list, lista7 de precios')).toEqual([0, 1]))
  it('are found in a text of the other language alone', () => expect(hits('lista49 precios')).toEqual([1]))
})

describe('the range coder', () => {
  it('reads what was written', () => {
    const draw = lots()
    for (let round = 0; round < 40; round++) {
      const written: (readonly number[])[] = []
      const encoder = new RangeEncoder(new Uint16Array(numberModels + 64).fill(1024))
      for (let at = 0; at < 1000; at++) {
        const number = draw(2 ** draw(17))
        const bit = draw(20) === 0 ? 1 : 0
        const total = 1 + draw(60_000)
        const below = draw(total)
        const size = 1 + draw(total - below)
        written.push([number, bit, below, size, total])
        encoder.number(0, number)
        encoder.tree(numberModels, 5, number & 31)
        encoder.bit(numberModels + 40, bit)
        encoder.take(below, size, total)
      }
      const decoder = new RangeDecoder(encoder.finish(), new Uint16Array(numberModels + 64).fill(1024))
      for (const [number, bit, below, size, total] of written) {
        expect(decoder.number(0)).toBe(number)
        expect(decoder.tree(numberModels, 5)).toBe(number! & 31)
        expect(decoder.bit(numberModels + 40)).toBe(bit)
        const place = decoder.peek(total!)
        expect(place >= below! && place < below! + size!).toBe(true)
        decoder.take(below!, size!, total!)
      }
    }
  })
})
