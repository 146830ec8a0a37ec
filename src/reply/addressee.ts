import type { Facts } from '../facts/types'
import { isUnspeakable } from '../facts/mailbox-name'
import { latinWords } from '../facts/names'
import { signatureOf } from '../facts/signature'
import type { Addressee } from '../score/answer'
import { type AcademicTitle, type Honorific, honorificBehind, honorificKey, honorificOf, type StatedGender } from '../lists/honorifics'
import { notNames } from '../lists/not-names'
import { mailboxRoles, roleOfMailbox } from '../lists/role-mailboxes'
import { nameParts } from './clean-name'
import { easternName } from './eastern-name'
import { westernName } from './western-name'

/** Where a name comes from, as far as it tells the order of its parts. */
export interface NameContext {
  /** ISO 639-1 code of the language that is greeted in. */
  readonly language: string
  /** ISO 3166 code that the sender claims. */
  readonly country: string | null
  readonly jobTitle: string | null
}

/** Whom to greet in a language, of what is known of a sender; `null` where nobody is named. */
export type AddresseeReader = (facts: Facts, language: string) => Addressee | null

/** Whom to greet: by the name in the form's field or the mail's sender, else by the signature; `null` where that names no person. */
export function addresseeOf(facts: Facts, language: string): Addressee | null {
  const { identity, inquiry, company, place, message } = facts
  const context: NameContext = { language, country: place?.claimed ?? null, jobTitle: identity.jobTitle }
  const named = identity.name === null ? null : readName(identity.name, company, context)
  if (named || !inquiry.sender?.name) return named
  const { name } = signatureOf(message)
  return name === null || name === identity.name ? null : readName(name, company, context)
}

/** Reads a name as given; `null` for a mailbox, a firm, a function, a sentence, a row of letters. */
export function readName(name: string, company: string | null, context: NameContext): Addressee | null {
  let first = true
  for (const words of nameParts(name, context.language)) {
    const found = personIn(words, company, context)
    // Behind a dash or a bar one word alone is rather a firm's.
    if (found && (first || found.gender || found.full.includes(' ') || !/^[\p{Script=Latin}\p{Script=Cyrillic}]+$/u.test(found.full))) return found
    first = false
  }
  return null
}

function personIn(words: readonly string[], company: string | null, context: NameContext): Addressee | null {
  const eastern = easternName(words, context)
  if (eastern !== undefined) return eastern
  const { rest, gender, title, addressed } = withoutTitles(words, context.language)
  const name = rest.includes(',') ? rest.filter((word) => word !== ',') : rest
  if (name.length === 0) return gender ? { full: '', given: null, family: null, patronymic: null, gender, title, position: null } : null
  if (!isPerson(name, company, addressed)) return null
  const person = westernName(rest, { ...context, addressed })
  if (!person) return null
  const { full, given, family, patronymic } = person
  return { full, given, family, patronymic, gender: person.gender ?? gender, title, position: null }
}

interface Titles {
  readonly rest: readonly string[]
  readonly gender: StatedGender | null
  readonly title: AcademicTitle | null
  /** Whether a word stands there that only people are addressed with. */
  readonly addressed: boolean
}

/** Takes titles off both ends: `Frau Prof. Dr. Anna Müller`, `Ahmet Yılmaz Bey`, `Smith, John, Ph.D.`. */
function withoutTitles(words: readonly string[], language: string): Titles {
  const found: Honorific[] = []
  const rest = [...words]
  if (/^de$/i.test(rest[0]!) && /^heer$/i.test(rest[1] ?? '')) rest.shift()
  for (let honorific; rest.length > 0 && (honorific = honorificOf(rest[0]!, language)); ) {
    found.push(honorific)
    rest.shift()
  }
  for (let last = rest.at(-1); last !== undefined && rest.length > 1; last = rest.at(-1)) {
    const honorific = last === ',' ? null : (honorificBehind(last, language) ?? (rest.at(-2) === ',' ? honorificOf(last, language) : null))
    if (last !== ',' && !honorific) break
    if (honorific) found.push(honorific)
    rest.pop()
  }
  // "Müller, Dr. Anna", "Smith, Ms Jane".
  const comma = rest.indexOf(',')
  for (let honorific; comma > 0 && rest.length > comma + 1 && (honorific = honorificOf(rest[comma + 1]!, language)); ) {
    found.push(honorific)
    rest.splice(comma + 1, 1)
  }
  const genders = new Set(found.map(({ gender }) => gender).filter((gender) => gender !== null))
  const titles = found.map(({ title }) => title)
  return {
    rest,
    gender: genders.size === 1 ? [...genders][0]! : null,
    title: titles.includes('prof') ? 'prof' : titles.includes('dr') ? 'dr' : titles.includes('eng') ? 'eng' : null,
    addressed: found.length > 0,
  }
}

const lettersAtMost = 24

/** Whether the words are a person's name, by what they are not. */
function isPerson(name: readonly string[], company: string | null, addressed: boolean): boolean {
  const { words, parts } = notNames()
  let latin = true
  for (const word of name) {
    const plain = honorificKey(word)
    if (words.has(plain) || word.length > lettersAtMost || isDrawn(word) || (plain.length >= 8 && isUnspeakable(plain))) return false
    if (latin && !/^[a-z'-]+$/.test(plain)) latin = false
  }
  if (!latin && parts.some((part) => name.some((word) => word.includes(part)))) return false
  if (addressed) return true
  if (name.length === 1 && name[0]!.replace('.', '').length < 2) return false
  if (!latin) return true
  const plain = name.map((word) => honorificKey(word).replace(/[^a-z]/g, ''))
  if (mayBeRole(plain) && roleOfMailbox(plain.join('.'))) return false
  if (name.length === 1 && !/[aeiouy]/.test(plain[0]!) && plain[0]!.length > 2) return false
  return company === null || !isFirm(plain, company)
}

/** Of several words, each must be of a function: the first tells. */
function mayBeRole([first = '', ...others]: readonly string[]): boolean {
  const { buying, general, additions } = mailboxRoles()
  return others.length === 0 || buying.has(first) || general.has(first) || additions.has(first)
}

/** Whether all that is named is in the firm's name; of two words and more, one that says more than that. */
function isFirm(name: readonly string[], company: string): boolean {
  const firm = latinWords(company)
  return firm.length > (name.length === 1 ? 0 : name.length) && name.every((word) => firm.includes(word))
}

/** Prefixes after which a capital stands within a name: `McDonald`, `LaToya`. */
const capitalAfter = /^(?:Mc|Mac|De|Di|Da|Do|Du|Des|La|Le|Jo|Mary|Van|Von|Al|El|Abd|Abdul|Fitz|St|Ben|Bin|O')$/

/** Whether capitals stand in it as in no name: `JamesTuT`, `qXwRt`. */
function isDrawn(word: string): boolean {
  if (/^[A-Z]?[a-z]+$/.test(word)) return false
  for (const part of word.split(/['-]/)) {
    const at = part.search(/\p{Ll}\p{M}?\p{Lu}/u)
    if (at < 0) continue
    const from = part.slice(at + 1).search(/\p{Lu}/u) + at + 1
    if (!capitalAfter.test(part.slice(0, from)) || !/^\p{Lu}(?:\p{Ll}+|\p{Lu}{2,})$/u.test(part.slice(from))) return true
  }
  return false
}
