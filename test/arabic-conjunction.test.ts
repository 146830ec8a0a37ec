import { describe, expect, it } from 'vitest'
import { withConjunction } from '../src/lists/phrases/ar/conjunction'

describe('Arabic phrases after "and"', () => {
  it.each([
    ['a word', 'سعر الجملة', '(سعر|وسعر) الجملة'],
    ['alternatives', '(كم|بكم) (السعر|سعر)', '(كم|بكم|وكم|وبكم) (السعر|سعر)'],
    ['an empty alternative', '(هل |)(متوفر|متاح)', '(هل ||وهل )(متوفر|متاح)'],
    ['Latin letters', '(chhal|bch7al) (dyal|hada)', '(chhal|bch7al) (dyal|hada)'],
    ['an open beginning', '*اسعار', '*اسعار'],
  ])('may have و before them: %s', (_, phrase, both) => {
    expect(withConjunction(phrase)).toBe(both)
  })
})
