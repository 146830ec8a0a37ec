import { defineCases } from '../../testing/cases'
import { messengerLink } from './messenger-link'

export default defineCases(messengerLink, {
  hits: [
    { name: 'the talk moves to a messenger', inquiry: { channel: 'message', body: 'Earn with us, write now https://t.me/example_invest' }, args: { hosts: ['t.me'] } },
    { name: 'without a scheme', inquiry: { channel: 'form', body: 'contacta por wa.me/34600000000 para ofertas' } },
  ],
  passes: [
    { name: 'a number alone', inquiry: { body: 'My WhatsApp is +55 11 5550 0144, need 3 containers of tiles' } },
    { name: 'a plain site', inquiry: { body: 'https://www.example-azulejos.com.br' } },
    { name: 'no link', inquiry: { body: 'Precio de 3 contenedores?' } },
  ],
  nearMisses: [
    { name: 'in the signature of a buyer', inquiry: { channel: 'email', body: 'Please quote 3 containers of wall tiles to Santos.\n\nBest regards,\nMarta Lobo\nLobo Revestimentos\nhttps://wa.me/5511555500144' } },
  ],
})
