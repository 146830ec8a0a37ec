import type { spyRules } from '../../rules/spy'
import type { SentencesOf } from '../sentence'

export const spy = {
  'spy.cost-breakdown': 'Asks for your costs: {said}.',
  'spy.suppliers': 'Asks for your suppliers: {said}.',
  'spy.customers': 'Asks for your customers: {said}.',
  'spy.process': 'Asks how it is made: {said}.',
  'spy.capacity': 'Asks for capacity or staff: {said}.',
  'spy.formula': 'Asks for the formula: {said}.',
  'spy.drawings': 'Asks for drawings or parts lists: {said}.',
  'spy.survey': 'Is a survey or research: {said}.',
  'spy.no-purchase': 'Says that nothing is bought now: {said}.',
  'spy.identity-withheld': 'Keeps the company or client back: {said}.',
  'spy.everything-asked': 'Asks for everything at once: {said}.',
  'spy.certificates-first': 'Asks for certificates before naming a need: {said}.',
  'spy.several-trade-secrets': 'Asks for several trade secrets: {said}.',
  'spy.price-ladder': 'Asks prices for {tiers} quantities from {from} to {to}.',
  'spy.competitor-domain': 'Writes from a competitor\'s domain, {domain}.',
  'spy.competitor-named': 'Is named like your competitor {name}.',
} as const satisfies SentencesOf<typeof spyRules>
