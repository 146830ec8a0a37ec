import { defineCases } from '../../testing/cases'
import { documentLure } from './document-lure'

export default defineCases(documentLure, {
  hits: [
    {
      name: 'an order behind a link',
      inquiry: { body: 'Please click the link to view our purchase order and specification, sign in with your office email.' },
    },
    { name: 'a secured document', inquiry: { body: 'Accounts has shared a secure document with you. Open in SharePoint.' } },
    { name: 'a voicemail', inquiry: { body: 'You have 1 new voicemail from the purchasing department, press the button to open the file.' } },
    { name: 'in Chinese', inquiry: { body: '采购合同已加密，请登录邮箱后点击链接查看文件。' } },
  ],
  passes: [
    { name: 'a file attached', inquiry: { body: 'The drawing is attached as PDF, please quote for 200 and 500 pcs.' } },
    { name: 'documents of shipment', inquiry: { body: 'Please send us the packing list and the draft of the documents before the vessel leaves.' } },
    { name: 'a new file', inquiry: { body: 'Sorry, wrong version. Here is a new file with the right hole distance.' } },
  ],
  nearMisses: [
    {
      name: 'large drawings by a file service',
      inquiry: { body: 'The STEP files were too big for mail, I put them on WeTransfer: https://example-transfer.com/k2. Please quote both parts in aluminium.' },
    },
    { name: 'a catalogue opened', inquiry: { body: 'I opened your catalogue on the website but page 14 is empty. Please send the file again.' } },
  ],
})
