import { defineCases } from '../../testing/cases'
import { serviceMatter } from './service-matter'

export default defineCases(serviceMatter, {
  hits: [
    { name: 'a repair', inquiry: { body: 'The compressor you sold us in 2024 does not work any more, error code E4. Do you have the spare part?' } },
    { name: 'a return', inquiry: { body: 'I want to return the shoes, wrong size ordered by me' } },
    { name: 'a manual', inquiry: { channel: 'chat', body: 'how to install the filter? no user manual in the box' } },
  ],
  passes: [
    { name: 'a first question', inquiry: { body: 'Price of compressors 5 bar?' } },
    { name: 'a status', inquiry: { body: 'Where is my container?' } },
    { name: 'nothing said', inquiry: { body: 'hi' } },
  ],
  nearMisses: [
    { name: 'goods that come back in a name', inquiry: { body: 'We need return air grilles, 60 pcs, 600x300' } },
  ],
})
