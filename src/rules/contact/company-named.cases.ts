import { defineCases } from '../../testing/cases'
import { companyNamed } from './company-named'

export default defineCases(companyNamed, {
  hits: [
    { name: 'in the form', inquiry: { channel: 'form', body: 'Quote 40 desks', sender: { company: 'Bramford Schools Supply' } }, args: { company: 'Bramford Schools Supply' } },
    { name: 'in the signature', inquiry: { body: 'Quote 40 desks please\n\nKind regards\nDave\nPurchasing Manager, Bramford Furniture Ltd', sender: { name: 'Dave' } }, args: { company: 'Bramford Furniture Ltd' } },
    { name: 'in a Chinese signature', inquiry: { body: '您好，请报 500 套的价格。\n\n此致\n王敏\n宁波海腾贸易有限公司' }, args: { company: '宁波海腾贸易有限公司' } },
    { name: 'a form that stands before the name', inquiry: { body: 'Mohon penawaran 200 unit\n\nTerima kasih\nRini\nPT Sinar Kencana' }, args: { company: 'PT Sinar Kencana' } },
    { name: 'a Turkish one', inquiry: { body: 'Fiyat rica ederiz\n\nSaygılarımla\nEmre\nVolta Makina San. ve Tic. Ltd. Şti.' } },
  ],
  passes: [
    { name: 'none', inquiry: { body: 'how much is the red one', sender: { name: 'Dave' } } },
    { name: 'a dash', inquiry: { body: 'how much is the red one', sender: { company: '--' } } },
    { name: 'the word none', inquiry: { body: 'how much is the red one', sender: { company: 'None' } } },
    { name: 'a signature without one', inquiry: { body: 'how much is the red one\n\nRegards\nDave Miller\nBristol' } },
  ],
  nearMisses: [
    { name: 'the reader\'s company in the text', inquiry: { body: 'Dear Seller Tools Co., Ltd., how much is the red one? Regards' } },
    { name: 'the seller\'s signature in the quoted mail', inquiry: { body: 'and the blue one?\n\nOn Mon, Nov 16, 2026 at 9:12 AM Li Na <lina@example-seller.com> wrote:\n> Best regards,\n> Li Na\n> Seller Tools Co., Ltd.' } },
    { name: 'a weight in the last line', inquiry: { body: 'price please\n\nThanks\nDave\n500 kg' } },
  ],
})
