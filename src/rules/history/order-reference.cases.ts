import { defineCases } from '../../testing/cases'
import { orderReference } from './order-reference'

export default defineCases(orderReference, {
  hits: [
    { name: 'a purchase order', inquiry: { channel: 'email', body: 'When do you load PO WL-20771? Our truck waits.' } },
    { name: 'an invoice in German', inquiry: { body: 'Zu Ihrer Rechnung Nr. 2026-0418 fehlt das Ursprungszeugnis.' } },
    { name: 'a container', inquiry: { body: '柜号 MSKU4419027 什么时候到港？' } },
  ],
  passes: [
    { name: 'no number', inquiry: { body: 'We would like to order 300 chairs' } },
    { name: 'a quantity', inquiry: { body: 'Please quote 2500 pcs, 12 x 40 mm' } },
    { name: 'a telephone number', inquiry: { body: 'Call me at +44 20 7946 0144' } },
  ],
  nearMisses: [
    { name: 'an order to come', inquiry: { body: 'Our first order will be 2000 units, model KX-20' } },
  ],
})
