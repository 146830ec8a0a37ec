import { defineCases } from '../../testing/cases'
import { domainMonthsOld } from './domain-months-old'

export default defineCases(domainMonthsOld, {
  hits: [
    { name: 'four months', inquiry: { body: 'Necesitamos 2000 botellas de vidrio 500 ml', sender: { email: 'sara@example-olivar.es' } }, context: { now: '2026-11-22T09:00:00Z', facts: { domain: { createdAt: '2026-07-22' } } }, args: { months: 4 } },
    { name: 'sixty days', inquiry: { body: 'Pls quote 400 bags tile adhesive CIF Lagos', sender: { email: 'b.okoro@example-lekkibuild.ng' } }, context: { now: '2026-11-22T09:00:00Z', facts: { domain: { createdAt: '2026-09-23T09:00:00Z' } } }, args: { months: 2 } },
  ],
  passes: [
    { name: 'three weeks', inquiry: { body: 'Necesitamos 2000 botellas de vidrio 500 ml', sender: { email: 'sara@example-olivar.es' } }, context: { now: '2026-11-22T09:00:00Z', facts: { domain: { createdAt: '2026-11-01' } } } },
    { name: 'two years', inquiry: { body: 'Necesitamos 2000 botellas de vidrio 500 ml', sender: { email: 'sara@example-olivar.es' } }, context: { now: '2026-11-22T09:00:00Z', facts: { domain: { createdAt: '2024-11-01' } } } },
    { name: 'a free provider', inquiry: { body: 'Necesitamos 2000 botellas de vidrio 500 ml', sender: { email: 'sara.olivar@gmail.com' } }, context: { now: '2026-11-22T09:00:00Z', facts: { domain: { createdAt: '2026-07-22' } } } },
  ],
  nearMisses: [
    { name: 'a year to the day', inquiry: { body: 'Necesitamos 2000 botellas de vidrio 500 ml', sender: { email: 'sara@example-olivar.es' } }, context: { now: '2026-11-22T09:00:00Z', facts: { domain: { createdAt: '2025-11-22T09:00:00Z' } } } },
    { name: 'the moment to judge at is not known', inquiry: { body: 'Necesitamos 2000 botellas de vidrio 500 ml', sender: { email: 'sara@example-olivar.es' } }, context: { facts: { domain: { createdAt: '2026-07-22' } } } },
  ],
  skips: [
    { name: 'nothing was looked up', inquiry: { body: 'Necesitamos 2000 botellas de vidrio 500 ml', sender: { email: 'sara@example-olivar.es' } } },
    { name: 'there is no mailbox', inquiry: { body: 'Necesitamos 2000 botellas de vidrio 500 ml' }, context: { facts: { domain: { hasWebsite: true, hasMx: true } } } },
  ],
})
