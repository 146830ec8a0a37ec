import { defineCases } from '../../testing/cases'
import { flattery } from './flattery'

export default defineCases(flattery, {
  hits: [
    { name: 'compliments of the season', inquiry: { body: 'Compliments of the season to you and your family, esteemed sir.' } },
    { name: 'a noble firm', inquiry: { body: 'I write to your esteemed company of good reputation with much joy in my heart.' } },
    { name: 'good health wished', inquiry: { body: 'I hope this mail meets you in good health. How are you and your family?' } },
  ],
  passes: [
    { name: 'a plain opening', inquiry: { body: 'Hello, price for 40 doors 90x210 please.' } },
    { name: 'thanks', inquiry: { body: 'Thank you for your quick quotation.' } },
    { name: 'a fair', inquiry: { body: 'It was good to talk at the fair in Hannover.' } },
  ],
  nearMisses: [
    { name: 'the usual line', inquiry: { body: 'Hope this email finds you well. We need 6 pallets of sealant.' } },
    { name: 'a good product', inquiry: { body: 'Good product, good price. We order 50 more.' } },
  ],
})
