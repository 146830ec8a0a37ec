import { defineCases } from '../../testing/cases'
import { manySpecifications } from './many-specifications'

export default defineCases(manySpecifications, {
  hits: [
    { name: 'a bag described', inquiry: { body: 'Paper bag 32x12x41 cm, 120 gsm, handle 14 cm, print on 2 sides, load 5 kg/bag, white.' }, args: { count: 4 } },
    { name: 'a pump, Spanish', inquiry: { body: 'Bomba: 7.5 kW, 380 V, 50 Hz, 12 bar, tubería DN80.' } },
    { name: 'a fabric, Chinese', inquiry: { body: '遮光布 280cm 210gsm 100% polyester 阻燃，颜色见附件。门幅2.8米，厚度0.4mm。' } },
  ],
  passes: [
    { name: 'three', inquiry: { body: 'Pump 7.5 kW, 380 V, 50 Hz please.' } },
    { name: 'none', inquiry: { body: 'Your price for a pump?' } },
    { name: 'none, Italian', inquiry: { body: 'Quanto costa la pompa?' } },
  ],
  nearMisses: [
    { name: 'quantities are no particulars', inquiry: { body: '100 pcs of A, 200 pcs of B, 300 pcs of C, 400 pcs of D, 500 pcs of E.' } },
    { name: 'dates are none either', inquiry: { body: 'We were closed from 24.12.2025 to 06.01.2026 and again on 01.05.2026 and 14.05.2026.' } },
  ],
})
