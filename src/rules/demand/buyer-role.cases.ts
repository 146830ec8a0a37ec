import { defineCases } from '../../testing/cases'
import { buyerRole } from './buyer-role'

export default defineCases(buyerRole, {
  hits: [
    { name: 'an importer', inquiry: { body: 'We are importers of garden tools in Valencia and look for a new source of secateurs.' } },
    { name: 'a contractor on a form', inquiry: { body: 'I\'m a contractor fitting out two clinics, need vinyl flooring, 900 m2, colour light grey.' } },
    { name: 'an owner of a small place', inquiry: { body: 'Dear sir, I own a hotel of 22 rooms near Arusha. What would 60 pillows cost?' } },
  ],
  passes: [
    { name: 'says nothing of himself', inquiry: { body: 'Price for 300 pcs of the 20 cm hinge, CIF Valencia?' } },
    { name: 'a pitch', inquiry: { body: 'We help factories rank first on search engines. Reply for a free audit.' } },
    { name: 'a customer', inquiry: { body: 'The container has arrived. Two cartons were wet, see the pictures.' } },
  ],
  nearMisses: [
    { name: 'asks what the seller is', inquiry: { body: 'Are you a manufacturer? Please send a photo of the workshop.' } },
    { name: 'a role in the signature alone', inquiry: { body: 'Price for 300 pcs, please.\n\nBest regards\nMarta Ferrer\nPurchasing Manager' } },
  ],
})
