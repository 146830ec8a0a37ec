import { defineCases } from '../../testing/cases'
import { cardAbuse } from './card-abuse'

export default defineCases(cardAbuse, {
  hits: [
    {
      name: 'the amount split over cards',
      inquiry: { body: 'The total is okay. Please split it on three different credit cards, I will give you the numbers one by one.' },
    },
    {
      name: 'more than the price on the card',
      inquiry: { body: 'Kindly charge my card the extra 900 dollars in addition to the goods, that is for other thing.' },
    },
    {
      name: 'a second card if the first fails',
      inquiry: { body: 'If the first card is declined no problem, try the other card I sent, same expiry date, or charge half of it on the second card.' },
    },
  ],
  passes: [
    { name: 'one card for the sample', inquiry: { body: 'Can I pay the sample with my credit card? It is 48 USD.' } },
    { name: 'memory cards', inquiry: { body: 'Please quote 500 memory cards 64 GB and 500 cards 128 GB, bulk packing.' } },
    { name: 'payment by transfer', inquiry: { body: '30 % T/T now and 70 % against copy of B/L is fine with us.' } },
  ],
  nearMisses: [
    { name: 'playing cards in sets', inquiry: { body: 'We print board games and need two cards per box, 54 cards per deck, 5,000 decks.' } },
    { name: 'the sample fee on the card', inquiry: { body: 'You may charge the card for the sample and the courier, as we agreed on the phone.' } },
    { name: 'a refund to the card', inquiry: { body: 'Please refund the amount to the card that was charged, order 20441.' } },
  ],
})
