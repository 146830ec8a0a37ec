import { defineCases } from '../../testing/cases'
import { doubleExtension } from './double-extension'

export default defineCases(doubleExtension, {
  hits: [
    { name: 'a program behind a document', inquiry: { body: 'New order', attachments: [{ filename: 'Purchase Order.pdf.exe' }] } },
    { name: 'the ending pushed out of sight', inquiry: { body: 'Commande jointe', attachments: [{ filename: 'commande.doc                    .zip' }] } },
    { name: 'an archive that hides as a table', inquiry: { body: 'quote', attachments: [{ filename: 'list.xlsx.rar' }] } },
  ],
  passes: [
    { name: 'a document', inquiry: { body: 'quote', attachments: [{ filename: 'list.xlsx' }] } },
    { name: 'a version with dots', inquiry: { body: 'quote', attachments: [{ filename: 'drawing.v2.1.pdf' }] } },
    { name: 'an archive', inquiry: { body: 'quote', attachments: [{ filename: 'drawings.tar.gz' }] } },
  ],
  nearMisses: [
    { name: 'as a computer names a compressed file', inquiry: { body: 'drawing', attachments: [{ filename: 'bracket.pdf.zip' }] } },
    { name: 'a document converted twice', inquiry: { body: 'spec', attachments: [{ filename: 'spec.docx.pdf' }] } },
  ],
  skips: [
    { name: 'attachments are not known', inquiry: { body: 'see attached' } },
  ],
})
