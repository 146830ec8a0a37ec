import { defineCases } from '../../testing/cases'
import { linkShortener } from './link-shortener'

export default defineCases(linkShortener, {
  hits: [
    { name: 'a short link', inquiry: { channel: 'email', body: 'More visitors for your shop, look: https://bit.ly/3xYzExample' }, args: { hosts: ['bit.ly'] } },
    { name: 'without a scheme, in a chat', inquiry: { channel: 'chat', body: 'открой tinyurl.com/zarabotok-example там всё' }, args: { hosts: ['tinyurl.com'] } },
    { name: 'behind an anchor', inquiry: { html: '<p><a href="https://cutt.ly/exAmple">our specification</a></p>' } },
  ],
  passes: [
    { name: 'a plain site', inquiry: { body: 'see https://www.example-tools.com/p/9 , need 30' } },
    { name: 'no link', inquiry: { body: 'need 30 of the big ones' } },
    { name: 'quoted from an earlier mail', inquiry: { channel: 'email', body: 'Yes please, 30 pieces.\n\nOn Mon, 2 Mar 2026 Jo <jo@example-tools.com> wrote:\n> Catalogue: https://bit.ly/3exAmple' } },
  ],
  nearMisses: [
    { name: 'a slash between two words', inquiry: { body: 'Price in US/EU and/or UK please; size 1/2 inch, M8/M10, pcs/month' } },
    { name: 'a host that ends like one', inquiry: { body: 'our page is https://www.orbit.lyon-example.com/x' } },
  ],
})
