import { defineCases } from '../../testing/cases'
import { manyLinks } from './many-links'

export default defineCases(manyLinks, {
  hits: [
    { name: 'three domains', inquiry: { channel: 'email', body: 'Best offers of the week https://example-pills.com https://example-casino.net https://example-coins.org' }, args: { count: 3 } },
    { name: 'one domain, hardly a word', inquiry: { channel: 'form', body: 'Смотри https://example-shop.ru/a https://example-shop.ru/b https://example-shop.ru/c' } },
  ],
  passes: [
    { name: 'one link', inquiry: { body: 'We need this one: https://www.example-lamps.com/l/44 , 300 pieces' } },
    { name: 'no link', inquiry: { body: 'We need 300 lamps' } },
    { name: 'the same link three times', inquiry: { body: 'https://www.example-lamps.com/l/44 https://www.example-lamps.com/l/44 https://www.example-lamps.com/l/44' } },
  ],
  nearMisses: [
    { name: 'a buyer points at three of our own products', inquiry: { body: 'Price please: https://www.ourlamps-cn.com/p/1 https://www.ourlamps-cn.com/p/2 https://www.ourlamps-cn.com/p/3' }, context: { seller: { domains: ['ourlamps-cn.com'] } } },
    { name: 'a buyer points at examples on a marketplace', inquiry: { body: 'Same as https://www.amazon.de/dp/B01 https://www.amazon.de/dp/B02 https://www.amazon.de/dp/B03 in black, 500 each' } },
    { name: 'a long specification with its sources', inquiry: { body: 'We restore old lifts and need 40 guide shoes of three kinds. ' + 'The rails are 16 mm wide and run in oil, so the inlay must stand oil and up to 60 degrees, and the housing is cast iron, painted grey, with two slots for M12 bolts at a distance of 84 mm. '.repeat(6) + 'Norms: https://www.example-norms.org/l1 , drawings of the rails: https://www.example-rails.at/16 , our project: https://www.example-lifthaus.ch/p' } },
    { name: "the sender's networks in the signature", inquiry: { channel: 'email', sender: { email: 'ana@studio-vidal.pt' }, body: 'Preciso de 40 candeeiros.\n\nCumprimentos,\nAna Vidal\nhttps://www.studio-vidal.pt\nhttps://www.instagram.com/example\nhttps://www.facebook.com/example' } },
  ],
})
