import { defineCases } from '../../testing/cases'
import { nothingAsked } from './nothing-asked'

export default defineCases(nothingAsked, {
  hits: [
    { name: 'a greeting', inquiry: { channel: 'chat', body: 'Hello sir' } },
    { name: 'a name', inquiry: { body: 'info' } },
    { name: 'Spanish', inquiry: { channel: 'chat', body: 'Buenas tardes' } },
  ],
  passes: [
    { name: 'a question mark', inquiry: { channel: 'chat', body: 'Hello, anyone there?' } },
    { name: 'a price', inquiry: { channel: 'chat', body: 'price pls' } },
    { name: 'goods with a number', inquiry: { channel: 'chat', body: '200 pcs black' } },
    { name: 'a file says it', inquiry: { body: 'Hello', attachments: [{ filename: 'enquiry.pdf' }] } },
    { name: 'thanks', inquiry: { body: 'Thank you very much!' } },
  ],
  nearMisses: [
    {
      name: 'a short answer to a mail',
      inquiry: { body: 'Yes, agreed.\n\nOn Mon, 2 Mar 2026 at 10:00, Sales <sales@example-works.cn> wrote:\n> Shall we send the sample?' },
    },
    { name: 'a running order\'s number', inquiry: { body: 'Invoice INV-20331' } },
  ],
})
