import { defineCases } from '../../testing/cases'
import { notaryCost } from './notary-cost'

export default defineCases(notaryCost, {
  hits: [
    { name: 'shared costs', inquiry: { body: 'The contract will be notarized in our city, the notary fee is 3,600 USD and both sides share it, half each.' } },
    { name: 'the seal to be brought', inquiry: { body: 'Bring your company seal and passports, and 50% of the notarization.' } },
    { name: 'broken English', inquiry: { body: 'According law must to do notary for contract, the expense each side bear one half, please prepare cash.' } },
    { name: 'in Chinese', inquiry: { body: '合同必须在我们这边公证，公证费双方各承担一半。' } },
  ],
  passes: [
    { name: 'a contract in two languages', inquiry: { body: 'We sign the contract in English and Spanish, our lawyer will check it.' } },
    { name: 'a power of attorney', inquiry: { body: 'For the trademark in our country we need a power of attorney from you.' } },
    { name: 'cost of legalisation', inquiry: { body: 'Certificate of origin must be legalised by the consulate, please include the cost.' } },
  ],
  nearMisses: [
    { name: 'a company stamp on the invoice', inquiry: { body: 'Please put your company stamp and signature on the invoice, customs needs it.' } },
    { name: 'a notary\'s office buys', inquiry: { body: 'We are a notary\'s office and need 4 safes with fire class S120P.' } },
  ],
})
