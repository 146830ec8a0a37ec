import { defineCases } from '../../testing/cases'
import { fileHostLink } from './file-host-link'

export default defineCases(fileHostLink, {
  hits: [
    { name: 'drawings in a store', inquiry: { channel: 'email', body: 'Zeichnungen zu groß für Mail: https://we.tl/t-exAmple , bitte 200 Stück anbieten' }, args: { hosts: ['we.tl'] } },
    { name: 'a purchase list in a store', inquiry: { channel: 'email', body: 'See the list at https://www.dropbox.com/s/example/list.html and quote.' } },
  ],
  passes: [
    { name: "a firm's own site", inquiry: { body: 'Specs at https://www.example-optics.com/spec.pdf' } },
    { name: 'no link', inquiry: { body: 'Specs attached' } },
    { name: 'a messenger', inquiry: { body: 'https://wa.me/4915550000000' } },
  ],
  nearMisses: [
    { name: 'the store is named, not linked', inquiry: { body: 'Can I send the drawings by WeTransfer or Dropbox?' } },
  ],
})
