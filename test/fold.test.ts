import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, folded, textOf } from '../src/inquiry/fold'
import { foldedIndex, spanOfFolded } from '../src/inquiry/text'

describe('folding', () => {
  it.each<readonly [what: string, raw: string, expected: string]>([
    ['capitals', 'MOQ Please', 'moq please'],
    ['accents of Latin letters', 'Ça coûte combien à Gdańsk, señor Özgür?', 'ca coute combien a gdansk, senor ozgur?'],
    ['accents written apart', 'Cafe\u0301 n\u0303', 'cafe n'],
    ['Vietnamese', 'Báo giá cho đơn hàng Đặng Thị Huệ', 'bao gia cho don hang dang thi hue'],
    ['letters without decomposition', 'Straße Łódź Ærø Œuvre Þór Ħal ŞIĞ ışık', 'strasse lodz aero oeuvre thor hal sig isik'],
    ['the Turkish capital with a dot', 'İSTANBUL', 'istanbul'],
    ['a sharp s in capitals', 'GROẞ', 'gross'],
    ['Greek, with both forms of sigma', 'ΛΌΓΟΣ λόγος', 'λογοσ λογοσ'],
    ['Cyrillic', 'Ещё ЙОД й', 'еще иод и'],
    ['full-width letters and digits', 'ＭＯＱ：５００ｐｃｓ', 'moq:500pcs'],
    ['half-width katakana', 'ｶﾞｽ ﾊﾟｲﾌﾟ', 'ガス パイプ'],
    ['kana with its mark apart', 'か\u3099す', 'がす'],
    ['Hangul in its parts', '\u1100\u1161\u11a8', '각'],
    ['a ligature', 'oﬃce ﬁtting', 'office fitting'],
    ['superscripts', 'm² m³', 'm2 m3'],
    ['letters of mathematics', '𝐏𝐫𝐢𝐜𝐞', 'price'],
    ['Arabic-Indic digits', '٥٠٠', '500'],
    ['Persian digits', '۵۰۰', '500'],
    ['Devanagari, Bengali and Thai digits', '१२३ ৪৫৬ ๗๘๙', '123 456 789'],
    ['Arabic vowel signs and the stretching line', 'السِّعْر الســـعر', 'السعر السعر'],
    ['Arabic and Persian letters that look alike', 'قيمة کیلو مصطفى', 'قيمه كيلو مصطفي'],
    ['Hebrew points', 'מְחִיר', 'מחיר'],
    ['runs of white space', 'a \t\r\n  b', 'a b'],
    ['kinds of white space', 'a\u00a0b\u3000c\u2009d\u2028e', 'a b c d e'],
    ['quotation marks', '“a” „b‟ «c» ‘d’ it’s it`s it´s itʼs', '"a" "b" "c" \'d\' it\'s it\'s it\'s it\'s'],
    ['dashes', 'T‑shirt 10–15 a—b −5 a-b', 't-shirt 10-15 a-b -5 a-b'],
    ['invisible characters', 'pr\u200bi\u00adc\u2060e\ufeff \u202eabc\u202c', 'price abc'],
    ['control characters', 'pri\u0000ce\u0007', 'price'],
    ['Chinese punctuation', '你好。一、二，三？', '你好.一,二,三?'],
    ['Chinese as it is', '请报价：遮光布', '请报价:遮光布'],
    ['pictures as they are', '👍🏽 ok', '👍🏽 ok'],
    ['half a pair', 'a\ud800b', 'a\ud800b'],
    ['nothing', '', ''],
  ])('%s', (_, raw, expected) => {
    expect(folded(raw)).toBe(expected)
  })
  it('of phrases and of texts is the same', () => {
    for (const word of ['Größe', 'ΤΙΜΉ', 'ｶﾀﾛｸﾞ', 'đặt cọc']) expect(folded(`… ${word} …`)).toContain(folded(word))
  })
})

/** Where a piece of the folded text stands in the text as given. */
function placeOf(raw: string, piece: string): string {
  const text = textOf('body', raw)
  const at = text.folded.indexOf(piece)
  expect(at).toBeGreaterThanOrEqual(0)
  const { start, end } = spanOfFolded(text, at, at + piece.length)
  return raw.slice(start, end)
}

describe('places', () => {
  it.each<readonly [raw: string, piece: string, place: string]>([
    ['Best   PRICE please', 'price', 'PRICE'],
    ['a\u200b\u200b PRICE', 'price', 'PRICE'],
    ['Die Größe ist 5', 'grosse', 'Größe'],
    ['Die Größe ist 5', 'ist', 'ist'],
    ['oﬃce chairs', 'chairs', 'chairs'],
    ['oﬃce chairs', 'office', 'oﬃce'],
    ['Cafe\u0301 chairs', 'cafe', 'Cafe\u0301'],
    ['𝐏𝐫𝐢𝐜𝐞 of it', 'price', '𝐏𝐫𝐢𝐜𝐞'],
    ['数量：５００ 个', '500', '５００'],
    ['line one\r\n\r\n  line two', 'line two', 'line two'],
    ['line one\r\n\r\n  line two', 'one line', 'one\r\n\r\n  line'],
    ['price', 'price', 'price'],
    ['pr\u00adice now', 'price', 'pr\u00adice'],
  ])('%j has %s at %j', (raw, piece, place) => {
    expect(placeOf(raw, piece)).toBe(place)
  })
  it('are not kept where nothing moved', () => {
    expect(fold('Plain text, 500 pcs. 请报价').rawAt).toBeNull()
    expect(fold('Two  spaces').rawAt).not.toBeNull()
  })
  it('lead from the text to its folded form and back', () => {
    const raw = 'Größe:  ５００'
    const text = textOf('body', raw)
    expect(foldedIndex(text, raw.indexOf('５'))).toBe(text.folded.indexOf('5'))
    expect(foldedIndex(text, raw.length)).toBe(text.folded.length)
  })
})

describe('any text', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc.string({ unit: fc.constantFrom(' ', '\n', 'A', 'é', 'e\u0301', '\u0301', 'ß', 'ﬃ', 'İ', '\u200b', '５', '٥', '각', '\u1100', '\u1161', '\u11a8', 'ｶ', 'ﾞ', '\u3099', 'か', '´', '`', '𝐏', '👍', '\ud800', '\udc00', 'ۀ', 'ة', '\u0654'), maxLength: 60 }),
  )
  it('folded twice is as folded once', () => {
    fc.assert(fc.property(text, (raw) => folded(folded(raw)) === folded(raw)), { numRuns: 2000 })
  })
  it('has a place for every folded unit, in order, and one more for the end', () => {
    fc.assert(
      fc.property(text, (raw) => {
        const { folded: form, rawAt } = fold(raw)
        if (rawAt === null) expect(form.length).toBe(raw.length)
        else {
          expect(rawAt.length).toBe(form.length + 1)
          expect(rawAt[form.length]).toBe(raw.length)
          for (let i = 1; i < rawAt.length; i++) expect(rawAt[i]!).toBeGreaterThanOrEqual(rawAt[i - 1]!)
        }
      }),
      { numRuns: 1000 },
    )
  })
  it('has every span within it', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (raw, one, other) => {
        const read = textOf('body', raw)
        const [start, end] = [one % (read.folded.length + 1), other % (read.folded.length + 1)].sort((a, b) => a - b) as [number, number]
        const span = spanOfFolded(read, start, end)
        expect(span.start).toBeGreaterThanOrEqual(0)
        expect(span.end).toBeGreaterThanOrEqual(span.start)
        expect(span.end).toBeLessThanOrEqual(raw.length)
      }),
      { numRuns: 1000 },
    )
  })
  it('never has two spaces in a row', () => {
    fc.assert(fc.property(text, (raw) => !folded(raw).includes('  ')))
  })
  it('finds a place from the text that lies at or after it', () => {
    fc.assert(
      fc.property(text, fc.nat(), (raw, at) => {
        const read = textOf('body', raw)
        const index = foldedIndex(read, at % (raw.length + 1))
        if (read.rawAt) expect(read.rawAt[index]!).toBeGreaterThanOrEqual(at % (raw.length + 1))
        expect(index).toBeLessThanOrEqual(read.folded.length)
      }),
    )
  })
  it('with marks stacked a thousand high folds as any other', () => {
    expect(folded(`a${'\u0301'.repeat(1000)}b`)).toBe('ab')
  })
  it('of megabytes folds', () => {
    expect(folded('Größe '.repeat(200_000))).toHaveLength(7 * 200_000)
  })
})
