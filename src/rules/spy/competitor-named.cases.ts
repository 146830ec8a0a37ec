import { defineCases } from '../../testing/cases'
import { competitorNamed } from './competitor-named'

export default defineCases(competitorNamed, {
  hits: [
    {
      name: 'the competitor\'s name in the form',
      inquiry: { sender: { company: 'Rival Pumps GmbH' }, body: 'Your price for P40?' },
      context: { seller: { competitors: ['Rival Pumps'] } },
      args: { name: 'Rival Pumps' },
    },
    {
      name: 'the name in capitals',
      inquiry: { sender: { company: 'RIVAL PUMPS TRADING' }, body: 'Send catalogue.' },
      context: { seller: { competitors: ['Otherpumps', 'rival pumps'] } },
    },
  ],
  passes: [
    {
      name: 'another company',
      inquiry: { sender: { company: 'Holm Farms AB' }, body: 'Send catalogue.' },
      context: { seller: { competitors: ['Rival Pumps'] } },
    },
    {
      name: 'only domains told',
      inquiry: { sender: { company: 'Rival Pumps' }, body: 'Send catalogue.' },
      context: { seller: { competitors: ['example-rivalpumps.com'] } },
    },
    { name: 'no competitors told', inquiry: { sender: { company: 'Rival Pumps' }, body: 'Send catalogue.' }, context: { seller: { name: 'Halden' } } },
  ],
  nearMisses: [
    {
      name: 'a name too short to tell',
      inquiry: { sender: { company: 'Abcon Farms' }, body: 'Send catalogue.' },
      context: { seller: { competitors: ['ABC'] } },
    },
    {
      name: 'the competitor\'s goods replaced',
      inquiry: { sender: { company: 'Holm Farms AB' }, body: 'We have three of Rival Pumps now and want to change to yours.' },
      context: { seller: { competitors: ['Rival Pumps'] } },
    },
  ],
  skips: [
    { name: 'no company', inquiry: { body: 'Send catalogue.' }, context: { seller: { competitors: ['Rival Pumps'] } } },
  ],
})
