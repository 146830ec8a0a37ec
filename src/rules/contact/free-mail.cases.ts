import { defineCases } from '../../testing/cases'
import { freeMail } from './free-mail'

export default defineCases(freeMail, {
  hits: [
    { name: 'the largest', inquiry: { body: 'Good day, I sell phone cases in Kumasi, need price for 2000 pcs.', sender: { email: 'ama.phones@gmail.com' } }, args: { domain: 'gmail.com' } },
    { name: 'a Russian one', inquiry: { body: 'Здравствуйте, интересует цена на 100 шт.', sender: { email: 'stroy.snab@yandex.ru' } } },
    { name: 'a national one of a worldwide brand', inquiry: { body: 'Bonjour, prix pour 50 pièces svp', sender: { email: 'quincaillerie.moreau@yahoo.fr' } } },
  ],
  passes: [
    { name: 'an own domain', inquiry: { body: 'Please quote 40HQ of plywood.', sender: { email: 'ali@example-gulfwood.ae' } } },
    { name: 'an access provider', inquiry: { body: 'Prezzo per 10 pezzi?', sender: { email: 'ferramenta.conti@tin.it' } } },
    { name: 'an alias service', inquiry: { body: 'What is the price of the blue one?', sender: { email: 'pxk3d9@privaterelay.appleid.com' } } },
  ],
  nearMisses: [
    { name: 'an own domain with the provider in its name', inquiry: { body: 'Send offer for 12 pumps', sender: { email: 'office@example-gmail-marketing.com' } } },
  ],
  skips: [
    { name: 'there is no address', inquiry: { channel: 'chat', body: 'hello, do you have 2 inch brass ball valve' } },
  ],
})
