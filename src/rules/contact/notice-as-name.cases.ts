import { defineCases } from '../../testing/cases'
import { noticeAsName } from './notice-as-name'

export default defineCases(noticeAsName, {
  hits: [
    { name: 'a payment', inquiry: { body: 'x', sender: { name: 'Payment Confirmation', email: 'a@example-p.net' } }, args: { word: 'payment' } },
    { name: 'in German', inquiry: { body: 'x', sender: { name: 'Ihr Paket wartet', email: 'a@example-p.net' } } },
    { name: 'in Portuguese, with accents', inquiry: { body: 'x', sender: { name: 'Notificação', email: 'a@example-p.net' } } },
  ],
  passes: [
    { name: 'a person', inquiry: { body: 'x', sender: { name: 'Ana Peña', email: 'a@example-p.net' } } },
    { name: 'a department that buys', inquiry: { body: 'x', sender: { name: 'Purchasing Department', email: 'a@example-p.net' } } },
    { name: 'a firm', inquiry: { body: 'x', sender: { name: 'Lind Trading AB', email: 'a@example-lind.se' } } },
  ],
  nearMisses: [
    { name: 'a word that begins so', inquiry: { body: 'x', sender: { name: 'Paketti Oy Alertus', email: 'a@example-p.fi' } } },
  ],
  skips: [
    { name: 'no name', inquiry: { body: 'x' } },
  ],
})
