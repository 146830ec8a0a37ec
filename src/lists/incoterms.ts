/**
 * The rules of Incoterms 2020, and those that were retired but are still written.
 *
 * Source: own list, written by hand; the names of the rules are those of the International Chamber of Commerce
 * Licence: MIT, the project's own
 * Date: 2026-11-22
 * Count: 11 current, 5 retired, 31 other ways of writing them
 */
export const incoterms: Readonly<Record<string, { readonly current: boolean }>> = {
  EXW: { current: true }, FCA: { current: true }, FAS: { current: true }, FOB: { current: true }, CFR: { current: true }, CIF: { current: true },
  CPT: { current: true }, CIP: { current: true }, DAP: { current: true }, DPU: { current: true }, DDP: { current: true },
  DAT: { current: false }, DAF: { current: false }, DES: { current: false }, DEQ: { current: false }, DDU: { current: false },
}

/** Other ways of writing a term. */
export const incotermVariants: Readonly<Record<string, string>> = {
  CNF: 'CFR', CANDF: 'CFR', CAF: 'CFR', FRC: 'FCA', FOT: 'FCA', FOR: 'FCA', DCP: 'CPT', EXWORKS: 'EXW', EXWORK: 'EXW', EXFACTORY: 'EXW', EXFTY: 'EXW',
  EXWAREHOUSE: 'EXW', EXMILL: 'EXW', FREEONBOARD: 'FOB', FREECARRIER: 'FCA', FREEALONGSIDESHIP: 'FAS', COSTANDFREIGHT: 'CFR',
  COSTINSURANCEANDFREIGHT: 'CIF', COSTINSURANCEFREIGHT: 'CIF', DELIVEREDDUTYPAID: 'DDP', DELIVEREDDUTYUNPAID: 'DDU', DELIVEREDATPLACE: 'DAP', FREIGHTONBOARD: 'FOB',
  离岸价: 'FOB', 到岸价: 'CIF', 出厂价: 'EXW', 完税后交货: 'DDP', 工厂交货: 'EXW', CANDI: 'CIF', CIFC: 'CIF', FOBC: 'FOB',
}

/** Of those, the ones that are words or abbreviations of other things, and count as terms only where they are written like this. */
const upperCaseOnly: ReadonlySet<string> = new Set(['DES', 'FOR', 'DAT', 'CAF'])

/**
 * The term that a word stands for: `fob`, `F.O.B.`, `C&F` and `CNF` (CFR), `ex works` (EXW). The retired DAF, DES, DEQ, DDU and DAT stand for
 * themselves, since they shared out costs in another way than any of today's. `null` for none.
 */
export function incotermOf(token: string): string | null {
  const given = token.slice(0, 48).normalize('NFKC')
  const term = given.replaceAll('&', 'AND').replace(/[\s.,/'-]/g, '')
  const upper = term.toUpperCase()
  const name = Object.hasOwn(incoterms, upper) ? upper : Object.hasOwn(incotermVariants, upper) ? incotermVariants[upper]! : null
  if (name === null || (upperCaseOnly.has(upper) && term !== upper)) return null
  return name
}
