import { defineCases } from '../../testing/cases'
import { largeCompanyOnOtherDomain } from './large-company-on-other-domain'

export default defineCases(largeCompanyOnOtherDomain, {
  hits: [
    { name: 'a domain for the occasion', inquiry: { body: 'We request quotation of 300 hard drives, payment net 30.', sender: { email: 'procurement@example-homedepot-orders.com', company: 'The Home Depot' } }, args: { company: 'The Home Depot', domain: 'example-homedepot-orders.com' } },
    { name: 'a courier in the sender\'s name', inquiry: { body: 'Your parcel is waiting, confirm the address', sender: { email: 'notice@example-parcelinfo.net', name: 'DHL Express Support' } } },
    { name: 'an oil company with a country', inquiry: { body: 'Invitation to register as supplier', sender: { email: 'tender@example-spdc-vendors.com', company: 'Chevron Corporation Nigeria' } } },
  ],
  passes: [
    { name: 'its own domain', inquiry: { body: 'RFQ', sender: { email: 'a.klein@de.bosch.com', company: 'Robert Bosch GmbH' } } },
    { name: 'a free mailbox: another rule', inquiry: { body: 'RFQ', sender: { email: 'bosch.einkauf@gmail.com', company: 'Robert Bosch GmbH' } } },
    { name: 'a firm that nobody would borrow', inquiry: { body: 'RFQ', sender: { email: 'a@example-nordhang.de', company: 'Nordhang GmbH' } } },
  ],
  nearMisses: [
    { name: 'its name under a country\'s ending', inquiry: { body: 'RFQ', sender: { email: 'zakup@carrefour.pl', company: 'Carrefour Polska' } } },
    { name: 'a firm of the same family name', inquiry: { body: 'Bitte um Angebot über 20 Motoren', sender: { email: 'bau@example-henkel-metallbau.de', company: 'Henkel Metallbau Rosenau GmbH' } } },
    { name: 'a seller on a marketplace', inquiry: { body: 'I need 500 pcs with FNSKU labels', sender: { email: 'joe@example-joesgoods.com', company: 'Amazon FBA seller' } } },
  ],
  skips: [
    { name: 'neither company nor name', inquiry: { body: 'RFQ', sender: { email: 'a@example-nordhang.de' } } },
  ],
})
