import { defineCases } from '../../testing/cases'
import { addressUnreadable } from './address-unreadable'

export default defineCases(addressUnreadable, {
  hits: [
    { name: 'a host without an ending', inquiry: { channel: 'email', body: 'Your parcel is waiting', sender: { email: 'notice@parcelservice' } }, args: { given: 'notice@parcelservice' } },
    { name: 'a placeholder that was not filled in', inquiry: { channel: 'email', body: 'Ihr Konto', sender: { email: 'info@%domain%.com' } } },
    { name: 'no address at all', inquiry: { channel: 'email', body: 'Order confirmation', sender: { email: 'undefined' } } },
  ],
  passes: [
    { name: 'an address', inquiry: { channel: 'email', body: 'RFQ', sender: { email: 'a.lind@example-lind.se' } } },
    { name: 'no sender known', inquiry: { channel: 'email', body: 'RFQ' } },
    { name: 'a free mailbox', inquiry: { channel: 'email', body: 'RFQ', sender: { email: 'lind1971@gmail.com' } } },
  ],
  nearMisses: [
    { name: 'a slip in a form', inquiry: { channel: 'form', body: 'Price of 40 lamps please', sender: { email: 'lind@gmail,com' } } },
    { name: 'a domain in letters of its own language', inquiry: { channel: 'email', body: 'Anfrage', sender: { email: 'kontakt@example-müller.de' } } },
  ],
})
