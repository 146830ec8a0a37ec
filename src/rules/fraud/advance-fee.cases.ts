import { defineCases } from '../../testing/cases'
import { advanceFee } from './advance-fee'

export default defineCases(advanceFee, {
  hits: [
    {
      name: 'a tender\'s registration fee',
      inquiry: { body: 'Your offer was found good by the board. Before the contract is signed every foreign supplier must register with the ministry, registration fee is USD 1,850 to be sent to our lawyer.' },
    },
    {
      name: 'pidgin, attestation first',
      inquiry: { body: 'My brother the contract don reach last stage, you go pay only the attestation fee $950 before dem release the mobilization to you, I beg treat fast' },
    },
    {
      name: 'a release fee for a box',
      inquiry: { body: 'The consignment is at the airport. Just send the customs fee of 420 euro so that they release the box to you the same day.' },
    },
    { name: 'in Chinese', inquiry: { body: '贵司已通过评审，签约前需先缴纳注册费和公证费共一万二千元，付款后发放合同。' } },
  ],
  passes: [
    {
      name: 'who pays the courier for samples',
      inquiry: { body: 'We will pay the courier charges of the samples with our own account, please send 3 pcs of each colour.' },
    },
    {
      name: 'inspection at the buyer\'s cost',
      inquiry: { body: 'Inspection by a third party before shipment, the inspection charges are paid by us. Please quote 2 x 40HQ of floor tiles.' },
    },
    {
      name: 'customs work at destination',
      inquiry: { body: 'Duty and customs clearance in Mombasa are handled by our broker, we only need CIF price for 12 tons.' },
    },
    { name: 'in Chinese, sample fee', inquiry: { body: '样品费可以从大货款里扣除吗？先要两件KT-40。' } },
  ],
  nearMisses: [
    {
      name: 'a sample fee set off against the order',
      inquiry: { body: 'Is the sample fee refunded after we place the bulk order? We need 2 pcs of model KT-40.' },
    },
    {
      name: 'a real bid bond',
      inquiry: { body: 'The tender asks for a bid bond of 2 % from the importer, that is our side. From you we need the manufacturer\'s letter and the price for 80 transformers.' },
    },
    { name: 'bank charges split', inquiry: { body: 'All bank charges outside our country are for the seller, L/C at sight.' } },
  ],
})
