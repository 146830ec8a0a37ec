import { defineCases } from '../../testing/cases'
import { investmentTalk } from './investment-talk'

export default defineCases(investmentTalk, {
  hits: [
    {
      name: 'a fund wants to invest',
      inquiry: { body: 'We represent investors from the Gulf who want to invest in your company, up to 50 million, return 3% per annum.' },
    },
    {
      name: 'a joint venture with money from abroad',
      inquiry: { body: 'My client has funds and seeks a joint venture partner abroad, are you able to manage the money?' },
    },
    { name: 'private lender', inquiry: { body: 'Am a private investor looking for viable project to finance in your country' } },
    { name: 'in Chinese', inquiry: { body: '我们是海外投资基金，想给贵公司投资入股，资金充足。' } },
  ],
  passes: [
    { name: 'a machine as an investment', inquiry: { body: 'This extruder is our biggest purchase this year, so please give the running cost per ton.' } },
    { name: 'a bank pays the buyer\'s project', inquiry: { body: 'The project is paid by a state bank, we need 22 pumps.' } },
    { name: 'finance department', inquiry: { body: 'Our finance department will contact your company about the invoice.' } },
  ],
  nearMisses: [
    {
      name: 'a registered capital',
      inquiry: { body: 'We are a trading house with registered capital of USD 2 million and 30 staff, we need pricing for cocoa presses.' },
    },
    { name: 'leasing asked', inquiry: { body: 'Do you offer leasing or instalments for the CNC lathe?' } },
  ],
})
