import { defineCases } from '../../testing/cases'
import { linkLeadsOn } from './link-leads-on'

export default defineCases(linkLeadsOn, {
  hits: [
    { name: "a search engine's page for telephones", inquiry: { body: 'Open https://www.google.co.uk/amp/s/example-click.net/x' }, args: { hosts: ['www.google.co.uk'] } },
    { name: 'a click on an advertisement', inquiry: { body: 'Open https://www.googleadservices.com/pagead/aclk?sa=L&adurl=https://example-click.net' } },
    { name: 'a translated page', inquiry: { body: 'Open https://translate.google.com/translate?u=https://example-click.net' } },
  ],
  passes: [
    { name: 'a search', inquiry: { body: 'See https://www.google.com/search?q=lamps' } },
    { name: 'a place on a map', inquiry: { body: 'We are here: https://maps.google.com/?q=Leeds' } },
    { name: 'no link', inquiry: { body: 'RFQ' } },
  ],
  nearMisses: [
    { name: 'a video', inquiry: { body: 'Like this one: https://www.youtube.com/watch?v=abc' } },
    { name: 'a host of the same letters', inquiry: { body: 'https://www.google-lamps.net/url/x' } },
  ],
})
