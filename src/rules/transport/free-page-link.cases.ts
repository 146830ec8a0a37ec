import { defineCases } from '../../testing/cases'
import { freePageLink } from './free-page-link'

export default defineCases(freePageLink, {
  hits: [
    { name: 'a sign-in page on a free host', inquiry: { channel: 'email', body: 'Our purchase list is here: https://po-list-example.weebly.com/open' }, args: { hosts: ['po-list-example.weebly.com'] } },
    { name: 'a form', inquiry: { channel: 'email', html: '<p><a href="https://forms.gle/exAmple9">Lieferantenfragebogen ausfüllen</a></p>' } },
  ],
  passes: [
    { name: "a firm's own site", inquiry: { body: 'https://www.example-moebel.de/katalog – bitte 40 Stück' } },
    { name: 'a shortener is another rule', inquiry: { body: 'https://bit.ly/exAmple1' } },
    { name: 'a marketplace', inquiry: { body: 'like this one https://www.alibaba.com/product-detail/123.html, 40 pcs' } },
  ],
  nearMisses: [
    { name: "the sender's only website", inquiry: { channel: 'form', sender: { website: 'https://kisumu-bikes-example.wordpress.com' }, body: 'We are a bicycle shop, see https://kisumu-bikes-example.wordpress.com/shop and quote 20 frames.' } },
  ],
})
