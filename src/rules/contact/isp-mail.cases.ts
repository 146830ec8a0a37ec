import { defineCases } from '../../testing/cases'
import { ispMail } from './isp-mail'

export default defineCases(ispMail, {
  hits: [
    { name: 'a German joiner', inquiry: { body: 'Guten Tag, was kosten 30 Türbeschläge?', sender: { email: 'tischlerei-hauck@t-online.de' } }, args: { domain: 't-online.de' } },
    { name: 'an Australian farm', inquiry: { body: 'G\'day, after a price on 2 x 5000L tanks delivered Perth', sender: { email: 'barrowfarm@bigpond.com' } } },
    { name: 'a French shop', inquiry: { body: 'Bonjour, avez-vous ce modèle en stock ?', sender: { email: 'atelier.perrin@orange.fr' } } },
  ],
  passes: [
    { name: 'a free provider', inquiry: { body: 'price pls', sender: { email: 'somchai.parts@hotmail.com' } } },
    { name: 'an own domain', inquiry: { body: 'Quote for 3 kilns', sender: { email: 'anna@example-keramikhof.at' } } },
    { name: 'a public authority', inquiry: { body: 'Quotation for 40 desks', sender: { email: 'supply@example-town.gov.uk' } } },
  ],
  nearMisses: [
    { name: 'a firm that is called after its town\'s provider', inquiry: { body: 'Angebot über 20 Pumpen bitte', sender: { email: 'info@example-t-online-shop.de' } } },
  ],
  skips: [
    { name: 'there is no address', inquiry: { channel: 'chat', body: 'hello, do you have 2 inch brass ball valve' } },
  ],
})
