import { defineCases } from '../../testing/cases'
import { unsubscribe } from './unsubscribe'

export default defineCases(unsubscribe, {
  hits: [
    { name: 'the usual line', inquiry: { body: 'To stop receiving these emails, unsubscribe here.' } },
    { name: 'reply no', inquiry: { body: 'If you are not interested reply NO and we will not write again.' } },
    { name: 'opt out', inquiry: { body: 'You can opt out of our list at any time.' } },
    { name: 'in Chinese', inquiry: { body: '如不想再收到此类邮件，请回复退订。' } },
  ],
  passes: [
    { name: 'an answer not needed', inquiry: { body: 'No reply is necessary if the price is as last year.' } },
    { name: 'a subscription box', inquiry: { body: 'We pack subscription boxes and need 3,000 cartons.' } },
    { name: 'a stop', inquiry: { body: 'Stop the shipment please until the inspection.' } },
  ],
  nearMisses: [
    { name: 'not interested in one item', inquiry: { body: 'We are not interested in item 3, only in 1 and 2, 400 pcs each.' } },
    { name: 'removed from the order', inquiry: { body: 'Please remove item 4 from the order list.' } },
  ],
})
