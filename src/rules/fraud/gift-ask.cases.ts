import { defineCases } from '../../testing/cases'
import { giftAsk } from './gift-ask'

export default defineCases(giftAsk, {
  hits: [
    { name: 'gifts for the leaders', inquiry: { body: 'It is our custom that the supplier brings gifts for the boss and the leaders before the contract.' } },
    { name: 'a banquet at the guest\'s cost', inquiry: { body: 'After the signing you should host a dinner banquet for our board, about 2,000 dollars.' } },
    { name: 'cigarettes', inquiry: { body: 'Please buy good cigarettes and wine for our director, he likes it, then all is smooth.' } },
    { name: 'in Chinese', inquiry: { body: '签合同前请准备一些烟酒和红包给我们领导，这是惯例。' } },
  ],
  passes: [
    { name: 'gift boxes', inquiry: { body: 'We need gift boxes with custom logo, 5,000 pcs, 350 g board.' } },
    { name: 'a manager presents', inquiry: { body: 'Our manager will present your samples to the board on Friday.' } },
    { name: 'a dinner', inquiry: { body: 'Let\'s have dinner when you visit our booth.' } },
    { name: 'in Chinese, gift boxes', inquiry: { body: '我们需要礼品盒五千个，印logo。' } },
  ],
  nearMisses: [
    { name: 'thanks for a gift', inquiry: { body: 'Thank you for the small gift from your visit, the tea is very good. Regarding the order ...' } },
    { name: 'wine for customers', inquiry: { body: 'We look for wine openers as gifts for our customers, 800 pcs.' } },
  ],
})
