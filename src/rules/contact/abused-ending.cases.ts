import { defineCases } from '../../testing/cases'
import { abusedEnding } from './abused-ending'

export default defineCases(abusedEnding, {
  hits: [
    { name: 'the cheapest ending', inquiry: { body: 'x', sender: { email: 'a@example-deals.cfd' } }, args: { host: 'example-deals.cfd' } },
    { name: 'beneath other labels', inquiry: { body: 'x', sender: { email: 'a@x1.example-ship.click' } } },
  ],
  passes: [
    { name: 'com', inquiry: { body: 'x', sender: { email: 'a@example-lind.com' } } },
    { name: 'a country', inquiry: { body: 'x', sender: { email: 'a@example-lind.se' } } },
    { name: 'a free mailbox', inquiry: { body: 'x', sender: { email: 'lind@gmail.com' } } },
  ],
  nearMisses: [
    { name: 'a cheap ending that small firms use', inquiry: { body: 'x', sender: { email: 'a@example-lamps.shop' } } },
    { name: 'the word before the ending', inquiry: { body: 'x', sender: { email: 'a@click.com' } } },
  ],
  skips: [
    { name: 'no address', inquiry: { body: 'x' } },
  ],
})
