import { defineCases } from '../../testing/cases'
import { mailboxFitsCompany } from './mailbox-fits-company'

export default defineCases(mailboxFitsCompany, {
  hits: [
    { name: 'the name is in the domain', inquiry: { body: 'Please quote 500 pcs drill chuck 13 mm.', sender: { email: 'd.keller@example-nordhang.de', company: 'Nordhang Werkzeuge GmbH' } }, args: { domain: 'example-nordhang.de' } },
    { name: 'the initials are', inquiry: { body: 'kindly send proforma for 2x40HQ', sender: { email: 'imports@example-ndtc.com.eg', company: 'Nile Delta Trading Company' } } },
    { name: 'the umlaut is written out', inquiry: { body: 'Bitte um Preisliste für 100 Griffe', sender: { email: 'buero@example-gruenwaelder.de', company: 'Grünwälder Küchen' } } },
    { name: 'the company stands in the signature', inquiry: { body: 'Hello,\nwe need 3000 m non-woven 50 gsm.\n\nBest regards\nIbrahim Saleh\nSafirtex Textile Co., Ltd.\nTel: +20 2 5550 1234', sender: { email: 'ibrahim@example-safirtex.com' } }, args: { company: 'Safirtex Textile Co., Ltd.' } },
  ],
  passes: [
    { name: 'another name', inquiry: { body: 'quote pls', sender: { email: 'd.keller@example-quickmail.biz', company: 'Nordhang Werkzeuge GmbH' } } },
    { name: 'the name is before the @ of a free mailbox', inquiry: { body: 'quote pls', sender: { email: 'nordhang@gmail.com', company: 'Nordhang Werkzeuge GmbH' } } },
    { name: 'a name in another script is not compared', inquiry: { body: '请报价', sender: { email: 'wang@example-haiteng.com', company: '宁波海腾贸易有限公司' } } },
    { name: 'a university', inquiry: { body: 'quote', sender: { email: 'a@ox.ac.uk', company: 'Oxlade Ltd' } } },
  ],
  nearMisses: [
    { name: 'only a word of the trade is shared', inquiry: { body: 'Need frozen peas 1 FCL', sender: { email: 'buy@example-bestfoods.com', company: 'Lagoon Foods Ltd' } } },
    { name: 'only a generic word is shared', inquiry: { body: 'Need 1 FCL', sender: { email: 'buy@example-tradinghouse.com', company: 'Lagoon Trading' } } },
  ],
  skips: [
    { name: 'no company is named', inquiry: { body: 'Need 1 FCL', sender: { email: 'buy@example-bestfoods.com' } } },
    { name: 'the company is a dash', inquiry: { body: 'Need 1 FCL', sender: { email: 'buy@example-bestfoods.com', company: '-' } } },
  ],
})
