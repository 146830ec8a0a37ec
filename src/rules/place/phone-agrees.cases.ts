import { defineCases } from '../../testing/cases'
import { phoneAgrees } from './phone-agrees'

export default defineCases(phoneAgrees, {
  hits: [
    { name: 'a Turkish number and country', inquiry: { sender: { phone: '+90 232 555 01 87', country: 'Turkey' }, body: '500 adet için fiyat alabilir miyim?' }, args: { country: 'TR' } },
    { name: 'a prefix that several countries share', inquiry: { sender: { phone: '+1 (876) 555-0142', country: 'Jamaica' }, body: 'Price for 30 ceiling fans?' }, args: { country: 'JM' } },
    { name: 'written with 00', inquiry: { sender: { phone: '00254 722 550 143', country: 'KE' }, body: 'Kindly quote 3 incubators.' } },
  ],
  passes: [
    { name: 'another country', inquiry: { sender: { phone: '+90 232 555 01 87', country: 'Norway' }, body: 'Price?' } },
    { name: 'no country claimed', inquiry: { sender: { phone: '+90 232 555 01 87' }, body: 'Price?' } },
    { name: 'a number without a prefix', inquiry: { sender: { phone: '0232 555 01 87', country: 'Turkey' }, body: 'Fiyat?' } },
  ],
  nearMisses: [{ name: 'a prefix and then one digit over and over', inquiry: { sender: { phone: '+33 33333333', country: 'France' }, body: 'Prix ?' } }],
  skips: [{ name: 'no number', inquiry: { sender: { country: 'Turkey' }, body: 'Fiyat?' } }],
})
