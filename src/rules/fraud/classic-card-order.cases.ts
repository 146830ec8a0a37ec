import { defineCases } from '../../testing/cases'
import { classicCardOrder } from './classic-card-order'

export default defineCases(classicCardOrder, {
  hits: [
    {
      name: 'stock, card and a call',
      inquiry: { body: 'Hello, do you have treadmills in stock? What credit cards do you accept? Send me your name and phone number so that I can call and place the order.' },
    },
    {
      name: 'own shipper and a card',
      inquiry: { body: 'I want to buy some items from your store, I will pay by credit card and my private shipper will come for the pick up. Is it okay?' },
    },
    {
      name: 'price no object',
      inquiry: { body: 'Please tell me what card do you take, any model you have available is fine, price is not a problem, I need it shipped fast.' },
    },
    {
      name: 'some of your products to a far island, and nothing of which',
      inquiry: { body: 'I would like to order some of your products and ship them to Fiji. Is credit card okay as form of payment? Mail me what you have.' },
    },
  ],
  passes: [
    {
      name: 'a small shop pays a sample by card',
      inquiry: { body: 'Hi, we run a small yoga studio. Can we pay the two sample mats with a credit card? Then 150 mats in August.' },
    },
    { name: 'stock without cards', inquiry: { body: 'Is the green one in stock? I need 40.' } },
    { name: 'a bank transfer order', inquiry: { body: 'We order 60 stools as quoted, please send PI for T/T.' } },
  ],
  nearMisses: [
    {
      name: 'models and a port are named',
      inquiry: { body: 'Do you accept credit card for a trial order? 4 pcs KX-220 and 4 pcs KX-240, FOB Ningbo, are both in stock?' },
    },
    {
      name: 'how many go where',
      inquiry: { body: 'Do you accept Visa? If the grey ones are available we take 60, delivered to Cork.' },
    },
    { name: 'a customer\'s refund', inquiry: { body: 'I paid with a credit card in your store and the item is not available any more, please refund me.' } },
  ],
})
