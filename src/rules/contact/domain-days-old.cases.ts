import { defineCases } from '../../testing/cases'
import { domainDaysOld } from './domain-days-old'

export default defineCases(domainDaysOld, {
  hits: [
    { name: 'three weeks', inquiry: { body: 'Necesitamos 2000 botellas de vidrio 500 ml', sender: { email: 'sara@example-olivar.es' } }, context: { now: '2026-11-22T09:00:00Z', facts: { domain: { createdAt: '2026-11-01' } } }, args: { days: 21 } },
    { name: 'registered today', inquiry: { body: 'Pls quote 400 bags tile adhesive CIF Lagos', sender: { email: 'b.okoro@example-lekkibuild.ng' } }, context: { now: '2026-11-22T09:00:00Z', facts: { domain: { createdAt: '2026-11-22T01:00:00Z' } } }, args: { days: 0 } },
    { name: 'fifty-nine days', inquiry: { body: 'Necesitamos 2000 botellas de vidrio 500 ml', sender: { email: 'sara@example-olivar.es' } }, context: { now: '2026-11-22T09:00:00Z', facts: { domain: { createdAt: '2026-09-24T09:00:00Z' } } }, args: { days: 59 } },
  ],
  passes: [
    { name: 'a year', inquiry: { body: 'Necesitamos 2000 botellas de vidrio 500 ml', sender: { email: 'sara@example-olivar.es' } }, context: { now: '2026-11-22T09:00:00Z', facts: { domain: { createdAt: '2025-11-20' } } } },
    { name: 'not looked up', inquiry: { body: 'Necesitamos 2000 botellas de vidrio 500 ml', sender: { email: 'sara@example-olivar.es' } }, context: { now: '2026-11-22T09:00:00Z', facts: { domain: { hasMx: true } } } },
    { name: 'a free provider', inquiry: { body: 'Necesitamos 2000 botellas de vidrio 500 ml', sender: { email: 'sara.olivar@gmail.com' } }, context: { now: '2026-11-22T09:00:00Z', facts: { domain: { createdAt: '2026-11-01' } } } },
    { name: 'ten years', inquiry: { body: 'Necesitamos 2000 botellas de vidrio 500 ml', sender: { email: 'sara@example-olivar.es' } }, context: { now: '2026-11-22T09:00:00Z', facts: { domain: { createdAt: '2016-03-01' } } } },
  ],
  nearMisses: [
    { name: 'sixty days', inquiry: { body: 'Necesitamos 2000 botellas de vidrio 500 ml', sender: { email: 'sara@example-olivar.es' } }, context: { now: '2026-11-22T09:00:00Z', facts: { domain: { createdAt: '2026-09-23T09:00:00Z' } } } },
    { name: 'a date that lies ahead: a clock is wrong somewhere', inquiry: { body: 'Necesitamos 2000 botellas de vidrio 500 ml', sender: { email: 'sara@example-olivar.es' } }, context: { now: '2026-11-22T09:00:00Z', facts: { domain: { createdAt: '2026-12-24' } } } },
  ],
  skips: [
    { name: 'nothing was looked up', inquiry: { body: 'Necesitamos 2000 botellas de vidrio 500 ml', sender: { email: 'sara@example-olivar.es' } } },
    { name: 'there is no mailbox', inquiry: { body: 'Necesitamos 2000 botellas de vidrio 500 ml' }, context: { facts: { domain: { hasWebsite: true, hasMx: true } } } },
  ],
})
