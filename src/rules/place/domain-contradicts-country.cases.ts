import { defineCases } from '../../testing/cases'
import { domainContradictsCountry } from './domain-contradicts-country'

export default defineCases(domainContradictsCountry, {
  hits: [
    { name: 'a Polish mailbox, a claim of Canada', inquiry: { sender: { email: 'k.wrona@drewnex.pl', country: 'Canada' }, body: 'We need oak flooring, 300 m2.' }, args: { country: 'CA', ending: '.pl' } },
    { name: 'the website alone', inquiry: { sender: { email: 'lena.ortiz@gmail.com', website: 'www.tallerortiz.cl', country: 'Spain' }, body: 'Favor cotizar 20 motores.' }, args: { country: 'ES', ending: '.cl' } },
    { name: 'a country written in Chinese', inquiry: { sender: { email: 'sato@hoshino-kiko.co.jp', country: '法国' }, body: 'カタログをお送りください。' }, args: { ending: '.co.jp' } },
  ],
  passes: [
    { name: 'ending and country agree', inquiry: { sender: { email: 'info@drewnex.pl', country: 'PL' }, body: 'Prosimy o ofertę.' } },
    { name: 'a general ending', inquiry: { sender: { email: 'buyer@lakeview-hotels.com', country: 'Uganda' }, body: 'Please quote 90 bed frames.' } },
    { name: 'no country claimed', inquiry: { sender: { email: 'info@drewnex.pl' }, body: 'Prosimy o ofertę.' } },
  ],
  nearMisses: [
    { name: 'an ending that is sold to all the world', inquiry: { sender: { email: 'maya@brewstand.io', country: 'India' }, body: 'Price for 100 kettles?' } },
    { name: "a free mailbox with a country's ending is not the sender's own domain", inquiry: { sender: { email: 'karim.b74@yahoo.fr', country: 'Algeria' }, body: 'Bonjour, prix pour 50 pneus svp.' } },
    { name: 'uk is Great Britain', inquiry: { sender: { email: 'office@fernhill-tiles.co.uk', country: 'GB' }, body: 'Samples of the grey tile please.' } },
  ],
  skips: [{ name: 'nothing says where the sender is', inquiry: { body: 'Price?' } }],
})
