import { describe, expect, it } from 'vitest'
import { inBothScripts, inCyrillic } from '../src/lists/phrases/sr/both-scripts'

describe('Serbian phrases in both scripts', () => {
  it.each([
    ['plain letters', 'rok isporuke', 'рок испоруке'],
    ['letters with marks', 'čiča žaću đak', 'чича жаћу ђак'],
    ['two letters for one', 'ljubav njiva džak', 'љубав њива џак'],
    ['brackets, gaps and open words', '(cen*|cijenu) … za komad', '(цен*|цијену) … за комад'],
    ['names that stay in Latin', 'prva strana google', 'прва страна google'],
    ['such a name open-ended', '(google*|visa)', '(google*|visa)'],
  ])('writes %s', (_, latin, cyrillic) => {
    expect(inCyrillic(latin)).toBe(cyrillic)
  })

  it('keeps the Latin phrase, adds dj for đ, and the Cyrillic one', () => {
    expect(inBothScripts({ 'order-intent': ['proizvođač'] })).toEqual({ 'order-intent': ['proizvođač', 'proizvodjač', 'произвођач'] })
    expect(inBothScripts({ 'price-ask': ['cena'] })).toEqual({ 'price-ask': ['cena', 'цена'] })
  })
})
