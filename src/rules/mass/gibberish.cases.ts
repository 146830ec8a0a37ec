import { defineCases } from '../../testing/cases'
import { gibberish } from './gibberish'

export default defineCases(gibberish, {
  hits: [
    { name: 'a string from a bot', inquiry: { channel: 'form', body: 'ZkQhTvBnWxLmPqRsDf' } },
    { name: 'a hand on the keyboard', inquiry: { channel: 'form', body: 'sdfghjk qwrtpsd fghjklm' }, args: { words: 3, unpronounceable: 3 } },
  ],
  passes: [
    { name: 'English', inquiry: { body: 'Could you tell me the price of the small one?' } },
    { name: 'Czech, with words without vowels', inquiry: { body: 'Dobrý den, prosím o cenu za čtvrt tuny, kontakt: Vlk, Brno.' } },
    { name: 'letters of another script', inquiry: { body: '안녕하세요 견적 부탁드립니다' } },
  ],
  nearMisses: [
    { name: 'a product name in no language', inquiry: { body: 'polytetrafluoroethylene granulate' } },
    { name: 'an article number', inquiry: { body: 'BRKTXX-4410-SSTL' } },
    { name: 'a short abbreviation', inquiry: { body: 'RFQ HDPE' } },
  ],
})
