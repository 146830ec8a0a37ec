import { defineCases } from '../../testing/cases'
import { serviceInSubject } from './service-in-subject'

export default defineCases(serviceInSubject, {
  hits: [
    { name: 'a notice', inquiry: { channel: 'email', subject: 'PostNL: please choose a time', body: 'x', sender: { email: 'a@example-p.net' } }, args: { service: 'PostNL' } },
    { name: 'in brackets', inquiry: { channel: 'email', subject: '[Spotify] Your plan', body: 'x', sender: { email: 'a@example-p.net' } } },
  ],
  passes: [
    { name: 'its own', inquiry: { channel: 'email', subject: 'DHL: your parcel', body: 'x', sender: { email: 'noreply@dhl.com' } } },
    { name: 'goods', inquiry: { channel: 'email', subject: 'RFQ 500 lamps', body: 'x', sender: { email: 'a@example-p.net' } } },
    { name: 'no subject', inquiry: { body: 'x', sender: { email: 'a@example-p.net' } } },
  ],
  nearMisses: [
    { name: 'an answer', inquiry: { channel: 'email', subject: 'Re: PayPal payment', body: 'x', sender: { email: 'a@example-lind.se' } } },
    { name: 'a word of every day', inquiry: { channel: 'email', subject: 'steam cleaner, 40 pcs', body: 'x', sender: { email: 'a@example-lind.se' } } },
  ],
})
