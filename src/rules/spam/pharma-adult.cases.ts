import { defineCases } from '../../testing/cases'
import { pharmaAdult } from './pharma-adult'

export default defineCases(pharmaAdult, {
  hits: [
    { name: 'pills', inquiry: { body: 'Cheap viagra and cialis, no prescription, fast delivery.' } },
    { name: 'slimming', inquiry: { body: 'Lose 10 kg in 2 weeks with our weight loss gummies.' } },
    { name: 'dating', inquiry: { body: 'Hot girls near you want to meet tonight, join free.' } },
  ],
  passes: [
    { name: 'weight of goods', inquiry: { body: 'What is the gross weight of one carton?' } },
    { name: 'a gym', inquiry: { body: 'Our gym needs 12 treadmills.' } },
    { name: 'a date', inquiry: { body: 'What is the date of production?' } },
  ],
  nearMisses: [
    { name: 'an ingredient with its grade', inquiry: { body: 'Sildenafil citrate, USP, 25 kg, with CoA and DMF, please quote CIF Mumbai.' } },
    { name: 'a pharmacy\'s shelves', inquiry: { body: 'Shelves for a pharmacy, 14 m, white.' } },
  ],
})
