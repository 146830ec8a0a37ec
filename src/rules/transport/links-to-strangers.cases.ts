import { defineCases } from '../../testing/cases'
import { linksToStrangers } from './links-to-strangers'

export default defineCases(linksToStrangers, {
  hits: [
    { name: 'a notice with a button', inquiry: { channel: 'email', html: '<p>Your storage is nearly full.</p><a href="https://example-click.net/u/1">Manage storage</a>', sender: { email: 'notice@example-notices.com' } }, args: { hosts: ['example-click.net'] } },
    { name: 'a picture', inquiry: { channel: 'email', html: '<a href="https://example-deals.net/1"><img src="https://example-deals.net/1.png"></a><p>Last chance for your reward</p>', sender: { email: 'a@example-notices.com' } } },
    { name: "through a search engine's page", inquiry: { channel: 'email', html: '<p>Sie haben ein Paket.</p><a href="https://www.google.com/amp/s/example-click.net">Hier</a>', sender: { email: 'a@example-notices.com' } } },
  ],
  passes: [
    { name: 'a page of the own site', inquiry: { channel: 'email', html: '<p>Our shop:</p><a href="https://www.example-lind.se/shop">here</a>', sender: { email: 'a@example-lind.se' } } },
    { name: 'with a plain text', inquiry: { channel: 'email', body: 'See https://example-click.net/u/1', html: '<p>See <a href="https://example-click.net/u/1">this</a></p>', sender: { email: 'a@example-lind.se' } } },
    { name: 'no link', inquiry: { channel: 'email', html: '<p>Hello, are you there?</p>', sender: { email: 'a@example-lind.se' } } },
  ],
  nearMisses: [
    { name: 'a buyer shows what is meant', inquiry: { channel: 'email', html: '<p>How much is this lamp, and what is your lead time for 200 pcs? <a href="https://example-lamps.net/p/4">like this</a></p>', sender: { email: 'a@example-lind.se' } } },
    { name: 'a profile in the signature', inquiry: { channel: 'email', html: '<p>Dear all, we met in Canton.</p><a href="https://www.linkedin.com/in/alind">Profile</a>', sender: { email: 'a@example-lind.se' } } },
    { name: 'an answer', inquiry: { channel: 'email', html: '<p>Agreed, see <a href="https://example-docs.net/a">the drawing</a></p>', subject: 'Re: drawing', thread: { inReplyTo: 'x@example-us.com' }, sender: { email: 'a@example-lind.se' } } },
  ],
})
