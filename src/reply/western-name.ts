import { familyNames } from '../lists/surnames'
import { folded } from '../inquiry/fold'
import type { StatedGender } from '../lists/honorifics'
import type { Addressee } from '../score/answer'
import type { NameContext } from './addressee'

type Parts = Pick<Addressee, 'full' | 'given' | 'family' | 'patronymic' | 'gender'>

/** Where people are called by the whole name or the given one, and its last word need not be a family's. */
const wholeNames = set('ar fa ur he hi bn ta th id ms vi sw is')
const wholeNameCountries = set(
  'ID MY SG BN TH MM KH LA LK IN PK BD NP AF IR IQ SA AE QA KW BH OM YE JO LB SY PS EG LY TN DZ MA SD SO ET ER MN VN IS',
)
const familyFirstLanguages = set('zh ja ko vi hu')
const familyFirstCountries = set('CN TW HK MO KR VN SG MY')
const doubleSurnames = set('es pt')
const doubleSurnameCountries = set('ES MX AR CO CL PE EC VE BO PY UY CR PA GT HN SV NI DO CU PR BR PT AO MZ')

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(' '))
}

/** Reads a name in letters with words: `MÜLLER, Anna`, `Juan Carlos García López`, `Иван Петрович Сидоров`; `,` stands as a word. */
export function westernName(words: readonly string[], context: NameContext & { readonly addressed: boolean }): Parts | null {
  const { language } = context
  const comma = words.indexOf(',')
  if (comma !== words.lastIndexOf(',') || comma === 0) return null
  const isPlain = words.every((word) => plainWord.test(word))
  const capitals = isPlain ? [] : words.filter(isCapitals)
  const cased = isPlain || words.some((word) => /\p{Ll}/u.test(word) && !isCapitals(word))
  const name = isPlain ? words : words.filter((word) => word !== ',').map((word, at) => (cased && /^[^\P{Lu}AEIOUY]{2}$/u.test(word) ? word : spelled(word, at, language)))
  const plain = dropInitial(name)
  if (plain.filter((word) => !isParticle(word)).length > 5) return null
  if (comma > 0) {
    const family = name.slice(0, comma).join(' ')
    const given = dropInitial(name.slice(comma)).join(' ')
    return given === '' ? null : person(given, family, language)
  }
  if (plain.length === 1) return { full: plain[0]!, given: null, family: context.addressed && isFamilyLikely(context) ? plain[0]! : null, patronymic: null, gender: null }
  if (context.addressed && isParticle(plain[0]!) && isFamilyLikely(context)) return { ...unsplit(plain), family: plain.join(' ') }
  const russian = withPatronymic(plain, language)
  if (russian) return russian
  // A family name in capitals beside others: "KOUASSI Aya", "Aya KOUASSI".
  if (cased && capitals.length > 0 && capitals.length < plain.length && isCapitals(words[0]!) !== isCapitals(words[plain.length - 1]!)) {
    const first = isCapitals(words[0]!)
    const family = plain.filter((_, at) => isCapitals(words[at]!)).join(' ')
    const given = plain.filter((_, at) => !isCapitals(words[at]!)).join(' ')
    if (family.length > 1) return first && isEastern(context) ? { ...unsplit(plain), family, given } : person(given, family, language)
  }
  return split(plain, context)
}

function person(given: string, family: string, language: string): Parts {
  return { full: familyFirstLanguages.has(language) ? `${family} ${given}` : `${given} ${family}`, given, family, patronymic: null, gender: null }
}

function unsplit(name: readonly string[]): Parts {
  return { full: name.join(' '), given: null, family: null, patronymic: null, gender: null }
}

function split(name: readonly string[], context: NameContext): Parts {
  const { language, country } = context
  const whole = unsplit(name)
  const asian = familyNames().inLatin
  const [first, last] = [folded(name[0]!), folded(name.at(-1)!)]
  const parts = (familyFrom: number, familyTo: number): Parts => ({
    ...whole,
    family: name.slice(familyFrom, familyTo).join(' '),
    given: [...name.slice(0, familyFrom), ...name.slice(familyTo)].join(' '),
  })
  if (language === 'hu') return parts(0, 1)
  if (isEastern(context)) {
    if (asian.has(first) && !asian.has(last)) return parts(0, 1)
    return asian.has(last) && !asian.has(first) ? parts(name.length - 1, name.length) : whole
  }
  if (wholeNames.has(language) || (country !== null && wholeNameCountries.has(country)) || country === 'HU' || country === 'JP') return whole
  // Beside a family name of the east in front, the order is anybody's guess.
  if (asian.has(first)) return whole
  const particle = name.findIndex((word, at) => at > 0 && at < name.length - 1 && isParticle(word))
  if (particle > 0) return parts(particle, name.length)
  if (name.length >= 3 && (doubleSurnames.has(language) || (country !== null && doubleSurnameCountries.has(country)))) {
    if (language === 'pt' || country === 'BR' || country === 'PT') return parts(name.length - 1, name.length)
    const given = name.length >= 4 || familyNames().secondGiven.has(folded(name[1]!)) ? 2 : 1
    return parts(given, name.length)
  }
  return parts(name.length - 1, name.length)
}

function isEastern({ language, country }: NameContext): boolean {
  return (language !== 'hu' && familyFirstLanguages.has(language)) || (country !== null && familyFirstCountries.has(country))
}

/** Whether a title before one word alone is followed by the family name: Frau Müller, but Khun Somchai. */
function isFamilyLikely({ language, country }: NameContext): boolean {
  return !wholeNames.has(language) && language !== 'tr' && (country === null || !wholeNameCountries.has(country))
}

const patronymics = /(?:ович|евич|ьич|кузьмич|лукич|фомич|івич|йович)$/
const femalePatronymics = /(?:овна|евна|инична|ична|івна|ївна|ьовна)$/
const latinPatronymics = /(?:ovich|evich|yevich)$/
const femaleLatinPatronymics = /(?:ovna|evna|yevna|ichna)$/
const slavicFamily = /(?:ов|ев|ин|ын|ова|ева|ина|ына|ский|ская|цкий|цкая|енко|чук|юк|ян|дзе|швили)$/

/** Given name and patronymic, with the family's before or behind: `Петров Иван Сергеевич`. */
function withPatronymic(name: readonly string[], language: string): Parts | null {
  if (name.length > 3) return null
  const first = name[0]!.charCodeAt(0)
  const cyrillic = first >= 0x400 && first < 0x530
  if (cyrillic ? !['ru', 'uk', 'be', 'kk', 'ky', 'uz', 'en'].includes(language) : language !== 'ru') return null
  const [male, female] = cyrillic ? [patronymics, femalePatronymics] : [latinPatronymics, femaleLatinPatronymics]
  const at = name.findIndex((word, index) => index > 0 && (female.test(word.toLowerCase()) || (male.test(word.toLowerCase()) && (name.length === 3 || mayPrecede(name[0]!)))))
  if (at < 0 || (!cyrillic && name.length < 3)) {
    // "Петров Иван" is said as "Иван Петров".
    if (cyrillic && name.length === 2 && slavicFamily.test(name[0]!.toLowerCase()) && !slavicFamily.test(name[1]!.toLowerCase())) return person(name[1]!, name[0]!, language)
    return null
  }
  const family = name.length === 3 ? name[at === 1 ? 2 : 0]! : null
  const [given, patronymic] = [name[at - 1]!, name[at]!]
  const gender: StatedGender = male.test(patronymic.toLowerCase()) ? 'm' : 'f'
  return { full: [given, patronymic, family].filter((word) => word !== null).join(' '), given, family, patronymic, gender }
}

/** Before -ович alone a name in -а or -я is a woman's with such a family name (Анна Рабинович), but for a few men's. */
function mayPrecede(given: string): boolean {
  return !/[аяь]$/.test(given) || /^(?:илья|никита|лука|фома|кузьма|савва|данила|гаврила|микола|игорь|лазарь)$/.test(given.toLowerCase())
}

function isParticle(word: string): boolean {
  return familyNames().particles.has(word.toLowerCase())
}

/** An initial at the end says nothing: `Nadine P.`. */
function dropInitial(name: readonly string[]): readonly string[] {
  return name.length > 1 && /^\p{L}\.?$/u.test(name.at(-1)!) ? name.slice(0, -1) : name
}

function isCapitals(word: string): boolean {
  return /^(?:Ma?c)?\p{Lu}[\p{Lu}'-]{2,}$/u.test(word)
}

/** As most words of names are written. */
const plainWord = /^[A-Z][a-z]+$/

/** A word of a name in capitals or small letters as it is usually written: `VAN` `DER` `BERG`, `o'neill`, `JEAN-LUC`. */
function spelled(word: string, at: number, language: string): string {
  if (plainWord.test(word)) return word
  const lower = lowerOf(word, language)
  const mixed = word !== lower && /\p{Ll}/u.test(word) && !/^Ma?c\p{Lu}{2,}$/u.test(word)
  if (mixed || !/\p{L}/u.test(word) || (lower === word && upperOf(word[0]!, language) === word[0])) return word
  if (isParticle(lower) && (at > 0 || word === lower)) return lower
  return lower.replace(/(^|[-'])(\p{L})/gu, (_, before: string, letter: string) => before + upperOf(letter, language)).replace(/^Mc(\p{L})/u, (_, letter: string) => `Mc${letter.toUpperCase()}`)
}

/** Turkish and Azeri have two letters i. */
function lowerOf(word: string, language: string): string {
  return (language === 'tr' || language === 'az' ? word.replace(/I/g, 'ı').replace(/İ/g, 'i') : word).toLowerCase()
}

function upperOf(letter: string, language: string): string {
  return letter === 'i' && (language === 'tr' || language === 'az') ? 'İ' : letter.toUpperCase()
}
