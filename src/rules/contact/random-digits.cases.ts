import { defineCases } from '../../testing/cases'
import { randomDigits } from './random-digits'

export default defineCases(randomDigits, {
  hits: [
    { name: 'five digits', inquiry: { body: 'Hello, please send your price for 300 pcs', sender: { email: 'trade48213@gmail.com' } }, args: { digits: '48213' } },
    { name: 'two digits at the end of a free mailbox', inquiry: { body: 'Hello, please send your price for 300 pcs', sender: { email: 'global.purchase77@outlook.com' } }, args: { digits: '77' } },
    { name: 'a run in an own domain', inquiry: { body: 'please kindly quote', sender: { email: 'buyer90417@example-megaorder.com' } } },
    { name: 'digits in the middle', inquiry: { body: 'Hello, please send your price for 300 pcs', sender: { email: 'mark7730lee@yahoo.com' } } },
  ],
  passes: [
    { name: 'no digits', inquiry: { body: 'Bonjour, prix pour 50 tapis ?', sender: { email: 'fatima.zahra@gmail.com' } } },
    { name: 'one digit', inquiry: { body: 'Hello, please send your price for 300 pcs', sender: { email: 'info1@gmail.com' } } },
    { name: 'a branch number in an own domain', inquiry: { body: 'Angebot bitte', sender: { email: 'sales12@example-cargohaus.de' } } },
    { name: 'a name with digits at a Korean provider', inquiry: { body: '견적 부탁드립니다', sender: { email: 'bluesky8841@naver.com' } } },
  ],
  nearMisses: [
    { name: 'a year of birth', inquiry: { body: 'Hello, please send your price for 300 pcs', sender: { email: 'juma.hassan1987@gmail.com' } } },
    { name: 'a date of birth', inquiry: { body: 'Hola, precio por 20?', sender: { email: 'lucia12051990@gmail.com' } } },
    { name: 'a number by custom', inquiry: { body: '你好，这个多少钱？', sender: { email: '284716530@qq.com' } } },
    { name: 'a student', inquiry: { body: 'one sample for a lab', sender: { email: 'ab12345@ox.ac.uk' } } },
    { name: 'digits in a tag', inquiry: { body: 'Hello, please send your price for 300 pcs', sender: { email: 'fatima+2231@gmail.com' } } },
    { name: 'an alias drawn at random', inquiry: { body: 'Hello, please send your price for 300 pcs', sender: { email: 'x82731@privaterelay.appleid.com' } } },
  ],
  skips: [
    { name: 'there is no address', inquiry: { channel: 'chat', body: 'hello, do you have 2 inch brass ball valve' } },
  ],
})
