import { defineCases } from '../../testing/cases'
import { specification } from './specification'

export default defineCases(specification, {
  hits: [
    { name: 'measures', inquiry: { body: 'Towels of 50x100 cm and 480 gsm.' }, args: { read: ['50x100 cm', '480 gsm'] } },
    { name: 'Spanish, electrical', inquiry: { body: 'Motor de 3 kW a 220 V.' }, args: { read: ['3 kW', '220 V'] } },
    { name: 'Chinese', inquiry: { body: '需要直径20毫米的钢管。' } },
    { name: 'Russian', inquiry: { body: 'Труба 57 мм, сталь 20.' } },
    { name: 'a protection class', inquiry: { body: 'The lamp must be IP65.' }, args: { read: ['IP65'] } },
  ],
  passes: [
    { name: 'none', inquiry: { body: 'Do you make towels?' } },
    { name: 'a quantity alone', inquiry: { body: 'We need 500 pcs of towels.' } },
    { name: 'none, Indonesian', inquiry: { body: 'Berapa harga handuk?' } },
  ],
  nearMisses: [
    { name: 'a time', inquiry: { body: 'Please call me between 10 and 12 am.' } },
    { name: 'a share of the money', inquiry: { body: 'We pay 30% now.' } },
  ],
})
