export { type Case, type CaseTable, defineCases } from './cases'
