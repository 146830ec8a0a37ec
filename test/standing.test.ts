import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readVoices, standingFile, standingOf } from '../scripts/standing-of'

/**
 * Inquiries in many voices and languages, harder than the golden ones: half of the dishonest do without any of the usual words. How many come right is
 * written down beside them, so that no change makes it worse unseen; `npx tsx scripts/standing.ts` writes it anew.
 */
describe('inquiries in many voices', () => {
  const voices = readVoices()
  const standing = standingOf(voices)
  const written = JSON.parse(readFileSync(standingFile, 'utf8')) as typeof standing

  it('has each of them once, labelled in full', () => {
    expect(new Set(voices.map(({ id }) => id)).size).toBe(voices.length)
    expect(voices.filter(({ expect: { verdict, grade, intent, language } }) => !verdict || !grade || !intent || !language)).toEqual([])
  })
  it('condemns no other honest ones than are written down', () => expect(standing.honestCondemned).toEqual(written.honestCondemned))
  it.each(Object.keys(written.byLanguage))('stands as written down in %s', (language) => expect(standing.byLanguage[language]).toEqual(written.byLanguage[language]))
})
