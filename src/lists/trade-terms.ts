/** The vocabulary of offers and orders, in one place to import from. */
export { certificates, upperCaseCertificates } from './certificates'
export { currencyOf, currencyTokens } from './currencies'
export { incotermOf, incoterms } from './incoterms'
export { numberFactorOf, runNumberWords } from './number-words'
export { paymentTermWords } from './payment-terms'
export { portNamed, portNames, ports, type Port } from './ports'
export { unitOf, unitTokens, type Unit, type UnitKind } from './units'
