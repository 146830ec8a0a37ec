import { defineCases } from '../../testing/cases'
import { loanOffer } from './loan-offer'

export default defineCases(loanOffer, {
  hits: [
    { name: 'a loan for all', inquiry: { body: 'Do you need a loan? We give business and personal loans at 3% interest, apply now.' } },
    { name: 'funding without collateral', inquiry: { body: 'We offer project funding from 1M to 500M without collateral, fast approval.' } },
    { name: 'debt', inquiry: { body: 'Consolidate your debt today, bad credit no problem, get cash in 24 hours.' } },
    { name: 'in Chinese', inquiry: { body: '企业信用贷款，无抵押，利息低，当天放款。' } },
  ],
  passes: [
    { name: 'a deposit', inquiry: { body: '30 % deposit and balance on shipment.' } },
    { name: 'a bank', inquiry: { body: 'Our bank opens the L/C on Monday.' } },
    { name: 'a loaned machine', inquiry: { body: 'The test machine was on loan until May.' } },
  ],
  nearMisses: [
    { name: 'a loan pays the machine', inquiry: { body: 'We got a bank credit for the new line and can order the filler, 3,000 bottles/h.' } },
    { name: 'instalments asked', inquiry: { body: 'Can we pay the lathe in three instalments?' } },
  ],
})
