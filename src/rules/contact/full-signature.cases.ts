import { defineCases } from '../../testing/cases'
import { fullSignature } from './full-signature'

export default defineCases(fullSignature, {
  hits: [
    { name: 'a signature at the end of a mail', inquiry: { body: 'Dear Sirs,\nplease quote 5,000 pcs M12 hex bolts, hot dip galvanised.\n\nBest regards,\nIbrahim Saleh\nPurchasing Manager\nSafir Steel Co., Ltd.\nTel: +20 2 5550 1234\nwww.example-safirsteel.com', sender: { email: 'ibrahim@example-safirsteel.com' } }, args: { count: 5 } },
    { name: 'the fields of a form', inquiry: { channel: 'form', body: 'Necesitamos 3 hornos de convección', sender: { name: 'Lucía Ferrer', company: 'Panadería La Espiga', phone: '+34 91 555 01 23', website: 'https://example-laespiga.es' } }, args: { count: 4 } },
    { name: 'some in the form, some in the signature', inquiry: { body: 'Guten Tag,\nbitte um Angebot.\n\nMit freundlichen Grüßen\nJonas Brandt\nEinkaufsleiter\nNordhang Werkzeuge GmbH\nHafenstraße 12, 28217 Bremen', sender: { phone: '+49 421 5550100' } }, args: { count: 5 } },
    { name: 'a last paragraph without a closing formula', inquiry: { body: 'We need price for 2 FCL basmati rice sella 1121\n\nYusuf Karimi\nImport Director\nKarimi Foods LLC\nMob: +971 50 555 0123', sender: { name: 'Yusuf Karimi' } } },
  ],
  passes: [
    { name: 'a first name alone', inquiry: { body: 'Hi, how much for 100?\n\nThanks\nTom', sender: { name: 'Tom' } } },
    { name: 'three details', inquiry: { body: 'Price for 100?', sender: { name: 'Tom Reed', company: 'Reed Cycles', phone: '+44 20 7946 0123' } } },
    { name: 'nothing', inquiry: { body: 'MOQ?' } },
  ],
  nearMisses: [
    { name: 'fields filled with dashes', inquiry: { channel: 'form', body: 'price list', sender: { name: 'Tom', company: '-', phone: '000', website: 'n/a', address: '.', jobTitle: 'none' } } },
    { name: 'the full signature is another\'s, in the quoted mail', inquiry: { body: 'ok, send me the price\n\nOn Mon, Nov 16, 2026 at 9:12 AM Li Na <lina@example-seller.com> wrote:\n> Best regards,\n> Li Na\n> Sales Manager\n> Seller Tools Co., Ltd.\n> Tel: +86 574 5550 1234\n> www.example-seller.com', sender: { name: 'Tom' } } },
  ],
})
