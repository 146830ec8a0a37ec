import { defineCases } from '../../testing/cases'
import { standstill } from './standstill'

export default defineCases(standstill, {
  hits: [
    { name: 'a line stands', inquiry: { body: 'The packing line is down since Monday, we are losing money every shift.' } },
    { name: 'demurrage', inquiry: { body: 'Without the B/L we pay demurrage from tomorrow.' } },
  ],
  passes: [
    { name: 'a part without hurry', inquiry: { body: 'We need a spare belt for next season' } },
    { name: 'a first question', inquiry: { body: 'How fast is the packing machine?' } },
    { name: 'nothing said', inquiry: { body: '' } },
  ],
  nearMisses: [
    { name: 'downtime as a feature', inquiry: { body: 'Which machine is easiest to clean between two batches?' } },
  ],
})
