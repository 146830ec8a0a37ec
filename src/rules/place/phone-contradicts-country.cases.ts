import { defineCases } from '../../testing/cases'
import { phoneContradictsCountry } from './phone-contradicts-country'

export default defineCases(phoneContradictsCountry, {
  hits: [
    { name: 'claims Denmark, a number of Benin', inquiry: { sender: { phone: '+229 01 55 50 14 32', country: 'Denmark' }, body: 'We buy large quantity of your goods.' }, args: { country: 'DK' } },
    { name: 'claims Senegal, a number of Denmark: the other way round counts alike', inquiry: { sender: { phone: '+45 32 55 01 44', country: 'Senegal' }, body: 'Bonjour, prix pour 40 pneus ?' }, args: { country: 'SN' } },
  ],
  passes: [
    { name: 'they agree', inquiry: { sender: { phone: '+45 32 55 01 44', country: 'DK' }, body: 'Price for 30 lamps?' } },
    { name: 'a number without a prefix', inquiry: { sender: { phone: '32 55 01 44', country: 'Senegal' }, body: 'Prix ?' } },
    { name: 'no country claimed', inquiry: { sender: { phone: '+229 01 55 50 14 32' }, body: 'Prix ?' } },
  ],
  nearMisses: [
    { name: 'a shared prefix fits each of its countries', inquiry: { sender: { phone: '+7 701 555 01 44', country: 'Kazakhstan' }, body: 'Сколько стоит доставка?' } },
    { name: 'a form filled with one digit over and over', inquiry: { sender: { phone: '+11111111', country: 'Peru' }, body: 'precio?' } },
  ],
  skips: [{ name: 'no number', inquiry: { sender: { country: 'DK' }, body: 'Price?' } }],
})
