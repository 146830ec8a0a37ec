import { defineCases } from '../../testing/cases'
import { identityWithheld } from './identity-withheld'

export default defineCases(identityWithheld, {
  hits: [
    { name: 'the firm later', inquiry: { body: 'We can\'t tell the name of our company at this stage, first your prices.' } },
    { name: 'a client not to be disclosed', inquiry: { body: 'The end customer is confidential and cannot be disclosed. Quote all sizes.' } },
    { name: 'under NDA', inquiry: { body: 'Name of client after NDA, we act for a big brand' } },
    { name: 'in Chinese', inquiry: { body: '客户名称暂时不方便透露，您先报价。' } },
  ],
  passes: [
    { name: 'full name', inquiry: { body: 'Holm Farms AB, Lund, Sweden.' } },
    { name: 'a client named', inquiry: { body: 'Our client is the port of Varna.' } },
    { name: 'NDA for drawings', inquiry: { body: 'We sign an NDA if you want.' } },
  ],
  nearMisses: [
    { name: 'an agent gives the own firm', inquiry: { body: 'We, Talvik Trade, buy for a furniture chain. 2 x 40HQ per month.' } },
    { name: 'a name to be printed later', inquiry: { body: 'The name on the label will be given with the order.' } },
  ],
})
