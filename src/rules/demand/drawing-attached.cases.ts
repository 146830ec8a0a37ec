import { defineCases } from '../../testing/cases'
import { drawingAttached } from './drawing-attached'

export default defineCases(drawingAttached, {
  hits: [
    {
      name: 'a model of the part',
      inquiry: { body: 'Please quote as per the drawing, 1,000 pcs a year.', attachments: [{ filename: 'flange_DN50.step' }, { filename: 'logo.png' }] },
      args: { files: ['flange_DN50.step'] },
    },
    {
      name: 'a list of items, Turkish',
      inquiry: { body: 'Ekteki liste için fiyat rica ederiz.', attachments: [{ filename: 'teklif-listesi.xlsx' }] },
      args: { files: ['teklif-listesi.xlsx'] },
    },
    {
      name: 'four files, three are shown',
      inquiry: { body: 'All sheets attached.', attachments: [{ filename: 'a.pdf' }, { filename: 'b.pdf' }, { filename: 'c.pdf' }, { filename: 'd.pdf' }] },
      args: { files: ['a.pdf', 'b.pdf', 'c.pdf'] },
    },
  ],
  passes: [
    { name: 'pictures', inquiry: { body: 'see photos', attachments: [{ filename: 'IMG_1.jpg' }, { filename: 'IMG_2.HEIC' }] } },
    { name: 'an archive', inquiry: { body: 'see folder', attachments: [{ filename: 'all.zip' }] } },
    { name: 'none', inquiry: { body: 'Please quote.', attachments: [] } },
  ],
  nearMisses: [
    { name: 'two endings', inquiry: { body: 'Our order.', attachments: [{ filename: 'order.pdf.js' }] } },
    { name: 'the ending in the middle', inquiry: { body: 'Our order.', attachments: [{ filename: 'drawing.dwg.bak' }] } },
  ],
  skips: [
    { name: 'attachments are not known', inquiry: { body: 'Drawing attached.' } },
  ],
})
