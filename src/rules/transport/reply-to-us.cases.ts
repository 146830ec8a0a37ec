import { defineCases } from '../../testing/cases'
import { replyToUs } from './reply-to-us'

export default defineCases(replyToUs, {
  hits: [
    { name: 'answers go to our own domain', inquiry: { channel: 'email', sender: { email: 'winner@luckyfund-desk.com', replyTo: 'info@haolin-valves.cn' }, body: 'Congratulations, confirm your details.' }, context: { seller: { domains: ['haolin-valves.cn'] } } },
    { name: 'answers go to the address that it was sent to', inquiry: { channel: 'email', sender: { email: 'bounce8812@massrelay.biz', replyTo: 'Export@haolin-valves.cn' }, recipients: ['export@haolin-valves.cn'], body: 'Buy traffic cheap' }, args: { replyTo: 'Export@haolin-valves.cn' } },
  ],
  passes: [
    { name: 'answers go to the sender', inquiry: { channel: 'email', sender: { email: 'lea@atelier-brun.fr', replyTo: 'lea@atelier-brun.fr' }, recipients: ['export@haolin-valves.cn'], body: 'Bonjour, 12 vannes svp.' } },
    { name: 'answers go to a colleague of the sender', inquiry: { channel: 'email', sender: { email: 'lea@atelier-brun.fr', replyTo: 'achats@atelier-brun.fr' }, body: 'Bonjour, 12 vannes svp.' }, context: { seller: { domains: ['haolin-valves.cn'] } } },
    { name: 'nothing tells what is ours', inquiry: { channel: 'email', sender: { email: 'lea@atelier-brun.fr', replyTo: 'info@haolin-valves.cn' }, body: 'Bonjour, 12 vannes svp.' } },
  ],
  nearMisses: [
    { name: 'the sender gets a copy of the own mail', inquiry: { channel: 'email', sender: { email: 'noreply@crm-host-example.com', replyTo: 'lea@atelier-brun.fr' }, recipients: ['export@haolin-valves.cn', 'lea@atelier-brun.fr'], body: 'Bonjour, 12 vannes svp.' } },
    { name: 'our own mail system writes to ourselves', inquiry: { channel: 'email', sender: { email: 'scanner@haolin-valves.cn', replyTo: 'info@haolin-valves.cn' }, body: 'Scan attached' }, context: { seller: { domains: ['haolin-valves.cn'] } } },
    { name: 'a seller who writes from a free mailbox does not own the provider', inquiry: { channel: 'email', sender: { email: 'ngozi@lagosfabrics.ng', replyTo: 'ngozi.fabrics@163.com' }, body: 'Lace, 50 rolls?' }, context: { seller: { domains: ['163.com'] } } },
  ],
  skips: [
    { name: 'no address for answers', inquiry: { channel: 'email', sender: { email: 'lea@atelier-brun.fr' }, body: 'Bonjour' } },
  ],
})
