import { defineCases } from '../../testing/cases'
import { unaskedPrices } from './unasked-prices'

const context = { seller: { country: 'CN' } }

export default defineCases(unaskedPrices, {
  hits: [
    { name: 'a mill without a word of selling', inquiry: { body: 'Kraft liner 140 g, 2.10 m rolls, from Paranaguá: USD 585/t. Fluting 112 g: USD 540/t. 400 t on the quay, L/C or 30 % with the order.' }, context },
    { name: 'a translator who knows the firm', inquiry: { body: 'I saw your new valve manuals at the fair in Parma. Into German I charge EUR 0.11 a word, into Polish EUR 0.08. My last three manuals are on my page.' }, context },
    { name: 'in Spanish', inquiry: { body: 'Aceite de palma RBD en flexitank, puesto en Cartagena: USD 985/t. Estearina: USD 940/t. Embarque en 12 días.' }, context },
    { name: 'in Chinese', inquiry: { body: '304不锈钢边角料，佛山仓库自提 9800元/吨，316的 17200元/吨，现货60吨。' }, context },
  ],
  passes: [
    { name: 'no price', inquiry: { body: 'We need 400 rolls of kraft liner, 140 g, CIF Callao.' }, context },
    { name: 'a buyer\'s target', inquiry: { body: 'Our target price is USD 580/t for 140 g and USD 540/t for 112 g. 200 t a month.' }, context },
    { name: 'asked what it costs', inquiry: { body: 'Last year I paid USD 4.20 for the small one and USD 6.80 for the large one. What is your price now?' }, context },
    { name: 'our own offer, quoted back', inquiry: { body: 'USD 4.20 and 6.80 are fine for us.', thread: { previousMessages: 2 } }, context },
  ],
  nearMisses: [
    { name: 'a colleague, where nobody has said that the reader sells', inquiry: { body: 'Gas at the hub closed at USD 2.41, for March at USD 2.55.' } },
    { name: 'a single price', inquiry: { body: 'Reconditioned forklift, 2.5 t, 2019, standing in Ghent: EUR 11,900.' }, context },
    { name: 'an order that has a number', inquiry: { body: 'PO 88-1402: 300 pcs at USD 4.20 and 120 pcs at USD 6.80, the invoice says USD 4.60 for the small ones.' }, context },
    { name: 'a customer who wants it back', inquiry: { body: 'We paid EUR 1,240 and the freight was EUR 310. Please refund both.' }, context },
    { name: 'no price, but a size', inquiry: { body: 'Bags 40 x 60 cm and 50 x 80 cm, 70 micron, white.' }, context },
  ],
})
