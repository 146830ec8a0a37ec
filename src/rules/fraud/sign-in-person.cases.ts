import { defineCases } from '../../testing/cases'
import { signInPerson } from './sign-in-person'

export default defineCases(signInPerson, {
  hits: [
    {
      name: 'fly over to sign',
      inquiry: { body: 'Our leaders are satisfied. Please come to our city to sign the contract, it is only formality, within 10 days.' },
    },
    {
      name: 'face to face by law',
      inquiry: { body: 'According to our rule the contract must be signed face to face in our office with the general manager.' },
    },
    { name: 'your boss should come', inquiry: { body: 'Please ask your boss to fly here to sign, we book the hotel.' } },
    { name: 'in Chinese', inquiry: { body: '我们老总很满意，请贵司派人来我们公司当面签合同。' } },
  ],
  passes: [
    { name: 'a contract by mail', inquiry: { body: 'Please sign the contract and send the scan back.' } },
    { name: 'a visit', inquiry: { body: 'We will visit your factory in May.' } },
    { name: 'a signature', inquiry: { body: 'We will sign the PI today.' } },
  ],
  nearMisses: [
    { name: 'they come to sign here', inquiry: { body: 'Our director will visit your booth and can sign the order there.' } },
    { name: 'a face to face talk', inquiry: { body: 'Can we meet at the fair to talk about the 12 machines?' } },
  ],
})
