import { defineCases } from '../../testing/cases'
import { randomLetters } from './random-letters'

export default defineCases(randomLetters, {
  hits: [
    { name: 'no vowel', inquiry: { body: 'I want to know your products', sender: { email: 'xkcdqwrtz@gmail.com' } } },
    { name: 'heaps of consonants twice', inquiry: { body: 'interested, reply me', sender: { email: 'bvxzkad.qwrtpsole@outlook.com' } } },
    { name: 'in an own domain', inquiry: { body: 'Hello, please send your price for 300 pcs', sender: { email: 'hjklmnbvc@example-zxnet.com' } } },
  ],
  passes: [
    { name: 'a name', inquiry: { body: 'Hello, please send your price for 300 pcs', sender: { email: 'oluwaseun.adebayo@gmail.com' } } },
    { name: 'a short abbreviation', inquiry: { body: 'Hello, please send your price for 300 pcs', sender: { email: 'tklbd@gmail.com' } } },
    { name: 'a Polish name', inquiry: { body: 'Dzień dobry, proszę o cenę', sender: { email: 'krzysztof.wrzesniewski@gmail.com' } } },
    { name: 'a buying department', inquiry: { body: 'Hello, please send your price for 300 pcs', sender: { email: 'purchasing@example-seabright.com' } } },
  ],
  nearMisses: [
    { name: 'a German name with five consonants once', inquiry: { body: 'Guten Tag, Preis bitte', sender: { email: 'a.schwarzschild@gmx.de' } } },
    { name: 'a Chinese provider', inquiry: { body: '请报价', sender: { email: 'zhbxgsyxgs@163.com' } } },
    { name: 'another script', inquiry: { body: 'Цена?', sender: { email: 'пврстлкджз@example-ladoga.ru' } } },
    { name: 'an alias drawn at random', inquiry: { body: 'Hello, please send your price for 300 pcs', sender: { email: 'bcdfghjklm@privaterelay.appleid.com' } } },
  ],
  skips: [
    { name: 'there is no address', inquiry: { channel: 'chat', body: 'hello, do you have 2 inch brass ball valve' } },
  ],
})
