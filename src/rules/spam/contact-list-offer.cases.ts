import { defineCases } from '../../testing/cases'
import { contactListOffer } from './contact-list-offer'

export default defineCases(contactListOffer, {
  hits: [
    {
      name: 'attendees of a fair',
      inquiry: { body: 'Would you be interested in the attendee list of the hardware fair? 18,400 contacts with emails and phones.' },
    },
    {
      name: 'an importers\' database',
      inquiry: { body: 'We have database of importers of your product in USA and Europe, verified emails, low price per country.' },
    },
    { name: 'leads', inquiry: { body: 'we sell b2b leads and email lists for any industry, tell me your target audience' } },
    { name: 'in Chinese', inquiry: { body: '出售海外采购商邮箱名录，外贸客户数据，价格低。' } },
  ],
  passes: [
    { name: 'a spare parts list', inquiry: { body: 'Please send the spare parts list for the X5 with prices.' } },
    { name: 'a buyer', inquiry: { body: 'We import chairs, please quote 300.' } },
    { name: 'a contact person', inquiry: { body: 'Who is the contact for after sales in Spain?' } },
  ],
  nearMisses: [
    { name: 'a packing list with contacts', inquiry: { body: 'Kindly send the packing list and the contact of your forwarder in Rotterdam.' } },
    { name: 'we buy from the list', inquiry: { body: 'We saw you on the exhibitor list of the fair and want to buy 40 ovens.' } },
  ],
})
