import { defineCases } from '../../testing/cases'
import { unaskedPrice } from './unasked-price'

const context = { seller: { country: 'CN' } }

export default defineCases(unaskedPrice, {
  hits: [
    { name: 'a single price', inquiry: { body: 'Reconditioned forklift, 2.5 t, 2019, 4,100 hours, standing in Ghent: EUR 11,900. It can be seen any weekday.' }, context },
    { name: 'a sum that waits', inquiry: { body: 'The late engineer left USD 8,400,000 with our bank and nobody has come. Forty per cent are yours.' }, context },
    { name: 'in Turkish', inquiry: { body: 'Sanayi bölgesinde 2.400 m2 kapalı depo, rampa ve vinç var, aylık 95.000 TL. Görmek isterseniz anahtar bende.' }, context },
  ],
  passes: [
    { name: 'no price', inquiry: { body: 'We need 400 rolls of kraft liner, 140 g, CIF Callao.' }, context },
    { name: 'asked what it costs', inquiry: { body: 'The shop here sells it for EUR 49. What is your price for 200?' }, context },
    { name: 'our own offer, quoted back', inquiry: { body: 'USD 4.20 is fine for us.', thread: { previousMessages: 2 } }, context },
  ],
  nearMisses: [
    { name: 'beside an ask for something else', inquiry: { body: 'The shop here sells it for EUR 49. Do you have a catalogue?' }, context },
    { name: 'several prices, which is another rule', inquiry: { body: 'Forklift EUR 11,900, with the side shift EUR 12,600.' }, context },
    { name: 'an order that has a number', inquiry: { body: 'PO 88-1402 was at USD 4.20, as agreed.' }, context },
  ],
})
