import { defineCases } from '../../testing/cases'
import { incoterm } from './incoterm'

export default defineCases(incoterm, {
  hits: [
    { name: 'with a port', inquiry: { body: 'Please quote CIF Mombasa for 2 x 40HQ.' }, args: { read: ['CIF Mombasa'], term: 'CIF', place: 'Mombasa' } },
    { name: 'German', inquiry: { body: 'Preis bitte FCA Hamburg, 3 Paletten.' }, args: { read: ['FCA Hamburg'] } },
    { name: 'Chinese', inquiry: { body: '请报FOB宁波价，数量3000个。' } },
    { name: 'Russian', inquiry: { body: 'Просим цену на условиях DAP Москва, 20 тонн.' } },
    { name: 'two of them', inquiry: { body: 'Need both EXW and DDP Lyon, 500 pcs.' }, args: { read: ['EXW', 'DDP Lyon'] } },
  ],
  passes: [
    { name: 'none', inquiry: { body: 'Price for 500 pcs with shipping to Lyon?' } },
    { name: 'French, none', inquiry: { body: 'Quel est le prix pour 500 pièces livrées à Lyon ?' } },
    { name: 'a complaint', inquiry: { body: 'The boxes were crushed.' } },
  ],
  nearMisses: [
    { name: 'a fob watch', inquiry: { body: 'Do you make a watch fob in brass?' } },
    { name: 'part of a word', inquiry: { body: 'I bought a capacitor from you (capex of 2025).' } },
  ],
})
