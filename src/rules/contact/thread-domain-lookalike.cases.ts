import { defineCases } from '../../testing/cases'
import { threadDomainLookalike } from './thread-domain-lookalike'

export default defineCases(threadDomainLookalike, {
  hits: [
    { name: 'a letter changed', inquiry: { channel: 'email', body: 'Dear Li, the account has changed, see below.\n\nOn Tue, Nov 17, 2026 at 4:02 PM Anna <anna@example-nordhang.com> wrote:\n> we will pay the balance on Friday', sender: { email: 'anna@example-nordhong.com' } }, args: { known: 'example-nordhang.com', how: 'spelling' } },
    { name: 'a digit for a letter', inquiry: { channel: 'email', body: 'Dear Li, the account has changed, see below.\n\nOn Tue, Nov 17, 2026 at 4:02 PM Anna <anna@example-nordhang.com> wrote:\n> we will pay the balance on Friday', sender: { email: 'anna@example-n0rdhang.com' } } },
    { name: 'in a forwarded mail', inquiry: { channel: 'email', body: 'Please see below and use the new details.\n\n---------- Forwarded message ----------\nFrom: Paulo <paulo@example-vistazul.com>\nDate: Mon, 16 Nov 2026\nSubject: Invoice 884\nTo: accounts@example-seller.com\n\nPlease send the invoice.', sender: { email: 'paulo@example-vistazul.co' } }, args: { how: 'suffix' } },
  ],
  passes: [
    { name: 'the same domain', inquiry: { channel: 'email', body: 'Dear Li, the account has changed, see below.\n\nOn Tue, Nov 17, 2026 at 4:02 PM Anna <anna@example-nordhang.com> wrote:\n> we will pay the balance on Friday', sender: { email: 'anna@example-nordhang.com' } } },
    { name: 'the seller\'s own mail is quoted', inquiry: { channel: 'email', body: 'Dear Li, the account has changed, see below.\n\nOn Tue, Nov 17, 2026 at 4:02 PM Li Na <lina@example-seller.cn> wrote:\n> we will pay the balance on Friday', sender: { email: 'anna@example-nordhang.com' } } },
    { name: 'a free mailbox', inquiry: { channel: 'email', body: 'Dear Li, the account has changed, see below.\n\nOn Tue, Nov 17, 2026 at 4:02 PM Anna <anna@example-nordhang.com> wrote:\n> we will pay the balance on Friday', sender: { email: 'anna.nordhang@gmail.com' } } },
  ],
  nearMisses: [
    { name: 'a colleague in another country', inquiry: { channel: 'email', body: 'Dear Li, the account has changed, see below.\n\nOn Tue, Nov 17, 2026 at 4:02 PM Jonas <jonas@example-nordhang.de> wrote:\n> we will pay the balance on Friday', sender: { email: 'anna@example-nordhang.fr' } } },
    { name: 'the other domain stands in the sender\'s own text', inquiry: { channel: 'email', body: 'My colleague anna@example-nordhang.com is away.\n\nOn Tue, Nov 17, 2026 at 4:02 PM Li Na <lina@example-seller.cn> wrote:\n> any news?', sender: { email: 'jonas@example-nordhong.com' } } },
  ],
  skips: [
    { name: 'nothing is quoted', inquiry: { channel: 'email', body: 'Hello, price for 20 pcs?', sender: { email: 'anna@example-nordhong.com' } } },
  ],
})
