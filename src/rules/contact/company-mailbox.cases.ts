import { defineCases } from '../../testing/cases'
import { companyMailbox } from './company-mailbox'

export default defineCases(companyMailbox, {
  hits: [
    { name: 'a German workshop', inquiry: { body: 'Sehr geehrte Damen und Herren, bitte bieten Sie uns 200 Stück Spannzangen ER32 an.', sender: { email: 'j.brandt@example-brandt-spanntechnik.de' } }, args: { domain: 'example-brandt-spanntechnik.de' } },
    { name: 'a subdomain of a firm', inquiry: { body: 'Need quotation for 4 sets hydraulic jack 50T', sender: { email: 'p.nair@mail.example-konkanmarine.co.in' } }, args: { domain: 'example-konkanmarine.co.in' } },
    { name: 'a firm under a new ending', inquiry: { body: 'Hola, necesitamos 300 sillas apilables para hotel.', sender: { email: 'compras@example-hotelparaiso.shop' } } },
  ],
  passes: [
    { name: 'a free mailbox', inquiry: { body: 'i need price of 500w inverter', sender: { email: 'kwabena.traders@gmail.com' } } },
    { name: 'an access provider', inquiry: { body: 'Bitte um Katalog.', sender: { email: 'schreinerei.vogt@t-online.de' } } },
    { name: 'a university', inquiry: { body: 'We need 20 microscopes for our lab.', sender: { email: 'lab.office@tum.de' } } },
    { name: 'a throw-away mailbox', inquiry: { body: 'send full price list', sender: { email: 'qwe@mailinator.com' } } },
  ],
  nearMisses: [
    { name: 'a free provider of another country, that a short list would not know', inquiry: { body: 'Dobrý den, prosím cenu za 50 ks.', sender: { email: 'novotny.stavby@seznam.cz' } } },
    { name: 'the paid name of a free provider', inquiry: { body: '请报价 500 套', sender: { email: 'purchasing@vip.163.com' } } },
  ],
  skips: [
    { name: 'there is no address', inquiry: { channel: 'chat', body: 'hello, do you have 2 inch brass ball valve' } },
    { name: 'the address cannot be read', inquiry: { body: 'price for solar pump pls', sender: { email: 'ahmed at mail' } } },
  ],
})
