import { defineCases } from '../../testing/cases'
import { replyToOtherDomain } from './reply-to-other-domain'

export default defineCases(replyToOtherDomain, {
  hits: [
    { name: 'a firm that wants answers at a look-alike', inquiry: { channel: 'email', sender: { email: 'accounts@harbourlight-foods.com', replyTo: 'accounts@harbourlight-foodz.com' }, body: 'Kindly send your invoice again.' } },
    { name: 'a firm that wants answers somewhere else', inquiry: { channel: 'email', sender: { email: 'm.oliveira@tecidosamaral.com.br', replyTo: 'vendas@grupo-ponte.net' }, body: 'Precisamos de 3 toneladas de fio.' }, args: { replyTo: 'grupo-ponte.net' } },
  ],
  passes: [
    { name: 'a subdomain of the same domain', inquiry: { channel: 'email', sender: { email: 'rfq@mail.corvexa.io', replyTo: 'buyers@corvexa.io' }, body: 'RFQ 12 spindles' } },
    { name: 'answers to a free mailbox are another rule', inquiry: { channel: 'email', sender: { email: 'rfq@corvexa.io', replyTo: 'corvexa@gmail.com' }, body: 'RFQ 12 spindles' } },
    { name: 'answers to ourselves are another rule', inquiry: { channel: 'email', sender: { email: 'rfq@corvexa.io', replyTo: 'info@ourmill.cn' }, body: 'RFQ 12 spindles' }, context: { seller: { domains: ['ourmill.cn'] } } },
  ],
  nearMisses: [
    { name: "the same name under another country's ending", inquiry: { channel: 'email', sender: { email: 'jan@velddrill.co.za', replyTo: 'jan@velddrill.com' }, body: 'Please quote 200 drill rods.' } },
  ],
  skips: [
    { name: 'the channel is not known', inquiry: { sender: { email: 'a@velddrill.co.za', replyTo: 'b@other-firm.com' }, body: 'Please quote.' } },
  ],
})
