import { defineCases } from '../../testing/cases'
import { bulkGreeting } from './bulk-greeting'

export default defineCases(bulkGreeting, {
  hits: [
    { name: 'to the purchasing manager of whoever reads it', inquiry: { channel: 'email', body: 'Dear Purchasing Manager,\n\nwe make zinc castings since 1998 and would like to be your supplier.' } },
    { name: 'to business owners', inquiry: { channel: 'form', body: 'Dear business owner, are you happy with your phone bill?' } },
  ],
  passes: [
    { name: 'the everyday greeting', inquiry: { channel: 'email', body: 'Dear Sir or Madam,\n\nplease quote 200 filters.' } },
    { name: 'by name', inquiry: { channel: 'email', body: 'Dear Ms. Kang,\n\nplease quote 200 filters.' } },
    { name: 'no greeting', inquiry: { channel: 'chat', body: 'price of the 20 l version?' } },
  ],
  nearMisses: [{ name: 'the function stands in the text, not in the greeting', inquiry: { channel: 'email', body: 'Hello, our purchasing manager asked me to get a price for 200 filters.' } }],
})
