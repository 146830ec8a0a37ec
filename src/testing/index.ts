export { type Case, type CaseTable, defineCases } from './cases'
export { type Exchange, swapCountries, swapCountry } from './swap-country'
