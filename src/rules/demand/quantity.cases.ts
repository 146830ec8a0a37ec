import { defineCases } from '../../testing/cases'
import { quantity } from './quantity'

export default defineCases(quantity, {
  hits: [
    { name: 'English', inquiry: { body: 'We need 500 pcs of the 20 cm hinge.' }, args: { read: ['500 pcs'], amount: 500, unit: 'pcs' } },
    { name: 'German, a range', inquiry: { body: 'Bitte um Angebot über 300 bis 400 Stück.' }, args: { read: ['300–400 pcs'], amount: 300, to: 400, unit: 'pcs' } },
    { name: 'Chinese, in ten thousands', inquiry: { body: '需要3万个螺丝。' }, args: { read: ['30000 pcs'] } },
    { name: 'containers, Spanish', inquiry: { body: 'Necesitamos dos contenedores de 40 pies al mes.' } },
    { name: 'Arabic digits', inquiry: { body: 'نحتاج ٥٠٠ قطعة من المفصلات' }, args: { read: ['500 pcs'] } },
    { name: 'full-width digits and a range', inquiry: { body: '需要２０–２５吨，请报价。' }, args: { amount: 20, to: 25, unit: 't' } },
    { name: 'thousands by a letter', inquiry: { body: 'pls quote 5k pcs of it' }, args: { amount: 5000, unit: 'pcs' } },
    { name: 'containers', inquiry: { body: 'We need 2x40HQ of tiles.' }, args: { amount: 2, unit: 'container40hq' } },
    { name: 'half a container', inquiry: { body: 'For the first order ½ container is enough.' }, args: { amount: 0.5 } },
    { name: 'about so many', inquiry: { body: 'Wir brauchen ca. 300 Stück.' }, args: { amount: 300 } },
    { name: 'Russian', inquiry: { body: 'Интересует 20 тонн проволоки.' }, args: { amount: 20, unit: 't' } },
    { name: 'Turkish', inquiry: { body: '1000 adet menteşe için fiyat lütfen' }, args: { read: ['1000 pcs'] } },
    { name: 'Vietnamese', inquiry: { body: 'Tôi cần 500 cái bản lề' } },
  ],
  passes: [
    { name: 'none', inquiry: { body: 'What does the hinge cost?' } },
    { name: 'a measure is none', inquiry: { body: 'The hinge should be 20 cm long and hold 45 kg/door.' } },
    { name: 'none, Polish', inquiry: { body: 'Proszę o cennik zawiasów.' } },
  ],
  nearMisses: [
    { name: 'the sender\'s own house', inquiry: { body: 'Our office is at 500 Main Street, second floor.' } },
    { name: 'a telephone number and a year', inquiry: { body: 'Founded 1998, phone 030 500 300.' } },
  ],
})
