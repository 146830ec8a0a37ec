import { defineCases } from '../../testing/cases'
import { disposableMail } from './disposable-mail'

export default defineCases(disposableMail, {
  hits: [
    { name: 'a ten-minute mailbox', inquiry: { body: 'give me all your prices', sender: { email: 'buyer@mailinator.com' } }, args: { domain: 'mailinator.com' } },
    { name: 'another one, in a long and friendly inquiry', inquiry: { body: 'Dear team, we are a growing retailer and would love to see your full catalogue with prices, MOQ and lead times.', sender: { email: 'sourcing@guerrillamail.com' } } },
  ],
  passes: [
    { name: 'a free mailbox that is kept', inquiry: { body: 'Need 100 pcs', sender: { email: 'rashid.h@outlook.com' } } },
    { name: 'a Chinese provider that some lists take for a throw-away one', inquiry: { body: '你好，请问最小起订量多少？', sender: { email: 'chen_wei@126.com' } } },
    { name: 'an own domain', inquiry: { body: 'RFQ attached, 14 items.', sender: { email: 'rfq@example-petrosur.com' } } },
  ],
  nearMisses: [
    { name: 'an alias that forwards to a kept mailbox', inquiry: { body: 'Is the 3 kW version available?', sender: { email: 'shop.k82@duck.com' } } },
    { name: 'a provider with free and paid mailboxes', inquiry: { body: 'Preis für 5 Stück?', sender: { email: 'w.lorenz@gmx.com' } } },
  ],
  skips: [
    { name: 'there is no address', inquiry: { channel: 'chat', body: 'hello, do you have 2 inch brass ball valve' } },
  ],
})
