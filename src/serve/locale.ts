import { parseAccept } from 'hono/utils/accept'
import { type Locale, locales } from '../index'
import { HttpProblem } from './problem-details'

/**
 * The language of the reasons: `?locale` names one exactly; else the first of Accept-Language that there is, by its
 * first part (`zh-TW` is answered in `zh-CN`, `en-GB` in `en`); else the handler's own.
 */
export function localeOf(query: string | undefined, acceptLanguage: string | undefined, own: Locale): Locale {
  if (query !== undefined) {
    const named = locales.find((locale) => locale.toLowerCase() === query.toLowerCase())
    if (!named) throw new HttpProblem('unknown-locale', `there is no such locale; there are ${locales.join(', ')}`, { path: 'locale' })
    return named
  }
  for (const { type, q } of parseAccept((acceptLanguage ?? '').slice(0, 500)).sort((one, other) => other.q - one.q)) {
    if (q === 0) continue
    if (type === '*') return own
    const wanted = primary(type)
    const found = locales.find((locale) => primary(locale) === wanted)
    if (found) return found
  }
  return own
}

function primary(tag: string): string {
  return tag.split('-')[0]!.toLowerCase()
}
