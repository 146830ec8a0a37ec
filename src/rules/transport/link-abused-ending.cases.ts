import { defineCases } from '../../testing/cases'
import { linkAbusedEnding } from './link-abused-ending'

export default defineCases(linkAbusedEnding, {
  hits: [
    { name: 'the cheapest ending', inquiry: { body: 'Open https://example-deals.cfd/x' }, args: { hosts: ['example-deals.cfd'] } },
    { name: 'beneath other labels', inquiry: { body: 'Open https://x1.example-ship.icu/x' } },
  ],
  passes: [
    { name: 'com', inquiry: { body: 'Open https://example-lind.com' } },
    { name: 'a country', inquiry: { body: 'Open https://example-lind.se' } },
    { name: 'no link', inquiry: { body: 'x' } },
  ],
  nearMisses: [
    { name: "the sender's own", inquiry: { body: 'Open https://example-lamps.click', sender: { email: 'a@example-lamps.click' } } },
    { name: 'a file of that ending', inquiry: { body: 'Open https://example-lind.com/a.icu' } },
  ],
})
