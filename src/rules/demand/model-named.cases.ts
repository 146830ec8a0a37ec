import { defineCases } from '../../testing/cases'
import { modelNamed } from './model-named'

export default defineCases(modelNamed, {
  hits: [
    { name: 'a machine\'s code', inquiry: { body: 'Do you have the spare belt for model DZ-600?' }, args: { read: ['DZ-600'] } },
    { name: 'Arabic, the code in Latin', inquiry: { body: 'نريد سعر موديل KT-250 عدد 10' } },
    { name: 'Chinese', inquiry: { body: '型号 BX-220 多少钱？' } },
    { name: 'an item number on a form', inquiry: { body: 'Item no. A4471, 200 pcs, your price please' } },
  ],
  passes: [
    { name: 'no code', inquiry: { body: 'Do you have the spare belt for the large sealer?' } },
    { name: 'measures alone', inquiry: { body: '20 m of belt, 12 mm wide.' } },
    { name: 'a norm', inquiry: { body: 'It has to be ISO 9001.' } },
  ],
  nearMisses: [
    { name: 'a telephone number', inquiry: { body: 'Please ring +49 30 1234567 after two.' } },
    { name: 'a post code', inquiry: { body: 'Deliver to SW1A 2AA, London.' } },
  ],
})
