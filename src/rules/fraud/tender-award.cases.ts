import { defineCases } from '../../testing/cases'
import { tenderAward } from './tender-award'

export default defineCases(tenderAward, {
  hits: [
    {
      name: 'chosen without a bid',
      inquiry: { body: 'We are glad to inform that your company has been selected among the suppliers for the contract of the National Roads Agency, value USD 6.8 million.' },
    },
    {
      name: 'a mobilization payment',
      inquiry: { body: 'After award of contract you get mobilization fee of 50%. Nominate us as your local agent for the tender.' },
    },
    { name: 'notice by letter', inquiry: { body: 'See the notice of award from the tender board, your offer was accepted by the committee.' } },
    { name: 'in Chinese', inquiry: { body: '贵公司已被选中为政府采购项目的中标供应商。' } },
  ],
  passes: [
    { name: 'a tender of the buyer', inquiry: { body: 'We take part in a tender and need your price for 400 meters until Friday.' } },
    { name: 'an order', inquiry: { body: 'We awarded nothing yet, three offers are still missing.' } },
    { name: 'chosen for a trial', inquiry: { body: 'We like your sample most, so please send PI for 200 pcs.' } },
  ],
  nearMisses: [
    { name: 'the buyer won the tender', inquiry: { body: 'Good news: we won our bid and can order the 90 pumps you quoted in March (your ref. Q-5521).' } },
    { name: 'chosen product', inquiry: { body: 'Our architect has chosen your tile series Lava for the hotel, 2,400 m2.' } },
  ],
})
