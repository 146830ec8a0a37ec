/**
 * Words that stand with a name and are none: what somebody is called, what they are, and what they studied. A gender is given
 * only where the word itself states it.
 *
 * Source: own list, written by hand
 * Licence: MIT, the project's own
 * Date: 2026-11-22
 * Count: 218 words
 */

import { folded } from '../inquiry/fold'

export type StatedGender = 'f' | 'm'
/** What is kept of a title; all other titles are left off. */
export type AcademicTitle = 'dr' | 'prof' | 'eng'

export interface Honorific {
  readonly gender: StatedGender | null
  readonly title: AcademicTitle | null
  /** Languages that it is a title in; in others it may be a name. `null` for all. */
  readonly languages: readonly string[] | null
}

/** A word, its gender (`m`, `f`, `-`), its title (`dr`, `prof`, `eng`, `-`), and the languages that it is one in; without dots. */
const written = `
mr m|mister m|mrs f|ms f|miss f|madam f|maam f|mx -|sir m|lady f
dr - dr|doctor - dr|phd - dr|prof - prof|professor - prof|eng - eng|engr - eng|engineer - eng|ing - eng|dipling - eng|dipl-ing - eng|di - eng de|mag - de,sl,hr
rev -|pst -|pastor -|alhaji m|alhaja f|hajji m|hajja f|barr -|barrister -|chief -|capt -|captain -|officer -|lic -|licda f|arch -|adv -|attorney -|cpa -
herr m|herrn m|frau f|hr m de,da,sv,no|frl f
monsieur m|mme f|madame f|mlle f|mademoiselle f
sr m es,pt|sra f|srta f|senor m|senora f|senorita f|senhor m|senhora f|dna f es,pt,ro|doña f|dra f dr es,pt|profa f prof|don m es
sig m it|signor m|signore m|sigra f|signora f|signa f|signorina f|dott - dr|dottore m dr|dottssa f dr|dottoressa f dr|profssa f prof|geom -|rag -|avv -
dhr m|heer m nl|mevr f|mw f nl|mevrouw f|drs -|ir - eng nl
pan m pl,cs,sk|pani f pl,cs,sk,uk|paní f|mgr - pl,cs,sk|bc - cs,sk|inz - eng
ur m hu|urholgy f hu|asszony f hu|holgy f hu
domnul m ro|doamna f ro|dl m ro|d-l m ro|d-na f ro
herra m fi|rouva f fi|fru f sv,da,no|froken f|fröken f
gospodin m|gospođa f|gospoda f hr,sr,bs|gosp m hr,sr,bs,sl|gospod m sl|gospa f sl|gđa f
господин m|госпожа f|г-н m|г-жа f|гн m|гжа f|пан m uk,be|пані f|господин m|гђа f|госпођа f|др - dr|проф - prof|инж - eng
κυριος m|κυρια f|κος m|κα f|δρ - dr
bey m tr|hanim f tr|hanım f tr|bay m tr|bayan f tr|sayin - tr|sayın - tr|sn - tr|muh - eng tr|müh - eng tr|av - tr
السيد m|السيده f|السيدة f|سيد m|الاستاذ m|الأستاذ m|الاستاذه f|الأستاذة f|المهندس m eng|المهندسه f eng|المهندسة f eng|الدكتور m dr|الدكتوره f dr|الدكتورة f dr|د - dr ar,fa|م - eng ar|ا - ar|أ - ar|الشيخ m|الحاج m|الحاجه f|حضره - ar
اقای m fa|آقای m fa|جناب m fa,ur|خانم f fa|مهندس - eng fa|دکتر - dr fa|محترم m ur|محترمه f ur|محترمہ f ur|صاحب m ur
מר m|גב f|גב' f|גברת f|דר - dr|ד"ר - dr|פרופ - prof
श्री m|श्रीमती f|सुश्री f|जी -|डॉ - dr|shri m|sri m hi|smt f|kumari f hi|জনাব m|জনাবা f|ডাঃ - dr|திரு m|திருமதி f
ông m vi|bà f vi|chị f vi
bapak m|bpk m|pak m id,ms|ibu f id,ms|bu f id,ms|tn m id|ny f id|kak - id,ms|encik m|tuan m ms|puan f|cik f ms
bw m sw|bi f sw|ndugu - sw|mheshimiwa - sw|gng f tl|ginang f tl|ginoo m tl
jr -|snr -|ii -|iii -|mba -|msc -|bsc -|mcips -|cpsm -|pmp -|esq -|cfa -|acca -
`

let table: ReadonlyMap<string, readonly Honorific[]> | null = null

/** All of them, by the word folded and without dots. */
export function honorifics(): ReadonlyMap<string, readonly Honorific[]> {
  if (table) return table
  const read = new Map<string, Honorific[]>()
  for (const entry of written.split(/[|\n]/)) {
    const [word, gender, ...rest] = entry.trim().split(/\s+/)
    if (!word || !gender) continue
    const isTitle = rest[0] === 'dr' || rest[0] === 'prof' || rest[0] === 'eng' || rest[0] === '-'
    const languages = rest[isTitle ? 1 : 0]?.split(',') ?? null
    const honorific: Honorific = {
      gender: gender === 'm' || gender === 'f' ? gender : null,
      title: isTitle && rest[0] !== '-' ? (rest[0] as AcademicTitle) : null,
      languages,
    }
    const key = honorificKey(word)
    read.set(key, [...(read.get(key) ?? []), honorific])
  }
  return (table = read)
}

/** What the word says beside a name in a message of that language; `null` where it may be a name. */
export function honorificOf(word: string, language: string): Honorific | null {
  if (word.length > 14) return null
  const known = honorifics().get(honorificKey(word))
  return known?.find(({ languages }) => languages === null || languages.includes(language)) ?? null
}

/** Words that stand behind the name, where the others stand before it. */
const behind: ReadonlySet<string> = new Set('bey hanim hanım ur urholgy asszony صاحب जी jr snr ii iii phd mba msc bsc mcips cpsm pmp esq cfa acca'.split(' '))

/** What the word says behind a name; `null` where it may be a name. */
export function honorificBehind(word: string, language: string): Honorific | null {
  return behind.has(honorificKey(word)) ? honorificOf(word, language) : null
}

/** A word of a name as it is looked up: folded, without dots. */
export function honorificKey(word: string): string {
  const plain = /^[A-Za-z'-]+\.?$/.test(word) ? word.toLowerCase() : folded(word)
  return plain.includes('.') ? plain.replaceAll('.', '') : plain
}
