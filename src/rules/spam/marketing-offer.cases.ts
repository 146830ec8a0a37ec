import { defineCases } from '../../testing/cases'
import { marketingOffer } from './marketing-offer'

export default defineCases(marketingOffer, {
  hits: [
    { name: 'followers', inquiry: { body: 'We can bring 10k real followers to your Instagram, cheap packages.' } },
    { name: 'appointments', inquiry: { body: 'Our agency books qualified meetings with buyers for you, you pay only for result.' } },
    { name: 'a video', inquiry: { body: 'We make animated explainer videos for your brand, 60 seconds from 199 USD.' } },
  ],
  passes: [
    { name: 'a brand\'s label', inquiry: { body: 'Our brand needs new labels, 40 x 60 mm, 10,000.' } },
    { name: 'a video of the machine', inquiry: { body: 'Please send a video of the machine in work.' } },
    { name: 'reviews read', inquiry: { body: 'We read good reviews of your drill and want 40.' } },
  ],
  nearMisses: [
    { name: 'display material for a dealer', inquiry: { body: 'As your dealer we need posters, brochures and a display for the new saw.' } },
    { name: 'advertising goods', inquiry: { body: 'We are an advertising firm and order 3,000 pens with print.' } },
  ],
})
