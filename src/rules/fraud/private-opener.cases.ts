import { defineCases } from '../../testing/cases'
import { privateOpener } from './private-opener'

export default defineCases(privateOpener, {
  hits: [
    { name: 'a profile and pictures', inquiry: { body: 'Hello, I saw your profile and became interested. I will send you my pictures when you write back.' } },
    { name: 'to know each other', inquiry: { body: 'My name is Lina, I would love to get to know you better, where do you live?' } },
    { name: 'friendship', inquiry: { body: 'Hi dear, can we be friends? I am a single lady from Dakar.' } },
  ],
  passes: [
    { name: 'pictures of goods', inquiry: { body: 'Please send pictures of the sofa in grey.' } },
    { name: 'a firm introduced', inquiry: { body: 'Let me tell you about our company: we run four shops in Porto.' } },
    { name: 'a partner in trade', inquiry: { body: 'We are looking for a good supplier of tiles.' } },
  ],
  nearMisses: [
    { name: 'own pictures of damage', inquiry: { body: 'I send you pictures of the broken handle.' } },
    { name: 'a relation between firms', inquiry: { body: 'We hope for a long term business relationship with your factory.' } },
  ],
})
