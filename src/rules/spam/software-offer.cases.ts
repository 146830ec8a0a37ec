import { defineCases } from '../../testing/cases'
import { softwareOffer } from './software-offer'

export default defineCases(softwareOffer, {
  hits: [
    { name: 'an ERP', inquiry: { body: 'Our ERP software helps manufacturers to save 30% of time, book a free demo.' } },
    { name: 'hosting', inquiry: { body: 'We offer cheap web hosting and bulk email server with unlimited sending.' } },
    { name: 'AI', inquiry: { body: 'Our AI chatbot answers your customers 24/7, get started from $29 a month.' } },
  ],
  passes: [
    { name: 'a machine\'s control', inquiry: { body: 'Which control does the lathe have, Fanuc or Siemens?' } },
    { name: 'a cabinet', inquiry: { body: 'Server cabinet 42U, 10 pcs.' } },
    { name: 'a download', inquiry: { body: 'The manual cannot be downloaded.' } },
  ],
  nearMisses: [
    {
      name: 'an integrator asks for hardware',
      inquiry: { body: 'We write software for parking and need 60 barrier gates with RS-485, please send the protocol.' },
    },
    { name: 'an app for a device', inquiry: { body: 'Does the lock come with an app? 200 pcs.' } },
  ],
})
