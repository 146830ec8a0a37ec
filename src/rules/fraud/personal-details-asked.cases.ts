import { defineCases } from '../../testing/cases'
import { personalDetailsAsked } from './personal-details-asked'

export default defineCases(personalDetailsAsked, {
  hits: [
    { name: 'age and occupation', inquiry: { body: 'To start I need your full name, home address, occupation, age and telephone number.' } },
    { name: 'where the money shall go', inquiry: { body: 'Send the details of the account into which the funds will be transferred.' } },
    {
      name: 'bank data with a life story',
      inquiry: { body: 'Reply with your name, country, marital status and your bank account number for the release of the fund.' },
    },
  ],
  passes: [
    { name: 'company data for the offer', inquiry: { body: 'Please tell us your company name and address for the supplier list.' } },
    { name: 'age of the machine', inquiry: { body: 'How old is the press, and what occupation of floor does it need? 4 x 6 m?' } },
    { name: 'details of goods', inquiry: { body: 'Please provide the following details: weight, HS code, carton size.' } },
  ],
  nearMisses: [
    { name: 'bank details on the proforma', inquiry: { body: 'Kindly send PI with your bank details so we can arrange the deposit.' } },
    { name: 'a form for customs', inquiry: { body: 'Your full company name, address and EORI number are needed for the customs declaration.' } },
  ],
})
