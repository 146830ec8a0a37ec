import { defineCases } from '../../testing/cases'
import { freeHostMailbox } from './free-host-mailbox'

export default defineCases(freeHostMailbox, {
  hits: [
    { name: 'a project', inquiry: { body: 'x', sender: { email: 'noreply@example-lamp.firebaseapp.com' } }, args: { host: 'example-lamp.firebaseapp.com' } },
    { name: 'a trial tenant', inquiry: { body: 'x', sender: { email: 'a@example-tenant.onmicrosoft.com' } } },
  ],
  passes: [
    { name: 'an own domain', inquiry: { body: 'x', sender: { email: 'a@example-lind.se' } } },
    { name: 'a free mailbox', inquiry: { body: 'x', sender: { email: 'lind@outlook.com' } } },
    { name: 'a shop at a shop system', inquiry: { body: 'x', sender: { email: 'a@example-lind.myshopify.com' } } },
  ],
  nearMisses: [
    { name: 'a domain that ends alike', inquiry: { body: 'x', sender: { email: 'a@example-onmicrosoft.com' } } },
  ],
  skips: [
    { name: 'no address', inquiry: { body: 'x' } },
  ],
})
