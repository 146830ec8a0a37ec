import { defineCases } from '../../testing/cases'
import { manyRecipients } from './many-recipients'

const at = (...domains: string[]) => domains.map((domain) => `sales@${domain}`)

export default defineCases(manyRecipients, {
  hits: [
    { name: 'seven makers at once', inquiry: { channel: 'email', recipients: at('tolga-pumps.com', 'bluefin.cn', 'kerra.de', 'ostpump.pl', 'aquaforce.in', 'hydromec.it', 'pumpco.vn'), body: 'Send your best offer for pumps.' }, args: { domains: 7 } },
    { name: 'six, just', inquiry: { channel: 'email', recipients: at('a-tolga.com', 'bluefin.cn', 'kerra.de', 'ostpump.pl', 'aquaforce.in', 'hydromec.it'), body: 'Permintaan harga.' } },
  ],
  passes: [
    { name: 'to you alone', inquiry: { channel: 'email', recipients: at('tolga-pumps.com'), body: 'Please quote 4 pumps.' } },
    { name: 'to five makers, as real requests are', inquiry: { channel: 'email', recipients: at('a-tolga.com', 'bluefin.cn', 'kerra.de', 'ostpump.pl', 'aquaforce.in'), body: 'Please quote 4 pumps.' } },
    { name: 'to nobody that is shown', inquiry: { channel: 'email', recipients: [], body: 'Please quote 4 pumps.' } },
  ],
  nearMisses: [{ name: 'eight colleagues of two firms', inquiry: { channel: 'email', recipients: ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => `${name}@tolga-pumps.com`).concat(at('de.kerra-bau.de', 'mail.kerra-bau.de')), body: 'Minutes of our call on the pumps.' } }],
  skips: [{ name: 'recipients are not known', inquiry: { channel: 'form', body: 'Please quote 4 pumps.' } }],
})
