import { defineCases } from '../../testing/cases'
import { phoneGiven } from './phone-given'

export default defineCases(phoneGiven, {
  hits: [
    { name: 'with its country', inquiry: { channel: 'form', body: 'Please call me about the pump', sender: { phone: '+254 700 555 012' } }, args: { phone: '+254 700 555 012' } },
    { name: 'without', inquiry: { channel: 'form', body: 'Please call me about the pump', sender: { phone: '(0421) 555-0100' } } },
  ],
  passes: [
    { name: 'too short', inquiry: { channel: 'form', body: 'Please call me about the pump', sender: { phone: '12345' } } },
    { name: 'one digit over and over', inquiry: { channel: 'form', body: 'Please call me about the pump', sender: { phone: '0000000000' } } },
    { name: 'a row of digits', inquiry: { channel: 'form', body: 'Please call me about the pump', sender: { phone: '1234567890' } } },
    { name: 'too long', inquiry: { channel: 'form', body: 'Please call me about the pump', sender: { phone: '+12345678901234567890' } } },
  ],
  nearMisses: [
    { name: 'on chat the number is the channel itself', inquiry: { channel: 'chat', body: 'Please call me about the pump', sender: { phone: '+254 700 555 012' } } },
    { name: 'words', inquiry: { channel: 'form', body: 'Please call me about the pump', sender: { phone: 'call me any time' } } },
  ],
  skips: [
    { name: 'none is given', inquiry: { channel: 'form', body: 'Please call me about the pump', sender: { name: 'Neema' } } },
    { name: 'a dash', inquiry: { channel: 'form', body: 'Please call me about the pump', sender: { phone: '-' } } },
    { name: 'the field says that there is none', inquiry: { channel: 'form', body: 'Please call me about the pump', sender: { phone: 'n/a' } } },
  ],
})
