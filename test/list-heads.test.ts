import { describe, expect, it } from 'vitest'
import { dateIn, today } from '../scripts/lists/emit'
import { withCount } from '../scripts/lists/heads'

const list = `/**
 * Words that mean yes.
 *
 * Source: own list, written by hand
 * Licence: MIT, the project's own
 * Date: 2020-02-29
 * Count: 2 words
 */
export const yes = ['yes', 'aye']
`

const read = (text: string, count = '2 words') => withCount('yes.ts', text, count)

describe('the head of a hand-written list', () => {
  it('stays when it gives the right count', () => expect(read(list)).toBe(list))

  it('gets the right count and the day of the change where it gives a wrong one', () => {
    const changed = read(list, '3 words')
    expect(changed).toBe(list.replace('2 words', '3 words').replace('2020-02-29', today()))
    expect(dateIn(changed)).toBe(today())
  })

  it.each(['Source', 'Licence', 'Date', 'Count'])('must have a %s', (field) => {
    expect(() => read(list.replace(new RegExp(` \\* ${field}: .*\\n`), ''))).toThrow(`no "${field}:"`)
    expect(() => read(list.replace(new RegExp(`${field}: .*`), `${field}: `))).toThrow(`no "${field}:"`)
  })

  it.each([
    ['without what the list is', list.replace(' * Words that mean yes.\n *\n', '')],
    ['with an empty first line', list.replace('Words that mean yes.', '')],
    ['after the list', `export const no = []\n${list}`],
    ['that is missing', 'export const yes = []\n'],
  ])('is refused %s', (_, text) => expect(() => read(text)).toThrow('does not begin with what the list is'))
})
