import { defineCases } from '../../testing/cases'
import { replyToUs } from './reply-to-us'

export default defineCases(replyToUs, {
  hits: [
    { name: 'answers go to our own domain', inquiry: { channel: 'email', sender: { email: 'winner@luckyfund-desk.com', replyTo: 'info@haolin-valves.cn' }, body: 'Congratulations, confirm your details.' }, context: { seller: { domains: ['haolin-valves.cn'] } }, args: { replyTo: 'info@haolin-valves.cn' } },
    { name: 'answers go to a branch of ours', inquiry: { channel: 'email', sender: { email: 'bounce8812@massrelay.biz', replyTo: 'export@south.haolin-valves.cn' }, body: 'Buy traffic cheap' }, context: { seller: { domains: ['haolin-valves.cn'] } } },
  ],
  passes: [
    { name: 'answers go to the sender', inquiry: { channel: 'email', sender: { email: 'lea@atelier-brun.fr', replyTo: 'lea@atelier-brun.fr' }, recipients: ['export@haolin-valves.cn'], body: 'Bonjour, 12 vannes svp.' } },
    { name: 'answers go to a colleague of the sender', inquiry: { channel: 'email', sender: { email: 'lea@atelier-brun.fr', replyTo: 'achats@atelier-brun.fr' }, body: 'Bonjour, 12 vannes svp.' }, context: { seller: { domains: ['haolin-valves.cn'] } } },
    { name: 'nothing tells what is ours', inquiry: { channel: 'email', sender: { email: 'lea@atelier-brun.fr', replyTo: 'info@haolin-valves.cn' }, body: 'Bonjour, 12 vannes svp.' } },
  ],
  nearMisses: [
    { name: 'a mailing list, where our domains are not told', inquiry: { channel: 'email', sender: { email: 'lea@atelier-brun.fr', replyTo: 'hydraulics@lists.pump-forum.example' }, recipients: ['hydraulics@lists.pump-forum.example'], body: 'Has anybody measured the 40 mm seal?' } },
    { name: 'the sender gets a copy of the own mail', inquiry: { channel: 'email', sender: { email: 'noreply@crm-host-example.com', replyTo: 'lea@atelier-brun.fr' }, recipients: ['export@haolin-valves.cn', 'lea@atelier-brun.fr'], body: 'Bonjour, 12 vannes svp.' } },
    { name: 'our own mail system writes to ourselves', inquiry: { channel: 'email', sender: { email: 'scanner@haolin-valves.cn', replyTo: 'info@haolin-valves.cn' }, body: 'Scan attached' }, context: { seller: { domains: ['haolin-valves.cn'] } } },
    { name: 'a seller who writes from a free mailbox does not own the provider', inquiry: { channel: 'email', sender: { email: 'ngozi@lagosfabrics.ng', replyTo: 'ngozi.fabrics@163.com' }, body: 'Lace, 50 rolls?' }, context: { seller: { domains: ['163.com'] } } },
  ],
  skips: [
    { name: 'no address for answers', inquiry: { channel: 'email', sender: { email: 'lea@atelier-brun.fr' }, body: 'Bonjour' } },
  ],
})
