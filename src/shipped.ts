import type { Data } from './facts/derive'
import { tradeTerms } from './facts/demand/trade-terms'
import { serviceAt, serviceIn } from './lists/account-services'
import { brandIn, isBrandsOwn } from './lists/brands'
import { countriesOfCallingCode, countryOf, countryOfTld, countryOfZone, languagesOfCountry, weekendOf, zonesOf } from './lists/countries'
import { chineseScript } from './lists/languages/chinese-script'
import { gramDetector } from './lists/languages/gram-detector'
import { linkRewriter } from './lists/link-rewriters'
import { mailDomainClass } from './lists/mail-domains'
import { usesNumbers } from './lists/number-mailboxes'
import { phraseMatcher } from './lists/phrases'
import { isProfileHost } from './lists/profile-hosts'
import { isRedirector } from './lists/redirectors'
import { roleOfMailbox } from './lists/role-mailboxes'
import { webHostClass } from './lists/web-hosts'
import { wordingModel } from './model/wording'

/** The lists that come with the package, but for that of throw-away mailboxes, an entry of its own. Parsed on the first call, not on import. */
export function shippedData(): Omit<Data, 'watchlist'> {
  return {
    domains: { classOf: mailDomainClass, roleOf: roleOfMailbox, usesNumbers, isProfileHost },
    disposable: () => null,
    brands: { brandIn, isBrandsOwn, serviceIn, serviceAt },
    links: { classOf: webHostClass, isProfileHost, rewriterOf: linkRewriter, isRedirector },
    places: { countryOf, zonesOf, countriesOfZone: countryOfZone, countryOfTld, languagesOfCountry, weekendOf, countriesOfCallingCode },
    terms: tradeTerms,
    phrases: phraseMatcher(),
    model: wordingModel,
    detector: gramDetector,
    chineseScript,
  }
}
