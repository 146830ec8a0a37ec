import { defineCases } from '../../testing/cases'
import { nobodyNamed } from './nobody-named'

export default defineCases(nobodyNamed, {
  hits: [
    { name: 'a free mailbox and two words', inquiry: { channel: 'email', body: 'price list please', sender: { email: 'k.mobile@gmail.com' } } },
    { name: 'a form without an address', inquiry: { channel: 'form', body: 'Send catalogue with all prices', sender: { name: 'Max' } } },
    { name: 'a first name under it', inquiry: { channel: 'email', body: 'Здравствуйте, пришлите прайс на всю продукцию.\n\nС уважением,\nОлег', sender: { email: 'oleg.tr@mail.ru' } } },
    { name: 'a form filled with dashes', inquiry: { channel: 'form', body: 'todos los precios', sender: { name: 'Ana', company: '-', phone: '-', website: 'no', email: 'ana.c@hotmail.com' } } },
  ],
  passes: [
    { name: 'a company', inquiry: { channel: 'email', body: 'price list please', sender: { email: 'k.mobile@gmail.com', company: 'K-Mobile Accra' } } },
    { name: 'a telephone number', inquiry: { channel: 'form', body: 'price list please', sender: { email: 'k.mobile@gmail.com', phone: '+233 30 555 0123' } } },
    { name: 'an own domain', inquiry: { channel: 'email', body: 'price list please', sender: { email: 'kofi@example-kmobile.com.gh' } } },
    { name: 'a chat, where nobody introduces himself', inquiry: { channel: 'chat', body: 'price?' } },
  ],
  nearMisses: [
    { name: 'the telephone number stands in the signature', inquiry: { channel: 'email', body: 'price list please\n\nBest regards\nKofi\nWhatsApp: +233 30 555 0123', sender: { email: 'k.mobile@gmail.com' } } },
    { name: 'a signature of two lines', inquiry: { channel: 'email', body: 'price list please\n\nBest regards\nKofi Mensah\nKumasi market, shop 14', sender: { email: 'k.mobile@gmail.com' } } },
  ],
  skips: [
    { name: 'the channel is not known', inquiry: { body: 'price list please', sender: { email: 'k.mobile@gmail.com' } } },
  ],
})
