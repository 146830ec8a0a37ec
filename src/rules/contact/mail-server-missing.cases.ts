import { defineCases } from '../../testing/cases'
import { mailServerMissing } from './mail-server-missing'

export default defineCases(mailServerMissing, {
  hits: [
    { name: 'a made-up domain', inquiry: { body: 'Necesitamos 2000 botellas de vidrio 500 ml', sender: { email: 'sara@example-olivar.es' } }, context: { now: '2026-11-22T09:00:00Z', facts: { domain: { hasMx: false } } }, args: { domain: 'example-olivar.es' } },
    { name: 'it has a website all the same', inquiry: { body: 'Pls quote 400 bags tile adhesive CIF Lagos', sender: { email: 'b.okoro@example-lekkibuild.ng' } }, context: { now: '2026-11-22T09:00:00Z', facts: { domain: { hasMx: false, hasWebsite: true } } } },
  ],
  passes: [
    { name: 'there is one', inquiry: { body: 'Necesitamos 2000 botellas de vidrio 500 ml', sender: { email: 'sara@example-olivar.es' } }, context: { now: '2026-11-22T09:00:00Z', facts: { domain: { hasMx: true } } } },
    { name: 'a free mailbox', inquiry: { body: 'Necesitamos 2000 botellas de vidrio 500 ml', sender: { email: 'sara.olivar@gmail.com' } }, context: { now: '2026-11-22T09:00:00Z', facts: { domain: { hasMx: true } } } },
    { name: 'a website alone was looked up', inquiry: { body: 'Necesitamos 2000 botellas de vidrio 500 ml', sender: { email: 'sara@example-olivar.es' } }, context: { now: '2026-11-22T09:00:00Z', facts: { domain: { hasWebsite: true } } } },
  ],
  nearMisses: [
    { name: 'the look-up gave no answer', inquiry: { body: 'Necesitamos 2000 botellas de vidrio 500 ml', sender: { email: 'sara@example-olivar.es' } }, context: { now: '2026-11-22T09:00:00Z', facts: { domain: { hasDmarc: false } } } },
  ],
  skips: [
    { name: 'nothing was looked up', inquiry: { body: 'Necesitamos 2000 botellas de vidrio 500 ml', sender: { email: 'sara@example-olivar.es' } } },
    { name: 'there is no mailbox', inquiry: { body: 'Necesitamos 2000 botellas de vidrio 500 ml' }, context: { facts: { domain: { hasWebsite: true, hasMx: true } } } },
  ],
})
