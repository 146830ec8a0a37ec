import { defineCases } from '../../testing/cases'
import { bankInsider } from './bank-insider'

export default defineCases(bankInsider, {
  hits: [
    {
      name: 'a manager of a bank with a secret',
      inquiry: { body: 'Greetings, I am Mr. Okan Dermal, operations manager of a bank in my city. I found an account that nobody has claimed for nine years and want to present you.' },
    },
    {
      name: 'a lawyer of a dead engineer',
      inquiry: { body: 'I am barrister Ude Konar, personal attorney to late Engineer who worked with the refinery and left money with no family.' },
    },
    {
      name: 'a widow of a ruler',
      inquiry: { body: 'Am the daughter of the late president of our country and my family money is with a security house, please help us invest abroad.' },
    },
  ],
  passes: [
    { name: 'a purchasing manager', inquiry: { body: 'I am the purchasing manager of Talvik Mills. We look for a dyeing machine, 500 kg per batch.' } },
    { name: 'payment through a bank', inquiry: { body: 'Our bank will advise the L/C through your bank this week, please send the draft PI.' } },
    {
      name: 'a hospital\'s head of purchase',
      inquiry: { body: 'This is Dr. Lene Aasgard, head of procurement at a clinic. We need 40 infusion pumps with CE.' },
    },
  ],
  nearMisses: [
    {
      name: 'a bank officer advises a credit',
      inquiry: { body: 'We are the advising bank of documentary credit no. 7731 and ask you to confirm the beneficiary\'s address.' },
    },
    {
      name: 'a lawyer about a contract',
      inquiry: { body: 'Our lawyer checked your agency contract and has two small changes, see attached. The first order follows.' },
    },
  ],
})
