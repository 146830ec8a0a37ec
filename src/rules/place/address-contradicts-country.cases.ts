import { defineCases } from '../../testing/cases'
import { addressContradictsCountry } from './address-contradicts-country'

const body = 'Please quote 200 taps.'

export default defineCases(addressContradictsCountry, {
  hits: [
    { name: 'another country in the address', inquiry: { body, sender: { country: 'Chile', address: 'Rua das Flores 9, Porto, Portugal' } } },
    { name: 'another country in the signature', inquiry: { body: 'Please quote 200 taps.\n\nBest regards,\nIda Holm\nHolm Armatur AS\n14 Harbour Road, Bergen, Norway', sender: { country: 'Chile' } } },
    { name: 'another prefix in the signature', inquiry: { body: 'Please quote 200 taps.\n\nBest regards,\nIda Holm\nHolm Armatur AS\nTel +47 55 12 34 98', sender: { country: 'Chile' } } },
  ],
  passes: [
    { name: 'the same country', inquiry: { body, sender: { country: 'Portugal', address: 'Rua das Flores 9, Porto, Portugal' } } },
    { name: 'no country claimed', inquiry: { body, sender: { address: 'Rua das Flores 9, Porto, Portugal' } } },
    { name: 'no address', inquiry: { body, sender: { country: 'Portugal' } } },
  ],
  nearMisses: [
    { name: 'an address without a country', inquiry: { body, sender: { country: 'Portugal', address: 'Rua das Flores 9, Porto' } } },
    { name: 'a state of two letters', inquiry: { body, sender: { country: 'USA', address: '12 Main St, Fresno, CA' } } },
  ],
})
