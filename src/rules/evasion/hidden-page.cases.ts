import { defineCases } from '../../testing/cases'
import { hiddenPage } from './hidden-page'

export default defineCases(hiddenPage, {
  hits: [
    { name: 'a page of prose unseen', inquiry: { channel: 'email', html: `<p>Your parcel waits</p><div style="display:none">${'Apples keep well in a cool and dry cellar. '.repeat(40)}</div>` } },
    { name: 'more than is shown', inquiry: { channel: 'email', html: `<p>Open</p><div style="font-size:0">${'The mill stood by the river for years. '.repeat(12)}</div>` } },
  ],
  passes: [
    { name: 'nothing hidden', inquiry: { channel: 'email', html: '<p>RFQ 500 lamps</p>' } },
    { name: 'a line of preview', inquiry: { channel: 'email', html: `<div style="display:none">Our offers of this week, for you alone</div><p>${'We sell lamps of all kinds. '.repeat(10)}</p>` } },
    { name: 'a plain text', inquiry: { channel: 'email', body: 'RFQ 500 lamps' } },
  ],
  nearMisses: [
    { name: 'blanks that push a preview away', inquiry: { channel: 'email', html: `<div style="display:none">${'&zwnj;&nbsp;'.repeat(400)}</div><p>Our offers of this week</p>` } },
  ],
})
