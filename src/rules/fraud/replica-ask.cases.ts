import { defineCases } from '../../testing/cases'
import { replicaAsk } from './replica-ask'

export default defineCases(replicaAsk, {
  hits: [
    { name: 'copies of watches', inquiry: { body: 'Do you have Rolex replicas, AAA quality? Need 50 watches with box.' } },
    { name: 'shoes like the original', inquiry: { body: 'looking for nike shoes same as original 1:1, 200 pair, cheap' } },
    { name: 'a logo without licence', inquiry: { body: 'Please print the Disney logo on 3,000 bags, we have no license but it\'s ok here.' } },
    { name: 'in Chinese', inquiry: { body: '有没有高仿的劳力士，一比一的那种？' } },
  ],
  passes: [
    { name: 'own brand', inquiry: { body: 'We put our own logo Lumora on the bags, artwork attached.' } },
    { name: 'a spare for a brand', inquiry: { body: 'Do you have filters for Apple green paint lines? 40 pcs.' } },
    { name: 'a copy of a document', inquiry: { body: 'Please send a copy of the invoice.' } },
  ],
  nearMisses: [
    { name: 'compatible spare parts', inquiry: { body: 'Toner compatible with Samsung printers, 500 pcs, no brand on the box.' } },
    { name: 'a copy of the certificate', inquiry: { body: 'We need a copy of the original certificate of origin.' } },
  ],
})
