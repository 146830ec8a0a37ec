import { defineCases } from '../../testing/cases'
import { inheritance } from './inheritance'

export default defineCases(inheritance, {
  hits: [
    {
      name: 'a dead client of the same name',
      inquiry: { body: 'My client died with his family in a car crash, he had the same surname as you. I want to present you as next of kin so that the bank pays the estate.' },
    },
    {
      name: 'orphaned',
      inquiry: { body: 'i am daughter of late cocoa merchant, before he die he put money in bank and i am only child, i need who will stand as the guardian' },
    },
    { name: 'unclaimed money', inquiry: { body: 'There is an unclaimed inheritance in our files and no relatives came to claim it for six years.' } },
    { name: 'in Chinese', inquiry: { body: '我的客户去世了，留下一笔遗产无人认领，希望您以亲属的身份来继承。' } },
  ],
  passes: [
    { name: 'a family business', inquiry: { body: 'My father founded the company in 1961, today I run it with my sister. We import coffee machines.' } },
    { name: 'a late delivery', inquiry: { body: 'The late delivery made problems. When does the rest come?' } },
    { name: 'real estate', inquiry: { body: 'We are a real estate developer and need 300 doors, deposit as usual.' } },
  ],
  nearMisses: [
    {
      name: 'a firm changes hands',
      inquiry: { body: 'After the death of Mr Rovan the company is led by his son. Orders go on as before, please send the open invoices.' },
    },
    { name: 'beneficiary of a credit', inquiry: { body: 'The beneficiary\'s bank will get the L/C on Monday, please check the name.' } },
  ],
})
