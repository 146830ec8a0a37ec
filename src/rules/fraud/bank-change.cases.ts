import { defineCases } from '../../testing/cases'
import { bankChange } from './bank-change'

export default defineCases(bankChange, {
  hits: [
    {
      name: 'the account is under audit',
      inquiry: { body: 'Dear customer, kindly hold the balance payment. Our usual account is being audited by the tax bureau, we will send you our new bank details in Hungary for the transfer.' },
    },
    {
      name: 'a subsidiary\'s account',
      inquiry: { body: 'Please note that from this month you should remit to our subsidiary company account in Dubai, the beneficiary name is a little different, no worry.' },
    },
    {
      name: 'a short notice before payment',
      inquiry: { body: 'URGENT please do not pay to the old account, use the attached new bank details instead. Reply when you have paid.' },
    },
    { name: 'in Chinese', inquiry: { body: '因我司账户正在审计，请把尾款汇到新的收款账户，旧账户请勿再付款。' } },
  ],
  passes: [
    { name: 'which bank in the invoice', inquiry: { body: 'Please put your bank details with SWIFT in the proforma, we pay 30 % on Monday.' } },
    { name: 'the bank of the buyer', inquiry: { body: 'Our bank is Kelmar Savings Bank and it will open the L/C next week.' } },
    { name: 'an account with the courier', inquiry: { body: 'We have a new courier account, please ship the samples freight collect with it.' } },
    { name: 'in Chinese, details asked', inquiry: { body: '请在形式发票上写明银行信息，我们周一付定金。' } },
  ],
  nearMisses: [
    {
      name: 'a customer asks whether ours has changed',
      inquiry: { body: 'The bank in your last invoice is not the one from March. Did you change it? Please call me before we transfer.' },
    },
    { name: 'payment terms changed', inquiry: { body: 'We would like to change the payment terms to 20/80 from the next order on.' } },
    { name: 'the delivery address is new', inquiry: { body: 'Please update our address: we moved to a new building, Halle 7. Payment as usual.' } },
  ],
})
