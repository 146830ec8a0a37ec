import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createScorer, scoreInquiry } from '../src/index'
import { eachFeature, hashOfWord } from '../src/model/features'
import { gistModel, linearModel, wordingModel } from '../src/model'
import { readTable, writeTable } from '../src/model/table'
import { normalise } from '../src/inquiry/normalise'
import { parseInquiry } from '../src/inquiry/parse'
import { defaultPolicy, extendPolicy } from '../src/index'

function featuresOf(text: string): string[] {
  const found: string[] = []
  eachFeature(text, 0, text.length, (_, from, to) => found.push(text.slice(from, to)))
  return found
}

function messageOf(body: string, subject = '') {
  return normalise(parseInquiry({ subject, body }).inquiry, [])
}

describe('features', () => {
  it('are words and pairs of words in a row', () => {
    expect(featuresOf('claim your bonus')).toEqual(['claim', 'your', 'claim your', 'bonus', 'your bonus'])
  })

  it('are pairs of characters where words are not set apart', () => {
    expect(featuresOf('恭喜中奖')).toEqual(['恭喜', '喜中', '中奖'])
  })

  it('know numbers only as numbers', () => {
    const hashes = (text: string) => {
      const found: number[] = []
      eachFeature(text, 0, text.length, (hash) => found.push(hash))
      return found
    }
    expect(hashes('win 500 now')).toEqual(hashes('win 73000 now'))
  })

  it('pass over links, addresses and domains', () => {
    expect(featuresOf('see https://pay-now.example.com/x?free=1 or ana@bonus.example or www.click.example today')).toEqual(['see', 'or', 'or', 'today'])
  })

  it('are found in time linear in the text, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        let count = 0
        eachFeature(text, 0, text.length, (_, from, to) => {
          count++
          expect(0 <= from && from < to && to <= text.length).toBe(true)
        })
        expect(count).toBeLessThanOrEqual(2 * text.length)
      }),
    )
  })
})

describe('the table', () => {
  it('reads what it writes', () => {
    const weights = { version: 'mine', hashes: Int32Array.from([3, 40, 1 << 20, (1 << 24) - 1]), levels: Int8Array.from([-31, 31, 1, -1]), scale: 0.81, languages: ['en', 'ru'] }
    expect(readTable(writeTable(weights))).toEqual(weights)
  })

  it('refuses what is cut off', () => {
    expect(() => readTable('mine 0.81 4 en AB')).toThrow('a table of 4 weights ends after 1')
    expect(() => readTable('mine 0.81 4 ABCDEFG')).toThrow(RangeError)
  })
})

describe('a linear model', () => {
  const words = ['alpha', 'beta', 'gamma', 'delta', 'omega'] as const
  const rows = words.map((word, at) => ({ hash: hashOfWord(word), level: at < 3 ? 20 : -20 })).sort((a, b) => a.hash - b.hash)
  const model = linearModel(() => ({ version: 'test', hashes: Int32Array.from(rows, ({ hash }) => hash), levels: Int8Array.from(rows, ({ level }) => level), scale: 1, languages: ['en'] }))

  it('adds up the levels of what it knows, each once, over the root of their number, the less the fewer they are', () => {
    // (3 × 20 − 1 × 20) / √4 × 4 / (4 + 10) = 5.7
    expect(model.read(messageOf('alpha beta gamma gamma delta'))?.strength).toBe(6)
  })

  it('leans to honest only in languages of which it has met both sides, and to bad in all', () => {
    const honest = linearModel(() => ({ version: 'test', hashes: Int32Array.from(rows, ({ hash }) => hash), levels: Int8Array.from(rows, ({ level }) => -level), scale: 1, languages: ['en'] }))
    expect(['en', 'ja', undefined].map((language) => honest.read(messageOf('alpha beta gamma delta'), language)?.strength)).toEqual([-6, 0, -6])
    expect(model.read(messageOf('alpha beta gamma delta'), 'ja')?.strength).toBe(6)
  })

  it('is silent below four features that it knows', () => {
    expect(model.read(messageOf('alpha beta gamma unknown words'))).toBeNull()
  })

  it('names what told most, in its direction, where it stands', () => {
    const body = 'Alpha beta, gamma! And delta.'
    const fragments = model.read(messageOf(body))!.fragments
    expect(fragments.map(({ span }) => body.slice(span.start, span.end))).toEqual(expect.arrayContaining(['Alpha', 'beta', 'gamma']))
  })

  it('reads the subject and what the sender says now, and no quoted mail', () => {
    expect(model.read(messageOf('beta gamma delta', 'alpha'))?.strength).toBe(6)
    expect(model.read(messageOf('Thank you.\n\nOn Mon, 2 Mar 2026 at 10:00, Sales wrote:\n> alpha beta gamma delta'))).toBeNull()
  })
})

describe('in the scorer', () => {
  const lure = { body: 'Dear friend, kindly get back to me with your private mobile so that I tell you how this fund becomes yours. It is legal and my lawyer stands ready. God bless you.' }

  it('is a rule among the others: its tenths of the weight, within the cap', () => {
    const item = scoreInquiry(lure).evidence.find(({ rule }) => rule === 'model.wording')!
    const full = defaultPolicy.weights['model.wording']!.fraud!
    const fraud = Math.round((full * Number(item.args.tenths)) / 10)
    expect(item.decibans).toEqual({ spam: fraud, fraud })
    const lessSpam = createScorer({ policy: extendPolicy(defaultPolicy, { weights: { 'model.wording': { spam: 4 } } }) }).score(lure).evidence.find(({ rule }) => rule === 'model.wording')!
    expect(lessSpam.decibans).toEqual({ spam: Math.round((4 * Number(item.args.tenths)) / 10), fraud })
  })

  it('condemns nobody alone', () => {
    const worst = createScorer({ lists: { model: { version: 'worst', read: () => ({ strength: 10, fragments: [] }) } } })
    expect(worst.score({ body: 'Blue chairs' }).verdict).toBe('genuine')
  })

  it('condemns nobody with the gist either', () => {
    const { classes, features } = gistModel.weights()
    const levels = Int8Array.from({ length: classes.length * features.length }, (_, at) => (/^(?:genuine|honest:.*)$/.test(classes[at % classes.length]!) ? -31 : 31))
    const worst = createScorer({ lists: { model: { version: 'worst', read: () => ({ strength: 10, fragments: [] }) }, gist: { weights: () => ({ version: 'worst', step: 1, classes, features, levels }) } } })
    const { verdict, evidence } = worst.score({ body: 'Guten Tag, blaue Stühle bitte.' })
    expect(evidence.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['model.wording', 'model.near-spam', 'model.near-fraud', 'model.near-spy']))
    expect(verdict).toBe('genuine')
  })

  it('names its version; without models there is none, and their rules are skipped', () => {
    expect(scoreInquiry(lure).versions.model).toBe(`${wordingModel.version} ${gistModel.weights().version}`)
    expect(createScorer({ lists: { gist: null } }).score(lure).versions.model).toBe(wordingModel.version)
    const without = createScorer({ lists: { model: null, gist: null } }).score(lure)
    expect(without.versions.model).toBeNull()
    expect(without.skipped.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['model.wording', 'model.honest-wording', 'model.near-spam', 'model.near-fraud', 'model.near-spy', 'model.near-honest']))
  })
})

describe('it does not know who people are', () => {
  const letter = (name: string, place: string, nation: string) => `Hello, my name is ${name} and I write from ${place}. We are a ${nation} company that buys garden chairs. Please send your price for 200 chairs with cushions, and tell us when they could be ready.`
  const plain = wordingModel.read(messageOf(letter('Xqzv', 'Xqzw', 'xqzu')))!.strength

  it.each([
    ['Chidi Okafor', 'Lagos', 'Nigerian'],
    ['Kwame Mensah', 'Accra', 'Ghanaian'],
    ['Li Wei', 'Shenzhen', 'Chinese'],
    ['Olga Ivanova', 'Moscow', 'Russian'],
    ['Fatima Khan', 'Karachi', 'Pakistani'],
    ['John Smith', 'London', 'British'],
    ['Jean Dupont', 'Abidjan', 'Ivorian'],
    ['Mehmet Yilmaz', 'Istanbul', 'Turkish'],
    ['Hans Schmidt', 'Hamburg', 'German'],
    ['Mary Johnson', 'Texas', 'American'],
    ['Amadou Diallo', 'Dakar', 'Senegalese'],
    ['Raj Patel', 'Mumbai', 'Indian'],
  ])('%s of %s', (name, place, nation) => {
    expect(Math.abs(wordingModel.read(messageOf(letter(name, place, nation)))!.strength - plain)).toBeLessThanOrEqual(1)
  })
})
