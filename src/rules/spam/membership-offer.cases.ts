import { defineCases } from '../../testing/cases'
import { membershipOffer } from './membership-offer'

export default defineCases(membershipOffer, {
  hits: [
    { name: 'waiting buyers behind a fee', inquiry: { body: 'Buyers in your category are waiting. Upgrade to gold membership to see their contact details.' } },
    { name: 'a directory', inquiry: { body: 'Your company listing in the World Trade directory expires, confirm your entry, 890 EUR per year.' } },
    { name: 'an award for a fee', inquiry: { body: 'Congratulations, you are nominated as Supplier of the Year. The package with trophy costs 1,450.' } },
  ],
  passes: [
    { name: 'a buyer', inquiry: { body: 'We are a buyer of rubber mats, 400 pcs.' } },
    { name: 'a gold colour', inquiry: { body: 'Handle in gold colour please.' } },
    { name: 'a listed price', inquiry: { body: 'Is the listed price for 1 or 10 pcs?' } },
  ],
  nearMisses: [
    {
      name: 'a chamber sends an inquiry',
      inquiry: { body: 'The chamber of commerce passes on this request of a member: 20 t of cement bags. Please answer to them directly.' },
    },
    { name: 'a members\' club buys', inquiry: { body: 'Our golf club needs 300 umbrellas for members.' } },
  ],
})
