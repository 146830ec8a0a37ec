import { defineCases } from '../../testing/cases'
import { imageOnly } from './image-only'

export default defineCases(imageOnly, {
  hits: [
    { name: 'a picture that is a link', inquiry: { channel: 'email', html: '<a href="https://example-offers.com/t"><img src="cid:1" width="600" height="400"></a>' } },
    { name: 'a picture and a line', inquiry: { channel: 'email', html: '<p>Guten Tag, siehe Bild</p><img src="https://example-offers.com/a.png"><p><a href="https://example-offers.com/t">hier</a></p>' } },
  ],
  passes: [
    { name: 'no picture', inquiry: { channel: 'email', html: '<p>see <a href="https://example-offers.com/t">here</a></p>' } },
    { name: 'no link', inquiry: { channel: 'email', html: '<p>This is what I mean</p><img src="cid:1">' } },
    { name: 'plain text', inquiry: { channel: 'email', body: 'https://example-offers.com/t' } },
  ],
  nearMisses: [
    { name: 'a short question with a logo and a website', inquiry: { channel: 'email', html: '<p>How much for 50 of these?</p><img src="cid:1"><p><a href="https://www.example-cafe.it">www.example-cafe.it</a></p>' } },
    { name: 'a signed line with a logo', inquiry: { channel: 'email', html: '<p>See picture.</p><p>Best regards,</p><p>Ines Faria</p><p>Faria Cafés Lda</p><img src="cid:1"><p><a href="https://www.example-faria.pt">www.example-faria.pt</a></p>' } },
  ],
})
