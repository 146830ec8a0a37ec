import { defineCases } from '../../testing/cases'
import { drawnToken } from './drawn-token'

export default defineCases(drawnToken, {
  hits: [
    { name: 'at the end of the subject', inquiry: { channel: 'email', subject: 'Your invoice - tB4xQe9RmZk2Vw7Ys', body: 'x' }, args: { token: 'tB4xQe9RmZk2Vw7Ys' } },
    { name: 'as name of a document', inquiry: { channel: 'email', subject: 'Invoice', body: 'x', attachments: [{ filename: 'Rk3Tz8WqYn5Bv1Lx.pdf', contentType: 'application/pdf', size: 9 }] } },
  ],
  passes: [
    { name: 'plain', inquiry: { channel: 'email', subject: 'RFQ 500 lamps', body: 'x' } },
    { name: 'an order number', inquiry: { channel: 'email', subject: 'PO-2026-004815162342', body: 'x' } },
    { name: 'a key in one kind of letters', inquiry: { channel: 'email', subject: 'build 3f9a1c7be04d failed', body: 'x' } },
  ],
  nearMisses: [
    { name: 'a product put together from words', inquiry: { channel: 'email', subject: 'Case for iPhone15ProMax256GB', body: 'x' } },
    { name: 'a picture of a messenger', inquiry: { channel: 'email', subject: 'Photos', body: 'x', attachments: [{ filename: 'aB3xQ9zLm2Kp7.jpg', contentType: 'image/jpeg', size: 9 }] } },
    { name: 'an article number', inquiry: { channel: 'email', subject: 'Need DN50PN16SS316L valves', body: 'x' } },
  ],
})
