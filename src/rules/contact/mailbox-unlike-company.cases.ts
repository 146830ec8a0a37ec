import { defineCases } from '../../testing/cases'
import { mailboxUnlikeCompany } from './mailbox-unlike-company'

export default defineCases(mailboxUnlikeCompany, {
  hits: [
    { name: 'nothing in common', inquiry: { body: 'We order 10 containers at once', sender: { email: 'mark@example-quickpost.biz', company: 'Nordhang Werkzeuge GmbH' } }, args: { company: 'Nordhang Werkzeuge GmbH', domain: 'example-quickpost.biz' } },
    { name: 'and the website is a third one', inquiry: { body: 'Our purchase department is interested', sender: { email: 'office@example-zubi.info', company: 'Blue Harbour Foods', website: 'https://example-blueharbour.com' } } },
  ],
  passes: [
    { name: 'the name is in it', inquiry: { body: 'Please quote', sender: { email: 'd.keller@example-nordhang.de', company: 'Nordhang Werkzeuge GmbH' } } },
    { name: 'the website given has the mailbox\'s domain: a trade name', inquiry: { body: 'Please quote', sender: { email: 'hello@example-kitchenjoy.com', company: 'Bramford Retail Ltd', website: 'www.example-kitchenjoy.com' } } },
    { name: 'the seller\'s own shop sends it for the buyer', inquiry: { body: 'We would like 600 robes', sender: { email: 'noreply@example-robes.cn', replyTo: 'priya@example-maplebath.ca', company: 'Maple Bath Inc.' } }, context: { seller: { domains: ['example-robes.cn'] } } },
    { name: 'a free mailbox', inquiry: { body: 'Please quote', sender: { email: 'mark.r@gmail.com', company: 'Nordhang Werkzeuge GmbH' } } },
    { name: 'a name in Cyrillic', inquiry: { body: 'Просим выслать цены', sender: { email: 'sklad@example-zubi.ru', company: 'ООО «Ладога»' } } },
  ],
  nearMisses: [
    { name: 'an abbreviation of the name', inquiry: { body: 'Quote 20 t', sender: { email: 'k@example-hmltn.com', company: 'Examplar Hamilton Brothers' } } },
    { name: 'a name of generic words', inquiry: { body: 'Quote 20 t', sender: { email: 'k@example-zubi.com', company: 'General Trading Company' } } },
    { name: 'the beginning of a word is shared', inquiry: { body: 'Quote tiles', sender: { email: 'k@example-medicer.it', company: 'Mediterranean Ceramics' } } },
  ],
  skips: [
    { name: 'no company is named', inquiry: { body: 'Quote tiles', sender: { email: 'k@example-medicer.it' } } },
  ],
})
