import { defineCases } from '../../testing/cases'
import { endUse } from './end-use'

export default defineCases(endUse, {
  hits: [
    { name: 'a building of theirs', inquiry: { body: 'The doors are for our new clinic in Gaborone, 46 openings, two of them fire rated.' } },
    { name: 'for resale', inquiry: { body: 'I want them for resale in Almaty, small boxes with a hanger.' } },
    { name: 'a plant\'s line', inquiry: { body: 'We are replacing the conveyor in our bottling hall and need belts of 600 mm.' } },
  ],
  passes: [
    { name: 'not said', inquiry: { body: '46 doors, 900 x 2100 mm, white. Price?' } },
    { name: 'a pitch', inquiry: { body: 'Boost your sales with our mailing lists of 12,000 buyers.' } },
    { name: 'a thank-you', inquiry: { body: 'All 46 have arrived in good order, many thanks to your team.' } },
  ],
  nearMisses: [
    { name: 'the use of the seller\'s page', inquiry: { body: 'I could not use your contact form, so I write by mail. What do 46 doors cost?' } },
  ],
})
