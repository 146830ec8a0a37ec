import { defineCases } from '../../testing/cases'
import { invitationLetter } from './invitation-letter'

export default defineCases(invitationLetter, {
  hits: [
    {
      name: 'a visa before business',
      inquiry: { body: 'Please send an invitation letter for the embassy for me and four partners, we want to visit your factory for a business.' },
    },
    {
      name: 'names and passports',
      inquiry: { body: 'Attached are passport details of our delegation of six persons, issue us the letter of invitation for the visa.' },
    },
    {
      name: 'Chinglish of a middleman',
      inquiry: { body: 'need invite letter, the embassy ask. we are group 5 people come to see company, after we talk about business' },
    },
    { name: 'in Chinese', inquiry: { body: '请先给我们五个人发邀请函，办签证要用，到了再谈合作。' } },
  ],
  passes: [
    { name: 'a visit without a letter', inquiry: { body: 'We will be in Guangzhou in October and would like to see your showroom.' } },
    { name: 'an invitation to quote', inquiry: { body: 'This is an invitation to quote for 40 school desks.' } },
    { name: 'a card', inquiry: { body: 'Do you print invitation cards with gold foil? 3,000 pcs.' } },
    { name: 'in Chinese, a visit', inquiry: { body: '我们十月去广州，想看看你们的工厂。' } },
  ],
  nearMisses: [
    {
      name: 'a visa for the acceptance of an order',
      inquiry: { body: 'For the acceptance of our order PO-88213 our engineer needs an invitation letter for the visa. The two presses should be ready by week 30.' },
    },
    {
      name: 'a visa with a concrete need',
      inquiry: { body: 'Please send an invitation letter for my visa; I want to see the 200 kVA generator and order 4 units on the spot.' },
    },
  ],
})
