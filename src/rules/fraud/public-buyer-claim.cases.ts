import { defineCases } from '../../testing/cases'
import { publicBuyerClaim } from './public-buyer-claim'

export default defineCases(publicBuyerClaim, {
  hits: [
    { name: 'a ministry that buys', inquiry: { body: 'I have a mandate: the Ministry of Health is buying 20,000 face shields, you will supply through me.' } },
    { name: 'an economic community', inquiry: { body: 'We are procurement for ECOWAS and select suppliers for a supply contract, no sample is needed.' } },
    { name: 'on behalf of a government', inquiry: { body: 'On behalf of the federal government I invite your company for supply of generators.' } },
  ],
  passes: [
    { name: 'a hospital', inquiry: { body: 'We are a private clinic and need 3 ultrasound devices.' } },
    { name: 'state standard', inquiry: { body: 'The cable must fit our state standard, see PDF.' } },
    { name: 'export licence', inquiry: { body: 'Does your government ask for an export licence for drones?' } },
  ],
  nearMisses: [
    {
      name: 'registration with a ministry',
      inquiry: { body: 'Our firm is registered at the Ministry of Health as importer, number 5521. Please quote test strips 50 pcs/box.' },
    },
    { name: 'a contractor names the site', inquiry: { body: 'The pumps are for a water plant near the lake, our client is a town. 4 pcs, 55 kW.' } },
  ],
})
