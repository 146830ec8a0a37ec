import { defineCases } from '../../testing/cases'
import { offPlatform } from './off-platform'

export default defineCases(offPlatform, {
  hits: [
    { name: 'to telegram', inquiry: { body: 'dont write here, add me on telegram @buyer_kol and we talk price' } },
    { name: 'away from the market', inquiry: { body: 'Let us leave Alibaba and continue on whatsapp, they take too much.' } },
    { name: 'a private mailbox', inquiry: { body: 'Kindly reply to my private email: kolb.private@example.com for details.' } },
    { name: 'in Chinese', inquiry: { body: '平台上不方便，加我微信聊吧。' } },
  ],
  passes: [
    { name: 'a mail address in the signature', inquiry: { body: 'Please answer to purchasing@example-kelmar.se, thanks.' } },
    { name: 'an answer to this mail', inquiry: { body: 'Just reply to this email with your price and lead time.' } },
    { name: 'a pump on a platform', inquiry: { body: 'The pump is for an oil platform, zone 1, ATEX is needed.' } },
  ],
  nearMisses: [
    {
      name: 'a WhatsApp number beside a full order',
      inquiry: { body: 'We need 300 chairs model K2, 20 tables. My number for questions: +55 11 5550 0100 (WhatsApp).' },
    },
    { name: 'a telegram of a museum', inquiry: { body: 'For our exhibition we look for old telegram paper, 500 sheets, cream.' } },
  ],
})
