import { defineCases } from '../../testing/cases'
import { samplesOnlyTermsVague } from './samples-only-terms-vague'

export default defineCases(samplesOnlyTermsVague, {
  hits: [
    {
      name: 'samples and promises',
      inquiry: { body: 'We are big distributor and will make long term cooperation with huge orders. Please send us free samples of your best products first.' },
    },
    { name: 'a sample for the boss, bulk later', inquiry: { body: 'Send samples to our address, if boss like it we order large quantity every month.' } },
    {
      name: 'credit stressed, samples wanted',
      inquiry: { body: 'Our reputation is very good and we are financially strong. Provide samples and after we talk about bulk orders.' },
    },
  ],
  passes: [
    { name: 'a sample alone', inquiry: { body: 'Could you send a sample of the blue fabric? We pay for it.' } },
    { name: 'a quantity named', inquiry: { body: 'Please send 2 samples, then we order 3,000 pcs per month long term.' } },
    { name: 'promises without samples', inquiry: { body: 'We look for long-term cooperation and large orders of your tiles.' } },
  ],
  nearMisses: [
    { name: 'a buyer with terms', inquiry: { body: 'We\'d like samples first; for bulk orders we pay 30 % deposit and balance against B/L copy.' } },
    { name: 'a new buyer who pays', inquiry: { body: 'We start with a sample, 1 pc of MX-20, we pay sample and courier.' } },
  ],
})
