import { defineCases } from '../../testing/cases'
import { attachmentOnly } from './attachment-only'

export default defineCases(attachmentOnly, {
  hits: [
    {
      name: 'a drawing and two words',
      inquiry: { body: 'Price please', attachments: [{ filename: 'bracket-rev3.dwg' }] },
      args: { files: ['bracket-rev3.dwg'] },
    },
    { name: 'a table, in Chinese', inquiry: { body: '请报价', attachments: [{ filename: '询价单 2026-03.xlsx' }] }, args: { files: ['询价单 2026-03.xlsx'] } },
    { name: 'nothing but the file', inquiry: { body: '', attachments: [{ filename: 'Specification.PDF', contentType: 'application/pdf', size: 182044 }] } },
  ],
  passes: [
    {
      name: 'the need is written out',
      inquiry: { body: 'Please quote the attached bracket, 400 pcs, zinc plated, delivery to Gdańsk in May.', attachments: [{ filename: 'bracket-rev3.dwg' }] },
    },
    { name: 'photos alone', inquiry: { body: 'this one', attachments: [{ filename: 'IMG_2201.jpg' }] } },
    { name: 'nothing attached', inquiry: { body: 'Price please', attachments: [] } },
  ],
  nearMisses: [
    { name: 'a document\'s name over a program', inquiry: { body: 'see order', attachments: [{ filename: 'purchase-order.pdf.exe' }] } },
    { name: 'an archive that pretends to be a table', inquiry: { body: 'see order', attachments: [{ filename: 'items.xlsx.zip' }] } },
  ],
  skips: [
    { name: 'attachments are not known', inquiry: { body: 'Price please' } },
  ],
})
