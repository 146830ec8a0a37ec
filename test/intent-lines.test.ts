import { describe, expect, it } from 'vitest'
import { judgeLines, type JudgedLine, shareOf } from './intent-lines'

const isRight = ({ intents, got }: JudgedLine) => got.intent === intents[0]
const groups = [
  ['English', (line: JudgedLine) => line.language === 'en'],
  ['Chinese', (line: JudgedLine) => line.language === 'zh'],
  ['the other 38 languages', (line: JudgedLine) => line.language !== 'en' && line.language !== 'zh'],
] as const

/** The floors are what was reached when the lines were written, less two or three lines each. */
describe.each([
  ['the lines that voices and phrases were made on', 'intent-lines.tsv', { English: 92, Chinese: 94, 'the other 38 languages': 94, disputes: 93 }],
  ['the lines that were kept unseen', 'intent-lines-kept.tsv', { English: 85, Chinese: 85, 'the other 38 languages': 85, disputes: 85 }],
] as const)('%s', (_, file, floors) => {
  const lines = judgeLines(file)

  it.each(groups)('agree in %s', (name, belongs) => {
    const share = shareOf(lines.filter(belongs), isRight)
    console.log(`${file}, ${name}: ${share.toFixed(1)} %`)
    expect(share).toBeGreaterThanOrEqual(floors[name])
  })
  it('agree on the kind of dispute', () => {
    const share = shareOf(lines.filter(({ dispute }) => dispute !== null), ({ dispute, got }) => got.dispute === dispute)
    console.log(`${file}, kinds of dispute: ${share.toFixed(1)} %`)
    expect(share).toBeGreaterThanOrEqual(floors.disputes)
  })
  it('hold all 28 intents', () => {
    expect(new Set(lines.map(({ intents }) => intents[0])).size).toBe(28)
  })
})
