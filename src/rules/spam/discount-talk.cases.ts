import { defineCases } from '../../testing/cases'
import { discountTalk } from './discount-talk'

export default defineCases(discountTalk, {
  hits: [
    { name: 'a sale', inquiry: { body: 'Only this week: 50% off on all items, limited time offer!' } },
    { name: 'a trial', inquiry: { body: 'Start your free trial now, cancel anytime, special discount code inside.' } },
    { name: 'Chinglish sale', inquiry: { body: 'Dear friend, our big promotion is coming, all product with discount, hurry up limited stock' } },
  ],
  passes: [
    { name: 'a plain inquiry', inquiry: { body: 'Please quote 200 m of hose, 19 mm.' } },
    { name: 'free of defects', inquiry: { body: 'Panels must be free of scratches.' } },
    { name: 'a trial order', inquiry: { body: 'We begin with a trial order of 20 sets.' } },
  ],
  nearMisses: [
    { name: 'a price asked with quantity', inquiry: { body: 'What is your price at 1,000 and at 5,000 pcs?' } },
    { name: 'a cut-off date', inquiry: { body: 'Until when is the offer of 3.10 valid?' } },
  ],
})
