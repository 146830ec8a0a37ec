import { defineCases } from '../../testing/cases'
import { linkMarkup } from './link-markup'

export default defineCases(linkMarkup, {
  hits: [
    { name: 'BBCode in a form', inquiry: { channel: 'form', body: 'Nice post [url=https://example-casino.net]casino online[/url] bye' }, args: { mark: '[url=' } },
    { name: 'an anchor in a message', inquiry: { channel: 'message', body: 'Лучшие цены <A HREF="https://example-replica.ru">купить</A> сейчас' } },
  ],
  passes: [
    { name: 'a plain link', inquiry: { channel: 'form', body: 'See https://www.example-garden.nl, do you have pots of 40 cm?' } },
    { name: 'a mail may have it', inquiry: { channel: 'email', body: 'text with [url=https://example.com]x[/url]' } },
    { name: 'other brackets', inquiry: { channel: 'chat', body: '[photo] how much? [sticker]' } },
  ],
  nearMisses: [
    { name: 'an html body has anchors', inquiry: { channel: 'form', html: '<p>See <a href="https://www.example-garden.nl">our shop</a>, pots of 40 cm?</p>' } },
  ],
  skips: [
    { name: 'the channel is not known', inquiry: { body: '[url=https://example-casino.net]casino[/url]' } },
  ],
})
