import type { ScorerData } from './core-scorer'
import { domainNames } from './domain-names'
import { demandReader } from './facts/demand/reader'
import { tradeTerms } from './facts/demand/trade-terms'
import { signatureOf } from './facts/signature'
import { statedContactsOf } from './facts/stated-contacts'
import { normalise } from './inquiry/normalise'
import { serviceAt, serviceIn } from './lists/account-services'
import { brandIn, isBrandsOwn } from './lists/brands'
import { countriesOfCallingCode, countryOf, countryOfTld, countryOfZone, languagesOfCountry, weekendOf, zonesOf } from './lists/countries'
import { chineseScript } from './lists/languages/chinese-script'
import { linkRewriter } from './lists/link-rewriters'
import { mailDomainClass } from './lists/mail-domains'
import { usesNumbers } from './lists/number-mailboxes'
import { phraseMatcher } from './lists/phrases'
import { isProfileHost } from './lists/profile-hosts'
import { isRedirector } from './lists/redirectors'
import { roleOfMailbox } from './lists/role-mailboxes'
import { ofThrowAwayService } from './lists/throw-away-services'
import { webHostClass } from './lists/web-hosts'
import { addresseeOf } from './reply/addressee'

export type { ScorerData } from './core-scorer'
export type { SenderWords } from './locales/reply-words'
export { senderWords } from './locales/sender-words'

/**
 * The package's lists and phrases, for `createScorer` of `inquiry-score/core`: all that it looks up but the language detector
 * (`inquiry-score/language`), the model (`inquiry-score/model`) and the long list of throw-away mailboxes (`inquiry-score/lists/disposable`); their best-known services are known.
 * Parsed on the first call of each, not on import.
 */
export function lists(): Omit<ScorerData, 'detector' | 'model' | 'gist'> {
  return {
    domains: { names: domainNames, classOf: mailDomainClass, roleOf: roleOfMailbox, usesNumbers, isProfileHost },
    disposable: ofThrowAwayService,
    brands: { brandIn, isBrandsOwn, serviceIn, serviceAt },
    links: { names: domainNames, classOf: webHostClass, isProfileHost, rewriterOf: linkRewriter, isRedirector },
    places: { countryOf, zonesOf, countriesOfZone: countryOfZone, countryOfTld, languagesOfCountry, weekendOf, countriesOfCallingCode },
    message: normalise,
    signature: signatureOf,
    statedContacts: statedContactsOf,
    demand: demandReader(tradeTerms),
    addressee: addresseeOf,
    phrases: phraseMatcher(),
    chineseScript,
  }
}
