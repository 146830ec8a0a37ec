import { defineCases } from '../../testing/cases'
import { port } from './port'

export default defineCases(port, {
  hits: [
    { name: 'English', inquiry: { body: 'Please quote delivery to Mombasa port.' }, args: { read: ['Mombasa'], port: 'Mombasa' } },
    { name: 'Chinese', inquiry: { body: '请报到汉堡港的价格。' } },
    { name: 'Russian', inquiry: { body: 'Цена до порта Новороссийск, 2 контейнера.' } },
    { name: 'Arabic', inquiry: { body: 'السعر إلى ميناء جدة' } },
  ],
  passes: [
    { name: 'no place', inquiry: { body: 'Please quote for 2 containers.' } },
    { name: 'a farm inland', inquiry: { body: 'We need it on our farm, three hours by road from the capital.' } },
    { name: 'Portuguese, no place', inquiry: { body: 'Qual o preço de dois contêineres?' } },
  ],
  nearMisses: [
    { name: 'a nice word', inquiry: { body: 'It would be nice to hear from you.' } },
    { name: 'a plug', inquiry: { body: 'Does the charger have a USB port?' } },
  ],
})
