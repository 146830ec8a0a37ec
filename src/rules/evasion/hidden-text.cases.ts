import { defineCases } from '../../testing/cases'
import { hiddenText } from './hidden-text'

export default defineCases(hiddenText, {
  hits: [
    { name: 'a story that nobody sees', inquiry: { channel: 'email', html: '<p>Open the order <a href="https://example-order.top">here</a></p><div style="display:none">The committee met in spring to talk about the garden, the weather was mild and everybody brought cake. Later on the children sang, and a neighbour told us of her journey along the coast, which took nine days by train and boat.</div>' } },
    { name: 'white letters, more than is shown', inquiry: { channel: 'email', html: '<body bgcolor="#ffffff"><p>Bestellung</p><span style="color:#ffffff">Wochenmarkt Gemüse Bahnhof Fahrplan Museum</span></body>' } },
  ],
  passes: [
    { name: 'nothing hidden', inquiry: { channel: 'email', html: '<p>Please quote 40 doors in oak.</p>' } },
    { name: 'plain text', inquiry: { body: 'Please quote 40 doors in oak.' } },
    { name: 'a hidden counter', inquiry: { html: '<p>Please quote 40 doors in oak.</p><span style="display:none">id 88121</span>' } },
  ],
  nearMisses: [
    { name: "a newsletter's preview line", inquiry: { html: '<div style="display:none;max-height:0">Spring fair: visit us at booth 4C with new samples</div><p>Dear partners, we will be at the fair in spring and show the new range of hinges and locks. Come and see us, coffee is on us.</p>' } },
    { name: 'a preview line filled up with blanks of no width', inquiry: { html: '<div style="display:none">New hinges in spring&zwnj;&nbsp;&zwnj;&nbsp;&zwnj;&nbsp;&zwnj;&nbsp;&zwnj;&nbsp;&zwnj;&nbsp;&zwnj;&nbsp;&zwnj;&nbsp;</div><p>We will show the new range of hinges at the fair, please tell us when you come.</p>' } },
  ],
})
