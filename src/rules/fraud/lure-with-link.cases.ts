import { defineCases } from '../../testing/cases'
import { lureWithLink } from './lure-with-link'

export default defineCases(lureWithLink, {
  hits: [
    { name: 'a mailbox and a link', inquiry: { body: 'Your mailbox is full, keep your messages here: https://example-mailcheck.com/login' } },
    { name: 'a parcel and a link', inquiry: { body: 'Your parcel could not be delivered, confirm your address by the link https://example-track.com/p?id=7' } },
    { name: 'a wallet', inquiry: { body: 'Verify your wallet at https://example-wallet.com or it is lost' } },
  ],
  passes: [
    { name: 'a product page', inquiry: { body: 'We like this pump, https://example-pumps.com/p40, can you make the same in 316 steel?' } },
    { name: 'a lure without a link', inquiry: { body: 'Your mailbox is full, call the desk.' } },
    { name: 'no link', inquiry: { body: 'Price for 40 pcs please.' } },
  ],
  nearMisses: [
    {
      name: 'a colleague sends colleagues to the house\'s own portal',
      inquiry: { channel: 'email', body: 'Please log in at https://portal.haolin-valves.cn/leave with your badge number and confirm your days.' },
      context: { seller: { domains: ['haolin-valves.cn'] } },
    },
    {
      name: 'tracking of a real consignment',
      inquiry: { body: 'The 12 cartons are with the courier, you can follow them at https://example-courier.com/track/881.' },
    },
    {
      name: 'drawings behind a link',
      inquiry: { body: 'The drawing of the flange is here, https://example-files.com/d/77, please quote 300 pcs in cast iron.' },
    },
  ],
})
