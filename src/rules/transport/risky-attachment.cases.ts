import { defineCases } from '../../testing/cases'
import { riskyAttachment } from './risky-attachment'

export default defineCases(riskyAttachment, {
  hits: [
    { name: 'a purchase order as a web page', inquiry: { channel: 'email', body: 'Kindly see attached PO and confirm.', attachments: [{ filename: 'PO_88121.htm' }] }, args: { files: ['PO_88121.htm'] } },
    { name: 'a disk image', inquiry: { channel: 'email', body: '请查收询价单附件', attachments: [{ filename: '询价单.ISO' }, { filename: 'logo.png' }] } },
  ],
  passes: [
    { name: 'documents and drawings', inquiry: { body: 'RFQ attached', attachments: [{ filename: 'rfq.pdf' }, { filename: 'flange.dwg' }, { filename: 'list.xlsx' }] } },
    { name: 'photographs', inquiry: { body: 'cracked on arrival', attachments: [{ filename: 'IMG_1.jpg' }] } },
    { name: 'an archive', inquiry: { body: 'drawings', attachments: [{ filename: 'drawings.zip' }] } },
  ],
  nearMisses: [
    { name: 'the ending within the name', inquiry: { body: 'our page as PDF', attachments: [{ filename: 'index.html.pdf' }] } },
  ],
  skips: [
    { name: 'attachments are not known', inquiry: { channel: 'form', body: 'see attached' } },
  ],
})
