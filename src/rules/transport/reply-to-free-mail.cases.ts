import { defineCases } from '../../testing/cases'
import { replyToFreeMail } from './reply-to-free-mail'

export default defineCases(replyToFreeMail, {
  hits: [
    { name: 'a large buyer that reads a free mailbox', inquiry: { channel: 'email', sender: { name: 'Procurement', email: 'procurement@nordhafen-group.com', replyTo: 'nordhafen.procurement@gmail.com' }, body: 'We need 2,000 units on net 30 terms.' }, args: { replyTo: 'nordhafen.procurement@gmail.com' } },
    { name: 'Chinese, with a changed account', inquiry: { channel: 'email', sender: { email: 'finance@jiahe-mold.cn', replyTo: 'jiahe_finance@163.com' }, body: '您好，我司收款账户已变更，请按新账户付款。' } },
  ],
  passes: [
    { name: 'answers go to the same company', inquiry: { channel: 'email', sender: { email: 'eva@stahlbau-moor.de', replyTo: 'einkauf@stahlbau-moor.de' }, body: 'Bitte Angebot für 40 Träger.' } },
    { name: 'free to free is another rule', inquiry: { channel: 'email', sender: { email: 'eva.moor@gmail.com', replyTo: 'eva.moor@gmx.de' }, body: 'Bitte Angebot für 40 Träger.' } },
    { name: 'from a free mailbox to the company', inquiry: { channel: 'email', sender: { email: 'eva.moor@gmail.com', replyTo: 'eva@stahlbau-moor.de' }, body: 'Bitte Angebot für 40 Träger.' } },
  ],
  nearMisses: [
    { name: "the own website's form, read as mail", inquiry: { channel: 'email', sender: { email: 'web@tallpine-doors.com', replyTo: 'kofi.asare@gmail.com' }, body: 'Name: Kofi Asare\nMessage: how much for 20 doors' }, context: { seller: { domains: ['tallpine-doors.com'] } } },
    { name: 'a form that says so', inquiry: { channel: 'form', sender: { email: 'noreply@sitehost-forms.com', replyTo: 'kofi.asare@gmail.com' }, body: 'how much for 20 doors' } },
  ],
  skips: [
    { name: 'no address for answers', inquiry: { channel: 'email', sender: { email: 'eva@stahlbau-moor.de' }, body: 'Bitte Angebot.' } },
  ],
})
