import { defineCases } from '../../testing/cases'
import { thirdPartyCharge } from './third-party-charge'

export default defineCases(thirdPartyCharge, {
  hits: [
    {
      name: 'charge more and send it on',
      inquiry: { body: 'Please charge 3,200 on my card, take your money and send the rest to the shipping agent by Western Union.' },
    },
    { name: 'an agent without a machine', inquiry: { body: 'My shipper does not accept cards, so charge his fee on my card and pay him by bank transfer.' } },
    { name: 'help with the mover', inquiry: { body: 'help me pay the mover from my card, i will add 150 for your stress' } },
  ],
  passes: [
    { name: 'freight in the invoice', inquiry: { body: 'Please add the freight to the invoice.' } },
    { name: 'the agent\'s commission', inquiry: { body: 'Our agent gets his commission from us, not from you.' } },
    { name: 'charge for pallets', inquiry: { body: 'Do you charge for pallets?' } },
  ],
  nearMisses: [
    { name: 'freight paid direct to the forwarder', inquiry: { body: 'We pay the freight directly to the forwarder, please invoice EXW only.' } },
    { name: 'a forwarder cannot load', inquiry: { body: 'The agent cannot take the goods before Monday.' } },
  ],
})
