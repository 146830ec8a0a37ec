import { folded } from '../../src/inquiry/fold'
import { dataFile, packageVersion, readJson, sorted, sourceRows, type Generated } from './emit'

/** Languages whose signs are read: those that inquiries are written in. */
const languages = (
  'en de fr es pt it nl sv da no fi pl cs sk hu sl hr sr ro bg el ru uk tr ar he fa hi ur bn zh zh-Hant ja ko vi id ms th fil'
).split(' ')
/** Languages whose names for the currencies are read; of the rest, the table has the words that stand beside amounts. */
const namedIn = new Set(['en', 'zh', 'zh-Hant'])
const sign = /\p{Sc}/u

type Currencies = Readonly<Record<string, Readonly<Record<string, string>>>>

function currenciesIn(language: string): Currencies {
  const file = readJson(`node_modules/cldr-numbers-full/main/${language}/currencies.json`) as { main: Record<string, { numbers: { currencies: Currencies } }> }
  return file.main[language]!.numbers.currencies
}

/** Names and signs in CLDR, folded, each with the currencies that bear it anywhere, former ones too. */
function bearers(): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  for (const language of languages) {
    for (const [code, forms] of Object.entries(currenciesIn(language))) {
      for (const [key, form] of Object.entries(forms)) {
        if (key.startsWith('symbol') ? !sign.test(form) : !key.startsWith('displayName') || !namedIn.has(language)) continue
        const word = folded(form).trim()
        found.set(word, (found.get(word) ?? new Set()).add(code))
      }
    }
  }
  return found
}

/** Codes that a country pays with today. */
function tender(): Set<string> {
  const { region } = (readJson('node_modules/cldr-core/supplemental/currencyData.json') as {
    supplemental: { currencyData: { region: Record<string, readonly Record<string, { _to?: string; _tender?: string }>[]> } }
  }).supplemental.currencyData
  const uses = Object.values(region).flat().flatMap((use) => Object.entries(use))
  return new Set(uses.filter(([, { _to: end, _tender: isTender }]) => end === undefined && isTender !== 'false').map(([code]) => code))
}

export function currenciesFile(): Generated {
  const rows = sourceRows('currency-words.source.tsv').map(([code, ...words]) => ({ code: code!, words }))
  const known = new Set(Object.keys(currenciesIn('en')))
  const unknown = rows.filter(({ code }, at) => !known.has(code) || rows.findIndex((row) => row.code === code) !== at)
  if (unknown.length > 0) throw new Error(`currency-words.source.tsv: no currency, or twice: ${unknown.map(({ code }) => code).join(', ')}`)
  const own = new Set(rows.flatMap(({ code, words }) => [code, ...words]).map((word) => folded(word).trim()))
  const fromCldr = [...bearers()].filter(([word, codes]) => codes.size === 1 && !own.has(word) && !word.includes(','))
  const lines = rows.map(({ code, words }) => {
    const others = sorted(fromCldr.filter(([, codes]) => codes.has(code)).map(([word]) => word))
    return `${code}|${[...words, ...others].join(',')}`
  })
  const current = tender()
  const former = rows.filter(({ code }) => !current.has(code)).map(({ code }) => code)
  return dataFile('src/lists/currencies.data.ts', {
    about: 'Currencies that inquiries name, a line each: ISO 4217 code, then the signs and words for it.',
    source: 'CLDR (cldr-numbers-full: signs in the languages of inquiries, names in English and Chinese); scripts/lists/currency-words.source.tsv for the rest',
    licence: 'Unicode-3.0 (CLDR), MIT',
    version: `cldr-numbers-full ${packageVersion('cldr-numbers-full')}, cldr-core ${packageVersion('cldr-core')}`,
    count: `${rows.length} currencies, ${lines.join(',').split(',').length} signs and words`,
    script: 'currencies.ts',
    notes: [
      `No longer paid with: ${former.join(', ') || 'none'}.`,
      'Left out: currencies that exporters are not asked in, most of whose codes are words of English or units (ALL, TOP, KGS); what CLDR has for two of them.',
    ],
  }, { currencyLines: lines.join('\n') })
}
