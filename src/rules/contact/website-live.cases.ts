import { defineCases } from '../../testing/cases'
import { websiteLive } from './website-live'

export default defineCases(websiteLive, {
  hits: [
    { name: 'a Spanish oil mill', inquiry: { body: 'Necesitamos 2000 botellas de vidrio 500 ml', sender: { email: 'sara@example-olivar.es' } }, context: { now: '2026-11-22T09:00:00Z', facts: { domain: { hasWebsite: true } } }, args: { domain: 'example-olivar.es' } },
    { name: 'a Nigerian builder', inquiry: { body: 'Pls quote 400 bags tile adhesive CIF Lagos', sender: { email: 'b.okoro@example-lekkibuild.ng' } }, context: { now: '2026-11-22T09:00:00Z', facts: { domain: { hasWebsite: true, hasMx: true } } } },
  ],
  passes: [
    { name: 'none', inquiry: { body: 'Necesitamos 2000 botellas de vidrio 500 ml', sender: { email: 'sara@example-olivar.es' } }, context: { now: '2026-11-22T09:00:00Z', facts: { domain: { hasWebsite: false } } } },
    { name: 'not looked up', inquiry: { body: 'Necesitamos 2000 botellas de vidrio 500 ml', sender: { email: 'sara@example-olivar.es' } }, context: { now: '2026-11-22T09:00:00Z', facts: { domain: { hasMx: true } } } },
    { name: 'a free mailbox', inquiry: { body: 'Necesitamos 2000 botellas de vidrio 500 ml', sender: { email: 'sara.olivar@gmail.com' } }, context: { now: '2026-11-22T09:00:00Z', facts: { domain: { hasWebsite: true } } } },
  ],
  nearMisses: [
    { name: 'the provider of a household has a website', inquiry: { body: 'Necesitamos 2000 botellas de vidrio 500 ml', sender: { email: 'sara.olivar@orange.fr' } }, context: { now: '2026-11-22T09:00:00Z', facts: { domain: { hasWebsite: true } } } },
  ],
  skips: [
    { name: 'nothing was looked up', inquiry: { body: 'Necesitamos 2000 botellas de vidrio 500 ml', sender: { email: 'sara@example-olivar.es' } } },
    { name: 'there is no mailbox', inquiry: { body: 'Necesitamos 2000 botellas de vidrio 500 ml' }, context: { facts: { domain: { hasWebsite: true, hasMx: true } } } },
  ],
})
