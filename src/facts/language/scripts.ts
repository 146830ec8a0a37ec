/** A script's ranges of UTF-16 units, with the ISO 15924 code. Source: Unicode 17 Scripts.txt, the blocks in living use. */
const ranges: readonly (readonly [first: number, last: number, script: string])[] = [
  [0x41, 0x5a, 'Latn'], [0x61, 0x7a, 'Latn'], [0xc0, 0x24f, 'Latn'], [0x1e00, 0x1eff, 'Latn'],
  [0x370, 0x3ff, 'Grek'], [0x1f00, 0x1fff, 'Grek'],
  [0x400, 0x52f, 'Cyrl'], [0x530, 0x58f, 'Armn'], [0x590, 0x5ff, 'Hebr'],
  [0x600, 0x6ff, 'Arab'], [0x750, 0x77f, 'Arab'], [0xfb50, 0xfdff, 'Arab'], [0xfe70, 0xfefc, 'Arab'],
  [0x900, 0x97f, 'Deva'], [0x980, 0x9ff, 'Beng'], [0xa00, 0xa7f, 'Guru'], [0xa80, 0xaff, 'Gujr'], [0xb00, 0xb7f, 'Orya'],
  [0xb80, 0xbff, 'Taml'], [0xc00, 0xc7f, 'Telu'], [0xc80, 0xcff, 'Knda'], [0xd00, 0xd7f, 'Mlym'], [0xd80, 0xdff, 'Sinh'],
  [0xe00, 0xe7f, 'Thai'], [0xe80, 0xeff, 'Laoo'], [0x1000, 0x109f, 'Mymr'], [0x10a0, 0x10ff, 'Geor'], [0x1100, 0x11ff, 'Hang'],
  [0x1200, 0x139f, 'Ethi'], [0x1780, 0x17ff, 'Khmr'], [0x1800, 0x18af, 'Mong'],
  [0x3041, 0x30ff, 'Kana'], [0x3400, 0x9fff, 'Hani'], [0xac00, 0xd7a3, 'Hang'], [0xf900, 0xfaff, 'Hani'], [0xff66, 0xff9d, 'Kana'],
]

/** The script of a letter; `null` for what is no letter. */
export function scriptOf(code: number): string | null {
  if (code < 0x80) return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) ? 'Latn' : null
  if (code === 0xd7 || code === 0xf7) return null
  let low = 0
  let high = ranges.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const [first, last, script] = ordered[middle]!
    if (code < first) high = middle - 1
    else if (code > last) low = middle + 1
    else return script
  }
  return null
}

const ordered = [...ranges].sort((a, b) => a[0] - b[0])

/** The language of a script that one trade language is written in. */
export const languageOfScript: Readonly<Record<string, string>> = {
  Grek: 'el', Armn: 'hy', Hebr: 'he', Beng: 'bn', Guru: 'pa', Gujr: 'gu', Orya: 'or', Taml: 'ta', Telu: 'te', Knda: 'kn',
  Mlym: 'ml', Sinh: 'si', Thai: 'th', Laoo: 'lo', Mymr: 'my', Geor: 'ka', Hang: 'ko', Ethi: 'am', Khmr: 'km', Mong: 'mn', Kana: 'ja',
}

/** How many letters of each script a text has. */
export function countScripts(text: string): Map<string, number> {
  const scripts = new Map<string, number>()
  let plain = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code < 0x80) {
      if ((code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)) plain++
      continue
    }
    const script = scriptOf(code)
    if (script) scripts.set(script, (scripts.get(script) ?? 0) + 1)
  }
  if (plain > 0) scripts.set('Latn', (scripts.get('Latn') ?? 0) + plain)
  return scripts
}

/** The script that a text is written in: a few letters of another script beat many Latin ones, for English trade terms stand in everybody's letters. */
export function mainScript(scripts: ReadonlyMap<string, number>): string {
  const latin = scripts.get('Latn') ?? 0
  let best = 'Latn'
  let most = 0
  for (const [script, count] of scripts) {
    if (script === 'Latn') continue
    // An ideograph or syllable says as much as two or three letters.
    const weight = script === 'Hani' || script === 'Hang' || script === 'Kana' ? 3 : 1
    if (count * weight > most) {
      most = count * weight
      best = script
    }
  }
  return most >= 2 && most * 2.5 >= latin ? best : 'Latn'
}
