import { defineCases } from '../../testing/cases'
import { commissionOffer } from './commission-offer'

export default defineCases(commissionOffer, {
  hits: [
    {
      name: 'a kickback within the price',
      inquiry: { body: 'Make the quotation 15% higher, my commission is inside the price and you pay it to my wife\'s account when they settle.' },
    },
    {
      name: 'something for the officials',
      inquiry: { body: 'They approve fast if there is something for the officials. After the advance you send us the commission in cash.' },
    },
    {
      name: 'a commission agreement first',
      inquiry: { body: 'Before I introduce you to the minister you sign the commission agreement, 10% commission for me and my chief.' },
    },
    { name: 'in Chinese', inquiry: { body: '报价里帮我加百分之五，这部分是给我的回扣，不要让公司知道。' } },
  ],
  passes: [
    { name: 'spare parts included', inquiry: { body: 'Please include 3 % spare screws in the quotation free of charge.' } },
    { name: 'a cut piece', inquiry: { body: 'Can you cut the sheet for us to 600 x 900 mm? 200 sheets.' } },
    { name: 'a price increase', inquiry: { body: 'Why did you increase the price? Last contract was 2.10 USD.' } },
  ],
  nearMisses: [
    { name: 'an agent asks the usual rate', inquiry: { body: 'We work as sourcing agents in Peru. What commission do you pay to agents?' } },
    { name: 'a percentage of spare', inquiry: { body: 'Please add 2 % for breakage into the packing list, like last time.' } },
  ],
})
