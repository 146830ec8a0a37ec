import { defineCases } from '../../testing/cases'
import { severalTradeSecrets } from './several-trade-secrets'

export default defineCases(severalTradeSecrets, {
  hits: [
    { name: 'three at once', inquiry: { body: 'Please give the cost breakdown, your raw material supplier and your customer list.' } },
    {
      name: 'process and capacity',
      inquiry: { body: 'How do you produce it step by step, which machines, and what is your monthly capacity and number of workers?' },
    },
  ],
  passes: [
    { name: 'one alone', inquiry: { body: 'What is your monthly production capacity?' } },
    { name: 'none', inquiry: { body: 'Please quote 40 pcs.' } },
    { name: 'drawings of our own', inquiry: { body: 'Drawings attached, please quote.' } },
  ],
  nearMisses: [
    { name: 'one question that is about two', inquiry: { body: '我们要400公斤轻烘的,烘烤是你们自己做还是外协?最小批量多少?' } },
    { name: 'questions on one order', inquiry: { body: 'How long is the production, is the capacity of the tank 500 l, and who pays the material test?' } },
  ],
})
