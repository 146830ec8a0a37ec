import { defineCases } from '../../testing/cases'
import { recipientHidden } from './recipient-hidden'

const seller = { domains: ['hulan-valves.com'] }

export default defineCases(recipientHidden, {
  hits: [
    { name: 'sent to the sender itself, a blind copy to you', inquiry: { channel: 'email', sender: { email: 'procure@brookvale-supply.com' }, recipients: ['procure@brookvale-supply.com'], body: 'See attached order and confirm.' }, context: { seller }, args: { shown: 1 } },
    { name: 'undisclosed recipients', inquiry: { channel: 'email', recipients: [], body: 'Dear all, please quote.' }, context: { seller }, args: { shown: 0 } },
  ],
  passes: [
    { name: 'addressed to you', inquiry: { channel: 'email', recipients: ['Sales@Hulan-Valves.com'], body: 'Please quote 40 valves.' }, context: { seller } },
    { name: 'in copy', inquiry: { channel: 'email', recipients: ['agent@marrow-trade.pt', 'info@hulan-valves.com'], body: 'Please quote 40 valves.' }, context: { seller } },
    { name: "the seller's domains are not known", inquiry: { channel: 'email', recipients: ['x@brookvale-supply.com'], body: 'Please quote.' }, context: { seller: { name: 'Hulan Valves' } } },
    { name: 'a form has no recipients to speak of', inquiry: { channel: 'form', recipients: ['noreply@formhost.example'], body: 'Please quote.' }, context: { seller } },
  ],
  nearMisses: [{ name: 'a subdomain of yours', inquiry: { channel: 'email', recipients: ['sales@mail.hulan-valves.com'], body: 'Please quote 40 valves.' }, context: { seller } }],
  skips: [{ name: 'recipients are not known', inquiry: { channel: 'email', body: 'Please quote.' }, context: { seller } }],
})
