import { defineCases } from '../../testing/cases'
import { witnesses } from './witnesses'

const body = 'Please quote 200 taps.'

export default defineCases(witnesses, {
  hits: [
    { name: 'country and telephone', inquiry: { body, sender: { country: 'Chile', phone: '+56 2 2345 6781' } } },
    { name: 'address and ending, without a country', inquiry: { body, sender: { address: 'Calle Larga 4, Lima, Peru', email: 'compras@tuberias-sol.pe' } } },
    { name: 'a contradiction', inquiry: { body, sender: { country: 'Norway', timeZone: 'Asia/Manila' } } },
    { name: 'the signature', inquiry: { body: 'Please quote 200 taps.\n\nBest regards,\nIda Holm\nHolm Armatur AS\nStorgata 3, Bergen, Norway\nTel +47 55 12 34 98', sender: { country: 'NO' } } },
  ],
  passes: [
    { name: 'nothing is known of the place', inquiry: { body } },
    { name: 'one witness alone', inquiry: { body, sender: { country: 'Chile' } } },
    { name: 'a free mailbox', inquiry: { body, sender: { email: 'ana.rojas@gmail.com' } } },
  ],
  nearMisses: [
    { name: 'an address that ends in a state', inquiry: { body, sender: { country: 'Chile', address: 'Peachtree St 1, Atlanta, Georgia' } } },
    { name: 'a number without a prefix', inquiry: { body, sender: { country: 'Chile', phone: '2345 6781' } } },
  ],
})
