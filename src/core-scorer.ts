import { type Data, deriveFacts } from './facts/derive'
import { gistReader } from './facts/gist'
import { parseContext, parseInquiry } from './inquiry/parse'
import type { Context } from './inquiry/schema'
import type { LocaleWords } from './locales/locale-words'
import { replySentences } from './locales/reply'
import { tellReply } from './locales/reply-parts'
import { englishWords, type SenderWords, withWords } from './locales/reply-words'
import { sentenceIn } from './locales/sentence'
import type { GistModel } from './model/gist-table'
import { hashOf } from './policy/hash'
import { readPolicy } from './policy/read'
import { type HolidayCalendar, holidayTable } from './reply/holidays'
import { planReply, type ReplyReaders } from './reply/plan'
import { rules as shippedRules } from './rules'
import type { Evidence, Rule } from './rules/rule'
import type { Assessment, EvidenceItem } from './score/assessment'
import { gradeOf } from './score/grade'
import { intentOf } from './score/intent'
import { prepareRules, runRules } from './score/run'
import { probabilitiesOf, verdictOf, weigh } from './score/weigh'
import { version } from './version'

/** Lists, language data and model, as `inquiry-score/lists`, `inquiry-score/language` and `inquiry-score/model` have them, or your own. */
export interface ScorerData extends Omit<Data, 'watchlist' | 'readGist'>, ReplyReaders {
  /** What an inquiry comes to by the nearness of its words to the concepts: `gistModel` of `inquiry-score/model`. Left out, or `null`, its rules are skipped. */
  readonly gist?: GistModel | null
}

/** The data as a policy changes them. */
type LookedUp = ScorerData & Data

/** What a scorer of the core judges by, and what it says it with. */
export interface CoreScorerOptions<Locale extends string = string> {
  /** Everything that is looked up; a function is called at the first inquiry, not before. */
  readonly data: ScorerData | (() => ScorerData)
  /** The words of each locale: `{ en }` of `inquiry-score/locales/en`. The first is the one by default. */
  readonly locales: Readonly<Record<Locale, LocaleWords>>
  /** Greetings and closing questions in the languages of senders: `senderWords` of `inquiry-score/lists`; English alone by default. */
  readonly senderWords?: SenderWords
  /** A whole policy: `defaultPolicy` of `inquiry-score/policy`, or one that `extendPolicy` makes of it. */
  readonly policy: unknown
  /** Rules of your own, beside the shipped ones; the policy must weigh each. */
  readonly rules?: readonly Rule[]
  /** Public holidays of both sides, such as `publicHolidays()` of `inquiry-score/holidays`; without, only weekends and the seller's own days off are known. */
  readonly holidays?: HolidayCalendar
}

/** Judges inquiries by one policy. */
export interface CoreScorer<Locale extends string = string> {
  /**
   * Judges one inquiry. Synchronous, without clock, network or disk; equal input gives an equal answer.
   * @throws {InquiryError} when `inquiry` is no object, or has neither `body` nor `html`
   * @throws {RangeError} when the words of the locale were not passed in
   */
  score(inquiry: unknown, context?: unknown, options?: { readonly locale?: Locale }): Assessment
}

/**
 * Makes a scorer that carries no data of its own.
 * @throws {PolicyError} naming every mistake of the policy at once
 */
export function createCoreScorer<Locale extends string>(options: CoreScorerOptions<Locale>): CoreScorer<Locale> {
  const rules: readonly Rule[] = options.rules ? [...shippedRules, ...options.rules] : shippedRules
  const policy = readPolicy(options.policy, rules)
  const policyVersion = { id: policy.id, hash: hashOf(policy) }
  const prepared = prepareRules(rules)
  const holidays = holidayTable(options.holidays)
  const senderWords = options.senderWords ?? englishWords
  const [firstLocale = ''] = Object.keys(options.locales)
  let data: LookedUp | undefined
  return {
    score(input, contextInput, { locale } = {}) {
      const words = wordsIn(options.locales, locale ?? firstLocale)
      const { inquiry, problems } = parseInquiry(input)
      const context: Context = parseContext(contextInput, problems)
      data ??= withPolicyLists(ready(typeof options.data === 'function' ? options.data() : options.data, policy.watchlist), policy.lists.mailDomains)
      const facts = deriveFacts(inquiry, context, data, problems)

      const { hits, skipped } = runRules(prepared, facts, problems)
      const tally = weigh(
        hits.map(({ rule, evidence }) => ({ rule: rule.id, family: rule.family, share: evidence.share })),
        policy,
        policy.bases[inquiry.channel ?? 'unknown'],
      )

      const parts = probabilitiesOf(tally.decibans)
      const verdict = verdictOf(parts)
      const score = Math.round((tally.worth * parts.genuine) / 10000)
      const grading = gradeOf(policy, {
        score,
        worth: tally.worth,
        verdict,
        probabilities: parts,
        decibans: tally.decibans,
        channel: facts.channel,
        spoke: tally.spoke,
        blocked: facts.history?.blocked === true || facts.history?.denied === true,
      })
      const risk = Math.round((10000 - parts.genuine) / 100)
      const reading = intentOf(facts, verdict)
      const plan = planReply(
        facts, context, policy,
        { verdict, decided: grading.decided, grade: grading.grade, risk, intent: reading.intent, items: tally.items },
        { places: data.places, holidays, say: replySentences(words) },
        data,
        problems,
      )
      const reply = withWords(tellReply(plan, words), reading, facts.language, senderWords)

      const evidence = tally.items.map(({ rule, family, points, decibans, absorbedBy }, index): EvidenceItem => {
        const { args = {}, spans = [] }: Evidence = hits[index]?.evidence ?? {}
        const shown = { rule, family, points, decibans, args, spans, message: sentenceIn(words, rule, args) }
        return absorbedBy ? { ...shown, absorbedBy } : shown
      })
      const assessment: Assessment = {
        id: inquiry.id ?? null,
        verdict,
        probabilities: { genuine: parts.genuine / 10000, spam: parts.spam / 10000, spy: parts.spy / 10000, fraud: parts.fraud / 10000 },
        worth: tally.worth,
        risk,
        score,
        grade: grading.grade,
        review: grading.reviewReasons.length > 0,
        reviewReasons: grading.reviewReasons,
        intent: reading.intent,
        intents: reading.intents,
        team: reading.team,
        language: facts.language ?? { code: 'und', confidence: 0, script: 'Zyyy', others: [] },
        evidence,
        skipped,
        problems,
        reply,
        versions: { library: version, policy: policyVersion, model: modelVersion(data) },
      }
      return reading.dispute ? { ...assessment, dispute: reading.dispute } : assessment
    },
  }
}

function modelVersion({ model, gist }: ScorerData): string | null {
  return [model?.version, gist?.weights().version].filter(Boolean).join(' ') || null
}

function ready(data: ScorerData, watchlist: readonly string[]): LookedUp {
  return { ...data, watchlist, readGist: data.gist ? gistReader(data.gist, data.phrases) : null }
}

function wordsIn(locales: Readonly<Record<string, LocaleWords>>, locale: string): LocaleWords {
  if (!Object.hasOwn(locales, locale)) throw new RangeError(`there are no words for the locale "${locale}"`)
  return locales[locale]!
}

/** The policy's own classes of mail domains win over the lists. */
function withPolicyLists(data: LookedUp, classes: Readonly<Record<string, string>>): LookedUp {
  if (Object.keys(classes).length === 0) return data
  const { domains } = data
  return {
    ...data,
    domains: {
      ...domains,
      classOf: (domain, host) => {
        const own = classes[domain]
        if (own === undefined) return domains.classOf(domain, host)
        return own === 'corporate' || own === 'disposable' ? null : (own as ReturnType<typeof domains.classOf>)
      },
    },
    disposable: (domain) => (classes[domain] === undefined ? data.disposable(domain) : classes[domain] === 'disposable'),
  }
}
