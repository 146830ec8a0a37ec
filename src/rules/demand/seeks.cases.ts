import { defineCases } from '../../testing/cases'
import { seeks } from './seeks'

export default defineCases(seeks, {
  hits: [
    { name: 'a maker', inquiry: { body: 'We are looking for a reliable maker of donation boxes in aluminium, 60 of them.' } },
    { name: 'a forwarder', inquiry: { body: 'I am currently searching for a forwarder from Yiwu to Mombasa, two boxes.' } },
    { name: 'in German', inquiry: { body: 'Wir suchen einen Hersteller für Edelstahlspülen.' } },
    { name: 'in Chinese', inquiry: { body: '我们正在寻找不锈钢水槽供应商。' } },
    { name: 'the listed goods', inquiry: { body: 'Hi, I am interested in this product.' } },
  ],
  passes: [
    { name: 'asks a price', inquiry: { body: 'What is the price of a carton?' } },
    { name: 'service', inquiry: { body: 'The third carton is missing.' } },
    { name: 'a pitch', inquiry: { body: 'Our factory makes silicone mixtures of all kinds and ships them weekly.' } },
  ],
  nearMisses: [
    { name: 'the reader is asked', inquiry: { body: 'Are you looking for a cheap forwarder? Our rates are the lowest.' } },
  ],
})
