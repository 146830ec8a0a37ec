import { defineCases } from '../../testing/cases'
import { onlyALink } from './only-a-link'

export default defineCases(onlyALink, {
  hits: [
    { name: 'nothing but a link', inquiry: { channel: 'form', body: 'https://example-bonus.com/win' }, args: { host: 'example-bonus.com' } },
    { name: 'a greeting and a link', inquiry: { channel: 'message', body: 'Hello dear\nwww.example-girls.net/chat' } },
    { name: 'an html mail that is one button', inquiry: { channel: 'email', html: '<p><a href="https://example-files.com/d/8841">Open document</a></p>' } },
  ],
  passes: [
    { name: 'a message with a link in it', inquiry: { channel: 'form', body: 'We run two shops in Leeds, here is our page: https://example-shop.co.uk. We would like to carry your lamps.' } },
    { name: 'no link', inquiry: { channel: 'chat', body: 'hello' } },
    { name: 'a link in the quotation only', inquiry: { channel: 'email', body: 'Agreed.\n\n> see https://example-maker.com' } },
  ],
  nearMisses: [
    { name: 'a buyer pastes the page of the product and asks the price', inquiry: { channel: 'chat', body: 'price? https://example-maker.com/p/441' } },
    { name: 'the same in Chinese', inquiry: { channel: 'chat', body: '这个多少钱 https://example-maker.com/p/441' } },
    { name: "the seller's own page", inquiry: { channel: 'chat', body: 'https://example-maker.com/p/441' }, context: { seller: { domains: ['example-maker.com'] } } },
    { name: 'a quantity beside the link', inquiry: { channel: 'message', body: '200 pcs https://example-maker.com/p/441' } },
  ],
})
