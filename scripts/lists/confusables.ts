import { dataFile, packageVersion, readJson, sorted, type Generated } from './emit'

/** Unicode's version of the table in `unhomoglyph`, from the package's change log: the data itself does not say. */
const unicodeVersions: Readonly<Record<string, string>> = { '1.0.6': '13.0.0' }

/** Unicode keeps small capitals apart from the letters, and draws Cyrillic, Greek and Cherokee ones like them (`м` is `ʍ`); readers of a name do not. */
const smallCapitals: Readonly<Record<string, string>> = {
  ᴀ: 'a', ʙ: 'b', ᴅ: 'd', ᴇ: 'e', ꜰ: 'f', ɢ: 'g', ʜ: 'h', ᴊ: 'j', ĸ: 'k', ʟ: 'l', ʍ: 'm', ɴ: 'n', ᴘ: 'p', ʀ: 'r', ᴛ: 't',
}

/** Written from right to left, these stand in no label beside Latin letters. */
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Nko}\p{Script=Syriac}\p{Script=Thaana}]/u
const mixedIn = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]/u
/** Every text is searched for twins; up to here, one comparison passes over a Chinese character. */
const twinsBelow = '\u0590'

function unmarked(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}

/** A prototype as ASCII letters and digits, strokes and hooks taken off; `null` where it is none. */
function asciiOf(prototype: string | undefined): string | null {
  if (prototype === undefined) return null
  const read = unmarked([...unmarked(prototype)].map((char) => smallCapitals[char] ?? char).join(''))
  return /^[a-z0-9]+$/.test(read) ? read : null
}

export function confusablesFile(): Generated {
  const prototypes = readJson('node_modules/unhomoglyph/data.json') as Readonly<Record<string, string>>
  const version = packageVersion('unhomoglyph')
  const unicode = unicodeVersions[version]
  if (!unicode) throw new Error(`unhomoglyph ${version}: of which Unicode version is its table?`)
  const given = Object.keys(prototypes)
  const letters = new Set([...given, ...given.map((char) => char.toLowerCase()), ...Object.keys(smallCapitals)])
  const byReading = new Map<string, string[]>()
  const twins: string[] = []
  for (const char of letters) {
    if (char.length !== 1 || char < '\u0080' || !/[\p{L}\p{N}]/u.test(char) || rightToLeft.test(char) || char.normalize('NFKD') !== char) continue
    if (char < twinsBelow && mixedIn.test(char) && /^[a-z]$/i.test(prototypes[char] ?? '')) twins.push(char)
    if (char.toLowerCase() !== char) continue
    // A domain may be shown in capitals: a letter that is like none in its small form may be in its large one.
    const reading = asciiOf(prototypes[char] ?? char) ?? asciiOf(prototypes[char.toUpperCase()])
    if (reading) byReading.set(reading, [...(byReading.get(reading) ?? []), char])
  }
  const words = sorted(byReading.keys()).map((reading) => reading + sorted(byReading.get(reading)!).join(''))
  const count = words.join('').replace(/[a-z0-9]/g, '').length
  return dataFile('src/lists/confusables.data.ts', {
    about: 'Letters and digits that are read as ASCII ones, in words: the ASCII reading, then what is read as it. Small letters, decomposed (NFKD) and without marks.',
    source: 'Unicode\'s confusables.txt (UTS #39), from unhomoglyph; small capitals in scripts/lists/confusables.ts',
    licence: 'Unicode-3.0 (confusables.txt), MIT (unhomoglyph)',
    version: `Unicode ${unicode}, unhomoglyph ${version}`,
    count: `${count} letters and digits for ${words.length} readings; ${twins.length} twins`,
    script: 'confusables.ts',
    notes: [
      'Left out: right-to-left scripts, and what lies beyond the Basic Multilingual Plane.',
      'The twins are Greek, Cyrillic and Armenian letters, small and capital, that Unicode itself holds to be like one Latin letter.',
    ],
  }, { letterReadings: words.join(' '), latinTwins: sorted(twins).join('') })
}
