import { defineCases } from '../../testing/cases'
import { samplesSentDemand } from './samples-sent-demand'

export default defineCases(samplesSentDemand, {
  hits: [
    {
      name: 'samples that are not returned',
      inquiry: { body: 'Send five samples of each, samples are not returnable. Other two factories have already sent theirs.' },
    },
    { name: 'first samples, then talk', inquiry: { body: 'You must ship samples first, before any discussion on price, address I will give you later.' } },
    { name: 'all others do it', inquiry: { body: 'We never pay for samples, all suppliers send free and pay the courier too.' } },
  ],
  passes: [
    { name: 'samples at the buyer\'s account', inquiry: { body: 'Please ship 2 samples with our DHL account, freight collect.' } },
    { name: 'sample cost set off', inquiry: { body: 'Is the sample cost taken off the first order?' } },
    { name: 'a sample photo', inquiry: { body: 'Please send a photo of the sample before you ship it.' } },
  ],
  nearMisses: [
    { name: 'samples asked by express', inquiry: { body: 'Could you send 3 samples by DHL to our office in Porto? We pay by PayPal.' } },
    { name: 'a free sample hoped for', inquiry: { body: 'Do you give free samples? If not, tell us the cost.' } },
  ],
})
