import { defineCases } from '../../testing/cases'
import { agency } from './agency'

export default defineCases(agency, {
  hits: [
    {
      name: 'offers to represent in a region',
      inquiry: { subject: 'Distribution in the Baltics', body: 'Good afternoon,\nwe have sold door hardware in Riga and Tallinn for eleven years and would be interested in distributing your hinges in Latvia and Estonia. Do you have a partner here already?\nIlze Kalnāja' },
    },
    { name: 'short and plain', inquiry: { body: 'Hello sir, I want to become your dealer in Kumasi, how can we start' } },
    {
      name: 'asks for the sole right',
      inquiry: { body: 'If your pumps are as good as the data says we\'d ask for the exclusive agency in Chile, minimum volume to be agreed.' },
    },
    {
      name: 'notes of a call',
      inquiry: { channel: 'phone', body: 'Mr Adeyemi, Ibadan: has three farm shops, asks about a dealership for the sprayers and what margin a dealer gets.' },
    },
  ],
  passes: [
    { name: 'a shop that only buys', inquiry: { body: 'We run a paint shop in Leeds and need 40 cartons of rollers before Easter. Please quote delivered.' } },
    { name: 'a consumer', inquiry: { body: 'Is the blue one still sold? I\'d take two.' } },
    { name: 'a complaint', inquiry: { body: 'Two of the ten fans arrived with broken blades, photos attached. What do you suggest?' } },
  ],
  nearMisses: [
    {
      name: 'a travel agent books nothing here',
      inquiry: { body: 'Our travel agent has booked the flight, we arrive on Monday at your office to see the machine we ordered.' },
    },
    {
      name: 'what a colleague wrote below',
      inquiry: { body: 'Noted, thank you.\n\nOn Tue, 3 Mar 2026 at 09:12, Ilze <ilze@example-hardware.lv> wrote:\n> we would like to become your distributor in Latvia' },
    },
  ],
})
