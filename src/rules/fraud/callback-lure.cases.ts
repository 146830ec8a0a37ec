import { defineCases } from '../../testing/cases'
import { callbackLure } from './callback-lure'

export default defineCases(callbackLure, {
  hits: [
    { name: 'a renewal', inquiry: { body: 'Your antivirus plan was renewed for $349. If you did not authorise this, call us at +1 800 555 0100.' } },
    { name: 'in Portuguese', inquiry: { body: 'Compra de R$ 1.499 em análise. Caso não reconheça, ligue para a central 0800 555 0100.' } },
  ],
  passes: [
    { name: 'a price', inquiry: { body: 'What will you charge for 40 lamps? Call me at +44 20 7946 0000.' } },
    { name: 'a freight bill', inquiry: { body: 'We were charged twice for the freight of our container, please check.' } },
    { name: 'a greeting', inquiry: { body: 'Please call our office on Monday.' } },
  ],
  nearMisses: [
    { name: 'a customer who did not get it', inquiry: { body: 'If you did not ship the order yet, please add 20 pcs.' } },
  ],
})
