import { defineCases } from '../../testing/cases'
import { servicePitch } from './service-pitch'

export default defineCases(servicePitch, {
  hits: [
    { name: 'recruitment', inquiry: { body: 'We supply skilled workers from Asia to factories, welders, drivers, cooks, please tell your demand.' } },
    { name: 'certification', inquiry: { body: 'We help manufacturers get CE and FDA certificate fast and cheap, contact me.' } },
    { name: 'outsourcing', inquiry: { body: 'Our company provides outsourcing of bookkeeping and call center services for exporters.' } },
    { name: 'in Chinese', inquiry: { body: '代办CE、FDA认证，费用低，出证快。' } },
  ],
  passes: [
    { name: 'service asked', inquiry: { body: 'Do you offer service for the machine in Chile?' } },
    { name: 'a certificate asked', inquiry: { body: 'Does the toy have CE?' } },
    { name: 'an inspection before shipment', inquiry: { body: 'We want an inspection before loading.' } },
  ],
  nearMisses: [
    {
      name: 'an inspector writes for a buyer',
      inquiry: { body: 'We are the inspection company of your customer Kelmar and come on 12 May for order KM-441. Is everything packed?' },
    },
    { name: 'translators buy', inquiry: { body: 'We are a translation office and need 12 headsets.' } },
  ],
})
