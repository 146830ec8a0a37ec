import { remember } from '../../inquiry/remember'
import { certificates, currencyOf, incotermOf, numberFactorOf, paymentTermWords, ports, runNumberWords, unitOf, upperCaseCertificates } from '../../lists/trade-terms'
import type { Phrase, TradeTerms } from './terms'

const rememberAtMost = 4096

const certificateNouns = [' certificate', ' marking', ' mark', ' listed', ' certified', ' report']

/** `CE marking` is CE, `ISO9001` is ISO 9001, where the list has both. */
function certificatePhrases(): Phrase[] {
  const known = new Set(certificates)
  const spaced = new Map(certificates.filter((name) => name.includes(' ')).map((name) => [name.replaceAll(' ', ''), name]))
  return certificates.map((written) => {
    const noun = certificateNouns.find((ending) => written.endsWith(ending))
    const bare = noun === undefined ? written : written.slice(0, -noun.length)
    return { written, value: noun !== undefined && known.has(bare) ? bare : (spaced.get(written) ?? written) }
  })
}

function withoutPoints(word: string): string {
  return word.replace(/[./]/g, '')
}

/** `tt`, `t.t` and `t/t` are one: as first listed, abbreviations in capitals. */
function paymentPhrases(): Phrase[] {
  const first = new Map<string, string>()
  return paymentTermWords.map((written) => {
    const key = withoutPoints(written)
    let value = first.get(key)
    if (value === undefined) first.set(key, (value = key.length <= 3 && key !== 'pix' ? written.toUpperCase() : written))
    return { written, value }
  })
}

function portPhrases(): Phrase[] {
  return ports().flatMap(({ name, names = [] }) => [name, ...names].map((written) => ({ written, value: name })))
}

/** Words that are a unit in one language and something else in most: money, an article, `to`. */
const unitsOfLanguage: { readonly [language: string]: { readonly [token: string]: string } } = {
  et: { tk: 'pcs', tn: 't' },
  cs: { ks: 'pcs', par: 'pair' },
  sk: { ks: 'pcs', par: 'pair' },
  sl: { par: 'pair' },
  hr: { par: 'pair', tona: 't' },
  sr: { par: 'pair', tona: 't' },
  hu: { par: 'pair' },
  pl: { par: 'pair', tony: 't', mb: 'm' },
  tr: { ad: 'pcs', top: 'roll' },
  bg: { br: 'pcs' },
  en: { no: 'pcs' },
  es: { tn: 't', par: 'pair' },
  pt: { tn: 't', par: 'pair', un: 'pcs' },
  it: { mc: 'm3', tn: 't' },
  ro: { mp: 'm2', mc: 'm3' },
  da: { par: 'pair' },
  no: { par: 'pair' },
  sv: { par: 'pair' },
}

/** The terms of those languages, by language. */
const ofLanguage = new Map<string, TradeTerms>()

function termsOf(language: string): TradeTerms | undefined {
  const units = Object.hasOwn(unitsOfLanguage, language) ? unitsOfLanguage[language]! : null
  if (!units || ofLanguage.has(language)) return ofLanguage.get(language)
  const isOwnUnit = (token: string): boolean => Object.hasOwn(units, token)
  const own: Pick<TradeTerms, 'unit' | 'isOwnUnit' | 'currency'> = {
    unit: (token) => tradeTerms.unit(isOwnUnit(token) ? units[token]! : token),
    isOwnUnit,
    currency: (token) => (isOwnUnit(token) ? null : tradeTerms.currency(token)),
  }
  const terms = Object.assign(Object.create(tradeTerms) as TradeTerms, own)
  ofLanguage.set(language, terms)
  return terms
}

/** The lists of the trade as the readers of the demand want them. Compiled on first use. */
export const tradeTerms: TradeTerms = {
  of: termsOf,
  unit: remember(rememberAtMost, unitOf),
  currency: remember(rememberAtMost, currencyOf),
  factor: remember(rememberAtMost, numberFactorOf),
  get runFactors() {
    return runNumberWords()
  },
  incoterm: incotermOf,
  get certificates() {
    return certificatePhrases()
  },
  upperCaseCertificates,
  get paymentTerms() {
    return paymentPhrases()
  },
  get ports() {
    return portPhrases()
  },
}
