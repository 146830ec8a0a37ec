import { defineCases } from '../../testing/cases'
import { publicBodyMailbox } from './public-body-mailbox'

export default defineCases(publicBodyMailbox, {
  hits: [
    { name: 'a university laboratory', inquiry: { body: 'We would like a quotation for one vacuum oven, 50 L, for our materials laboratory.', sender: { email: 'materials.lab@ox.ac.uk' } }, args: { domain: 'ox.ac.uk' } },
    { name: 'a ministry', inquiry: { body: 'Please quote 120 water meters DN20, delivered.', sender: { email: 'stores@example-water.gov.gh' } } },
    { name: 'a German university', inquiry: { body: 'Bitte um ein Angebot über 2 Rüttelsiebe.', sender: { email: 'werkstatt@tum.de' } } },
  ],
  passes: [
    { name: 'an own domain', inquiry: { body: 'Quote 10 ovens', sender: { email: 'buy@example-labline.com' } } },
    { name: 'a free mailbox that claims a ministry', inquiry: { body: 'Ministry of Works needs 5000 pcs', sender: { email: 'ministryofworks.tender@gmail.com', company: 'Ministry of Works' } } },
    { name: 'an international body\'s name in an own domain', inquiry: { body: 'Tender for supply of rice', sender: { email: 'tender@example-ecowas-supply.org' } } },
  ],
  nearMisses: [
    { name: 'a domain that only looks official', inquiry: { body: 'Registration needed for the tender', sender: { email: 'tender@example-gov-procurement.com' } } },
    { name: 'a private academy on a common domain', inquiry: { body: '50 desks for our academy', sender: { email: 'office@example-university-supplies.com' } } },
  ],
  skips: [
    { name: 'there is no address', inquiry: { channel: 'chat', body: 'hello, do you have 2 inch brass ball valve' } },
  ],
})
