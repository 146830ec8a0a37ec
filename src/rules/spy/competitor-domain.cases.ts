import { defineCases } from '../../testing/cases'
import { competitorDomain } from './competitor-domain'

export default defineCases(competitorDomain, {
  hits: [
    {
      name: 'a competitor\'s mailbox',
      inquiry: { sender: { email: 'j.holm@example-rivalpumps.com' }, body: 'Please send your price list.' },
      context: { seller: { competitors: ['example-rivalpumps.com'] } },
      args: { domain: 'example-rivalpumps.com' },
    },
    {
      name: 'a department below the competitor\'s domain',
      inquiry: { sender: { email: 'info@sales.example-rivalpumps.com' }, body: 'Which steel do you use?' },
      context: { seller: { competitors: ['Example-RivalPumps.com', 'Otherpumps'] } },
    },
  ],
  passes: [
    {
      name: 'a buyer\'s domain',
      inquiry: { sender: { email: 'j.holm@example-holmfarms.se' }, body: 'Please send your price list.' },
      context: { seller: { competitors: ['example-rivalpumps.com'] } },
    },
    {
      name: 'no competitors told',
      inquiry: { sender: { email: 'j.holm@example-rivalpumps.com' }, body: 'Please quote.' },
      context: { seller: { name: 'Halden Pumps' } },
    },
    { name: 'an empty list', inquiry: { sender: { email: 'a@example-rivalpumps.com' }, body: 'Please quote.' }, context: { seller: { competitors: [] } } },
  ],
  nearMisses: [
    {
      name: 'a domain that only ends alike',
      inquiry: { sender: { email: 'a@notexample-rivalpumps.com' }, body: 'Please quote.' },
      context: { seller: { competitors: ['example-rivalpumps.com'] } },
    },
    {
      name: 'a competitor only quoted',
      inquiry: { sender: { email: 'a@example-holmfarms.se' }, body: 'They (example-rivalpumps.com) offer it for 300, can you do better?' },
      context: { seller: { competitors: ['example-rivalpumps.com'] } },
    },
  ],
  skips: [
    { name: 'no mailbox', inquiry: { body: 'Please quote.' }, context: { seller: { competitors: ['example-rivalpumps.com'] } } },
    { name: 'nothing known of the seller', inquiry: { sender: { email: 'a@example-rivalpumps.com' }, body: 'Please quote.' } },
  ],
})
