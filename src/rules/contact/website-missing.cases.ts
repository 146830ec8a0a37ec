import { defineCases } from '../../testing/cases'
import { websiteMissing } from './website-missing'

export default defineCases(websiteMissing, {
  hits: [
    { name: 'a domain for mail alone', inquiry: { body: 'Necesitamos 2000 botellas de vidrio 500 ml', sender: { email: 'sara@example-olivar.es' } }, context: { now: '2026-11-22T09:00:00Z', facts: { domain: { hasWebsite: false, hasMx: true } } }, args: { domain: 'example-olivar.es' } },
    { name: 'another', inquiry: { body: 'Pls quote 400 bags tile adhesive CIF Lagos', sender: { email: 'b.okoro@example-lekkibuild.ng' } }, context: { now: '2026-11-22T09:00:00Z', facts: { domain: { hasWebsite: false } } } },
  ],
  passes: [
    { name: 'there is one', inquiry: { body: 'Necesitamos 2000 botellas de vidrio 500 ml', sender: { email: 'sara@example-olivar.es' } }, context: { now: '2026-11-22T09:00:00Z', facts: { domain: { hasWebsite: true } } } },
    { name: 'a free mailbox', inquiry: { body: 'Necesitamos 2000 botellas de vidrio 500 ml', sender: { email: 'sara.olivar@gmail.com' } }, context: { now: '2026-11-22T09:00:00Z', facts: { domain: { hasWebsite: false } } } },
    { name: 'a throw-away mailbox', inquiry: { body: 'Necesitamos 2000 botellas de vidrio 500 ml', sender: { email: 'sara@mailinator.com' } }, context: { now: '2026-11-22T09:00:00Z', facts: { domain: { hasWebsite: false } } } },
  ],
  nearMisses: [
    { name: 'the look-up did not ask for it', inquiry: { body: 'Necesitamos 2000 botellas de vidrio 500 ml', sender: { email: 'sara@example-olivar.es' } }, context: { now: '2026-11-22T09:00:00Z', facts: { domain: { hasMx: true } } } },
  ],
  skips: [
    { name: 'nothing was looked up', inquiry: { body: 'Necesitamos 2000 botellas de vidrio 500 ml', sender: { email: 'sara@example-olivar.es' } } },
    { name: 'there is no mailbox', inquiry: { body: 'Necesitamos 2000 botellas de vidrio 500 ml' }, context: { facts: { domain: { hasWebsite: true, hasMx: true } } } },
  ],
})
