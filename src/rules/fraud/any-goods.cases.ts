import { defineCases } from '../../testing/cases'
import { anyGoods } from './any-goods'

export default defineCases(anyGoods, {
  hits: [
    {
      name: 'any model that is there',
      inquiry: { body: 'Hello I want to buy some laptops, whatever model you have in stock is ok with me. 25 pieces. Let me know the total.' },
    },
    {
      name: 'some goods of the shop',
      inquiry: { body: 'Good day, Am Mr Dan and I will like to order some products from your store to my location in Guam, do get back with what you have.' },
    },
    {
      name: 'the brand is left to the seller',
      inquiry: { body: 'We need generators for our camp. It doesn\'t matter which brand, you can choose the model for us, just ship.' },
    },
  ],
  passes: [
    { name: 'a model is named', inquiry: { body: 'Need 25 notebooks with i5, 16 GB, US keyboard. Which models do you have in this class?' } },
    { name: 'an assortment with a list', inquiry: { body: 'Assorted colours please: 200 red, 200 navy, 100 white, sizes as in the file.' } },
    { name: 'a question on compatibility', inquiry: { body: 'Do any of your brackets fit a 75x75 VESA mount? We need about 300.' } },
  ],
  nearMisses: [
    {
      name: 'the catalogue is liked',
      inquiry: { body: 'We saw some of your products at the fair and liked the ceramic range. Please send the price list for plates and bowls.' },
    },
    { name: 'a call at convenience', inquiry: { body: 'Please call me at your convenience about the 40 ft container of tiles.' } },
    { name: 'all sizes at stock', inquiry: { body: 'Are all sizes available in black? We need S 100, M 300, L 300, XL 150.' } },
  ],
})
