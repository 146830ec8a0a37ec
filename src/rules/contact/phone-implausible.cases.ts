import { defineCases } from '../../testing/cases'
import { phoneImplausible } from './phone-implausible'

export default defineCases(phoneImplausible, {
  hits: [
    { name: 'one digit over and over', inquiry: { channel: 'form', body: 'Please call me about the pump', sender: { phone: '111111111' } }, args: { phone: '111111111' } },
    { name: 'too short', inquiry: { channel: 'form', body: 'Please call me about the pump', sender: { phone: '12345' } } },
    { name: 'a row of digits', inquiry: { channel: 'form', body: 'Please call me about the pump', sender: { phone: '123456789' } } },
    { name: 'words', inquiry: { channel: 'form', body: 'Please call me about the pump', sender: { phone: 'ask my secretary' } } },
  ],
  passes: [
    { name: 'with its country', inquiry: { channel: 'form', body: 'Please call me about the pump', sender: { phone: '+61 2 5550 1234' } } },
    { name: 'without', inquiry: { channel: 'form', body: 'Please call me about the pump', sender: { phone: '030 5550101' } } },
    { name: 'with brackets', inquiry: { channel: 'form', body: 'Please call me about the pump', sender: { phone: '(212) 555-0142' } } },
  ],
  nearMisses: [
    { name: 'a short national number', inquiry: { channel: 'form', body: 'Please call me about the pump', sender: { phone: '555 0123' } } },
    { name: 'a number with 00', inquiry: { channel: 'form', body: 'Please call me about the pump', sender: { phone: '0033 1 55 50 12 34' } } },
  ],
  skips: [
    { name: 'none is given', inquiry: { channel: 'form', body: 'Please call me about the pump', sender: { name: 'Neema' } } },
    { name: 'a dash', inquiry: { channel: 'form', body: 'Please call me about the pump', sender: { phone: '-' } } },
    { name: 'the field says that there is none', inquiry: { channel: 'form', body: 'Please call me about the pump', sender: { phone: 'n/a' } } },
    { name: 'withheld', inquiry: { channel: 'form', body: 'Please call me about the pump', sender: { phone: 'withheld' } } },
  ],
})
