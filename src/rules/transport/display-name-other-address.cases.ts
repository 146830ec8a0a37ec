import { defineCases } from '../../testing/cases'
import { displayNameOtherAddress } from './display-name-other-address'

export default defineCases(displayNameOtherAddress, {
  hits: [
    { name: "a courier's address as the name", inquiry: { channel: 'email', sender: { name: 'notice@parcel-service-eu.com', email: 'x81@qualimix.top' }, body: 'Your parcel is waiting.' }, args: { shown: 'parcel-service-eu.com' } },
    { name: "a buyer's address in brackets", inquiry: { channel: 'email', sender: { name: 'Helena Brandt (h.brandt@brandt-moebel.de)', email: 'brandt.office@mail-center.info' }, body: 'Bitte senden Sie die Rechnung neu.' } },
  ],
  passes: [
    { name: 'a name', inquiry: { channel: 'email', sender: { name: 'Helena Brandt', email: 'h.brandt@brandt-moebel.de' }, body: 'Bitte um Preise für Eichenplatten.' } },
    { name: 'the own address as the name', inquiry: { channel: 'email', sender: { name: 'h.brandt@brandt-moebel.de', email: 'h.brandt@brandt-moebel.de' }, body: 'Bitte um Preise für Eichenplatten.' } },
    { name: 'our own domain is another rule', inquiry: { channel: 'email', sender: { name: 'admin@eastloom.cn', email: 'x@qualimix.top' }, body: 'Your password expires.' }, context: { seller: { domains: ['eastloom.cn'] } } },
  ],
  nearMisses: [
    { name: 'a company with dots in its name', inquiry: { channel: 'email', sender: { name: 'Acme Trading Co.Ltd', email: 'wang@acmetrading-hk.com' }, body: 'Please quote 5000 zippers.' } },
    { name: 'the address of a colleague on another host of the domain', inquiry: { channel: 'email', sender: { name: 'rfq@purchasing.velora.com', email: 'noreply@velora.com' }, body: 'RFQ 4471' } },
  ],
  skips: [
    { name: 'no name', inquiry: { channel: 'email', sender: { email: 'x@qualimix.top' }, body: 'hi' } },
  ],
})
