import { describe, expect, it } from 'vitest'
import { folded } from '../src/inquiry/fold'
import { buildAutomaton } from '../src/lists/phrases/compile/build'
import { simplifiedCharacters, traditionalCharacters } from '../src/lists/phrases/zh/characters.data'
import { chinese } from '../src/lists/phrases/zh'
import { withTraditional } from '../src/lists/phrases/zh/traditional'

describe('Chinese phrases in both scripts', () => {
  it.each([
    ['no character that differs', '(我|你)(要|用)', '(我|你)(要|用)'],
    ['brackets', '(询价|报价)(单|函)', '(询价|报价|詢價|報價)(单|函|單)'],
    ['text outside brackets', '卡号 … 给你', '(卡号|卡號) … (给你|給你)'],
    ['an open-ended wording', '多刷* 转给', '多刷* (转给|轉給)'],
    ['nested brackets', '(请(发|给)我|要)', '(请(发|给)我|要|請(發|給)我)'],
    ['an empty alternative', '发(一下|)', '(发|發)(一下|)'],
    ['a word that is not written one for one', '回复', '(回复|回覆|回復)'],
    ['a word that Taiwan says otherwise', '短信', '(短信|簡訊)'],
  ])('adds traditional forms: %s', (_, simplified, both) => {
    expect(withTraditional(simplified)).toBe(both)
  })

  it('has one traditional character for each simplified one', () => {
    expect(traditionalCharacters).toHaveLength(simplifiedCharacters.length)
    expect(new Set(simplifiedCharacters).size).toBe(simplifiedCharacters.length)
  })

  it.each([
    ['card-question', '可以用信用卡付款吗?', '可以用信用卡付款嗎？'],
    ['third-party-charge', '请多刷2000美元转给货代', '請多刷2000美元轉給貨代'],
    ['own-shipper', '货代会上门提货', '貨代會上門提貨'],
    ['quotation-ask', '请报价', '請報價'],
    ['refund-ask', '请安排退款', '請安排退款'],
    ['supplier-ask', '原料从哪家供应商采购', '原料從哪家供應商採購'],
  ] as const)('says %s in either script', (concept, simplified, traditional) => {
    const said = (text: string) => {
      let found = 0
      buildAutomaton(chinese.flatMap(({ phrases }) => phrases[concept] ?? []).map((phrase) => [phrase, 0])).scan(folded(text), () => found++)
      return found
    }
    expect(said(simplified)).toBeGreaterThan(0)
    expect(said(traditional)).toBeGreaterThan(0)
  })
})
