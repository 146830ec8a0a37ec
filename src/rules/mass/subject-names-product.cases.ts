import { defineCases } from '../../testing/cases'
import { subjectNamesProduct } from './subject-names-product'

const seller = { products: ['submersible pump', 'garden hose'] }

export default defineCases(subjectNamesProduct, {
  hits: [
    { name: 'a product of the seller', inquiry: { channel: 'email', subject: 'Enquiry for submersible pumps', body: 'Please quote 40 to Mombasa.' }, context: { seller } },
    { name: 'a model', inquiry: { channel: 'email', subject: 'Angebot QJD-150 bitte', body: 'Wir brauchen 12 Stück.' }, context: { seller } },
  ],
  passes: [
    { name: 'a general subject', inquiry: { channel: 'email', subject: 'Business inquiry', body: 'Please quote 40.' }, context: { seller } },
    { name: 'no subject', inquiry: { channel: 'chat', body: 'price of pump?' }, context: { seller } },
    { name: "the seller's products are not known", inquiry: { channel: 'email', subject: 'Enquiry for pumps', body: 'Please quote 40.' } },
  ],
  nearMisses: [{ name: 'the product stands in the text alone', inquiry: { channel: 'email', subject: 'Hello', body: 'Do you have the submersible pump in stock?' }, context: { seller } }],
})
