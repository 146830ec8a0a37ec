import { defineCases } from '../../testing/cases'
import { serviceInSubject } from './service-in-subject'

export default defineCases(serviceInSubject, {
  hits: [
    { name: 'a notice', inquiry: { subject: 'PostNL: your parcel 46098', body: 'x', sender: { email: 'a@example-p.net' } }, args: { service: 'PostNL' } },
    { name: 'in brackets', inquiry: { subject: '[Netflix] Account on hold', body: 'x', sender: { email: 'a@example-p.net' } } },
  ],
  passes: [
    { name: 'its own', inquiry: { subject: 'DHL: your parcel', body: 'x', sender: { email: 'noreply@dhl.com' } } },
    { name: 'goods', inquiry: { subject: 'RFQ 500 lamps', body: 'x', sender: { email: 'a@example-p.net' } } },
    { name: 'no subject', inquiry: { body: 'x', sender: { email: 'a@example-p.net' } } },
  ],
  nearMisses: [
    { name: 'an answer', inquiry: { subject: 'Re: PayPal payment', body: 'x', sender: { email: 'a@example-lind.se' } } },
    { name: 'a word of every day', inquiry: { subject: 'steam cleaner, 40 pcs', body: 'x', sender: { email: 'a@example-lind.se' } } },
  ],
})
