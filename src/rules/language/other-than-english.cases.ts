import { defineCases } from '../../testing/cases'
import { otherThanEnglish } from './other-than-english'

export default defineCases(otherThanEnglish, {
  hits: [
    { name: 'Vietnamese, short', inquiry: { body: 'Chào bạn, cho mình hỏi giá 200 cái, giao về Hải Phòng bao lâu?' }, args: { code: 'vi', script: 'Latn' } },
    { name: 'Korean', inquiry: { body: '안녕하세요, 샘플 두 개 받을 수 있을까요?' }, args: { code: 'ko', script: 'Kore' } },
    { name: 'Polish', inquiry: { body: 'Dzień dobry, proszę o cenę za 50 sztuk i termin dostawy.' } },
    { name: 'Chinese', inquiry: { body: '您好，请问最小起订量是多少？' }, args: { code: 'zh' } },
  ],
  passes: [
    { name: 'English', inquiry: { body: 'Good morning, could you send me your price for 50 pieces?' } },
    { name: 'broken English', inquiry: { body: 'hello sir i want buy this 100 pcs how much cost to my country' } },
    { name: 'no text', inquiry: { body: '' } },
  ],
  nearMisses: [
    { name: 'English with a German name under it', inquiry: { body: 'Please send us your price for 20 pumps.\n\nBest regards\nJürgen Weißgerber\nMüllheimer Straße 4' } },
    { name: 'letters that are no language', inquiry: { body: 'xkqv brtzp wqnnk' } },
  ],
})
