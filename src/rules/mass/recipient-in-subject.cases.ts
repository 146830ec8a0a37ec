import { defineCases } from '../../testing/cases'
import { recipientInSubject } from './recipient-in-subject'

export default defineCases(recipientInSubject, {
  hits: [
    { name: 'a lure', inquiry: { channel: 'email', subject: 'export@example-us.com, your parcel could not be delivered', body: 'See', recipients: ['export@example-us.com'], sender: { email: 'x@example-p.net' } }, args: { address: 'export@example-us.com' } },
    { name: 'in other letters', inquiry: { channel: 'email', subject: 'Password of EXPORT@example-us.com expires', body: 'See', recipients: ['Export@example-us.com'] } },
  ],
  passes: [
    { name: 'a plain subject', inquiry: { channel: 'email', subject: 'RFQ 500 lamps', body: 'See', recipients: ['export@example-us.com'] } },
    { name: 'another address', inquiry: { channel: 'email', subject: 'Please answer to ann@example-lind.se', body: 'See', recipients: ['export@example-us.com'] } },
    { name: 'recipients not known', inquiry: { channel: 'email', subject: 'export@example-us.com, your parcel', body: 'See' } },
  ],
  nearMisses: [
    { name: 'a note to oneself', inquiry: { channel: 'email', subject: 'test from ann@example-us.com', body: 'See', recipients: ['ann@example-us.com'], sender: { email: 'ann@example-us.com' } } },
  ],
})
