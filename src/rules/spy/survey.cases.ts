import { defineCases } from '../../testing/cases'
import { survey } from './survey'

export default defineCases(survey, {
  hits: [
    { name: 'a thesis', inquiry: { body: 'I write my master thesis about the valve industry and would be glad if you fill in the questionnaire.' } },
    { name: 'a market study', inquiry: { body: 'We prepare a market study and ask ten producers for data on volumes and prices.' } },
    { name: 'ten minutes', inquiry: { body: 'Please take part in our survey, it takes 10 minutes, results are anonymous.' } },
    { name: 'in Chinese', inquiry: { body: '我在写硕士论文，做行业市场调研，麻烦填一下问卷。' } },
  ],
  passes: [
    { name: 'research buys', inquiry: { body: 'Our research institute needs 4 vacuum chambers.' } },
    { name: 'a land survey', inquiry: { body: 'Survey tripods, 30 pcs, aluminium.' } },
    { name: 'a study room', inquiry: { body: 'Desks for a study room, 24 pcs.' } },
  ],
  nearMisses: [
    { name: 'a researcher with an order', inquiry: { body: 'For a study with 40 patients we order 40 wristbands, please send PI.' } },
    { name: 'a market', inquiry: { body: 'Our market is Chile and Peru, 2 containers a year.' } },
  ],
})
