import { defineCases } from '../../testing/cases'
import { packaging } from './packaging'

export default defineCases(packaging, {
  hits: [
    { name: 'cartons', inquiry: { body: 'Each mug packed in a white box, 36 to an export carton, please.' } },
    { name: 'bags', inquiry: { body: 'Rice 5 % broken, in 25 kg bags with Arabic print.' } },
    { name: 'pallets', inquiry: { body: 'Goods on heat treated pallets, height 180 cm at most.' } },
  ],
  passes: [
    { name: 'not said', inquiry: { body: '36 mugs to Cork, please.' } },
    { name: 'what is in stock', inquiry: { body: 'Do you have the white mug?' } },
    { name: 'a job seeker', inquiry: { body: 'I am a packer with six years of experience and look for work.' } },
  ],
  nearMisses: [
    { name: 'packs his own bag', inquiry: { body: 'I leave on Friday and still have to pack, so let me know today whether the visit suits you.' } },
  ],
})
