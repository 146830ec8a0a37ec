import { defineCases } from '../../testing/cases'
import { textInLinks } from './text-in-links'

export default defineCases(textInLinks, {
  hits: [
    { name: 'a sentence in the path', inquiry: { body: 'Look: https://example-shop.com/buy-cheap-pills-without-any-prescription-and-save-today' } },
    { name: 'a mail prepared in the link', inquiry: { html: '<p><a href="mailto:x@example.com?subject=yes%20please%20send%20me%20the%20secret%20money%20offer%20now">Hi</a></p>' } },
    { name: 'words in the query', inquiry: { body: 'See https://example-page.net/?q=win+a+free+phone+today+only+click+here+now' } },
  ],
  passes: [
    { name: 'a short link', inquiry: { body: 'Our page: https://example-pumps.com/catalogue' } },
    { name: 'no link', inquiry: { body: 'Please quote 40 pumps.' } },
    { name: 'a link of numbers', inquiry: { body: 'https://example-track.com/a8f3/99127/c/0012?id=8812&t=991' } },
  ],
  nearMisses: [
    { name: 'a line of the sender\'s own beside it', inquiry: { body: 'Good morning, could you please make the same bottle as on this page for us, in green glass and with a cork: https://example-bottles.com/green-glass-bottle-with-a-cork-and-a-paper-label-500-ml' } },
    { name: 'a title of seven words', inquiry: { body: 'https://example-bottles.com/green-glass-bottle-with-cork-half-litre' } },
  ],
})
