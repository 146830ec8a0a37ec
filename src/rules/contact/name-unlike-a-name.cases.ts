import { defineCases } from '../../testing/cases'
import { nameUnlikeAName } from './name-unlike-a-name'

export default defineCases(nameUnlikeAName, {
  hits: [
    { name: 'an advertisement', inquiry: { body: 'See more', sender: { name: 'Free Roof Check $$$', email: 'x@example-offers.net' } }, args: { sign: '$' } },
    { name: 'a picture', inquiry: { body: 'See more', sender: { name: 'Parcel office 📦', email: 'x@example-offers.net' } } },
    { name: 'a number drawn at random', inquiry: { body: 'See attached', sender: { name: 'Order desk 771904152266', email: 'marta@gmail.com' } } },
    { name: 'a token drawn at random', inquiry: { body: 'See attached', sender: { name: 'Account desk zT8kWq2Rv5Ny', email: 'marta@gmail.com' } } },
    { name: 'letters kept apart', inquiry: { body: 'Renew now', sender: { name: 'N o r d b a n k', email: 'x@example-offers.net' } } },
  ],
  passes: [
    { name: 'a person', inquiry: { body: 'RFQ', sender: { name: 'Ana Lucía Peña', email: 'ana@example-pena.es' } } },
    { name: 'a firm', inquiry: { body: 'RFQ', sender: { name: 'Lind & Söner AB (Purchasing) | Malmö', email: 'a@example-lind.se' } } },
    { name: 'in Chinese', inquiry: { body: 'RFQ', sender: { name: '王小明', email: 'wang@example-wang.cn' } } },
  ],
  nearMisses: [
    { name: 'a telephone number after the name', inquiry: { body: 'price?', sender: { name: '李伟 13800138000', email: 'liwei@qq.com' } } },
    { name: 'a number that the mailbox is named by', inquiry: { body: 'price?', sender: { name: 'wang 48151623', email: '48151623@qq.com' } } },
    { name: 'initials', inquiry: { body: 'RFQ', sender: { name: 'K. R. S. M.', email: 'krsm@example-rao.in' } } },
    { name: 'a firm with a number', inquiry: { body: 'RFQ', sender: { name: 'Studio 54 Lighting 2010 Ltd', email: 'a@example-studio54.com' } } },
  ],
  skips: [
    { name: 'no name', inquiry: { body: 'RFQ', sender: { email: 'a@example-lind.se' } } },
  ],
})
