import { defineCases } from '../../testing/cases'
import { lureWithAttachment } from './lure-with-attachment'

export default defineCases(lureWithAttachment, {
  hits: [
    {
      name: 'an order as a web page',
      inquiry: { attachments: [{ filename: 'PO_4471.html' }], body: 'Please see our new order in the attachment and send proforma.' },
    },
    {
      name: 'a payment slip as a disk image',
      inquiry: { attachments: [{ filename: 'swift.pdf.iso' }], body: 'Payment has been made, the swift copy is attached.' },
    },
  ],
  passes: [
    { name: 'an order as a PDF', inquiry: { attachments: [{ filename: 'PO_4471.pdf' }], body: 'Please find our purchase order attached.' } },
    { name: 'a table', inquiry: { attachments: [{ filename: 'list.xlsx' }], body: 'Quote the attached list please.' } },
    { name: 'no attachment', inquiry: { attachments: [], body: 'Please quote for 200 sets.' } },
  ],
  nearMisses: [
    {
      name: 'a picture of the part',
      inquiry: { attachments: [{ filename: 'part.jpg', contentType: 'image/jpeg' }, { filename: 'part.step' }], body: 'Kindly quote this part, see photo.' },
    },
  ],
  skips: [
    { name: 'attachments are not known', inquiry: { body: 'Please see our new order.' } },
  ],
})
