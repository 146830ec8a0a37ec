import { defineCases } from '../../testing/cases'
import { untraceablePayment } from './untraceable-payment'

export default defineCases(untraceablePayment, {
  hits: [
    { name: 'Western Union', inquiry: { body: 'We can only pay by Western Union, send the name.' } },
    { name: 'coins', inquiry: { body: 'Payment in USDT to your wallet, cheaper for both.' } },
    { name: 'gift cards', inquiry: { body: 'I send you the amount in Steam gift cards codes.' } },
    { name: 'in Chinese', inquiry: { body: '货款能用比特币或者USDT支付吗？' } },
  ],
  passes: [
    { name: 'T/T', inquiry: { body: 'T/T 30/70.' } },
    { name: 'L/C', inquiry: { body: 'We open L/C at sight.' } },
    { name: 'PayPal', inquiry: { body: 'Is PayPal possible for a sample of 30 EUR?' } },
  ],
  nearMisses: [
    { name: 'crypto hardware', inquiry: { body: 'Secure elements with a crypto unit, 5,000 pcs, please send price and lead time.' } },
    { name: 'cash at the fair', inquiry: { body: 'We pay the 2 display pieces in cash at your booth.' } },
    { name: 'gift cards as goods', inquiry: { body: 'We look for a printer of plastic cards, 30,000 pcs, CR80, with magnetic stripe.' } },
  ],
})
