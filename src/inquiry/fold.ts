import type { Text, TextField } from './text'

const space = 0x20
const apostrophe = 0x27
const backtick = 0x60

/** Folded forms of clusters seen so far. Pure, so remembering changes no result; cleared when full. */
const remembered = new Map<string, string>()
const rememberAtMost = 8192

/** Written over by every fold, so that short texts, which are most, cost no memory; grows to the longest text seen. */
let scratchUnits = new Uint16Array(4096)
let scratchAt = new Uint32Array(4097)

function growScratch(size: number, kept: number): void {
  const units = new Uint16Array(size)
  units.set(scratchUnits.subarray(0, kept))
  scratchUnits = units
  const rawAt = new Uint32Array(size + 1)
  rawAt.set(scratchAt.subarray(0, kept))
  scratchAt = rawAt
}

/**
 * The form that phrases are matched against: NFKC, lower case, white space runs as one space, invisible characters
 * left out, quotation marks and dashes of one kind, decimal digits as 0-9, accents of Latin, Greek and Cyrillic
 * letters and Arabic and Hebrew vowel signs taken off. Takes time linear in the text.
 */
export function fold(raw: string): { folded: string; rawAt: Uint32Array | null } {
  if (plain.test(raw) && !raw.includes('  ')) return { folded: raw.toLowerCase(), rawAt: null }
  const length = raw.length
  if (scratchUnits.length < length + 16) growScratch(length + 16, 0)
  let units = scratchUnits
  let rawAt = scratchAt
  let count = 0
  let same = true
  let index = 0
  while (index < length) {
    const code = raw.charCodeAt(index)
    if (code < 0x80) {
      if (code > space && code < 0x7f) {
        rawAt[count] = index
        units[count++] = code >= 0x41 && code <= 0x5a ? code + 32 : code === backtick ? apostrophe : code
      } else if (isAsciiSpace(code)) {
        if (count > 0 && units[count - 1] === space) same = false
        else {
          rawAt[count] = index
          units[count++] = space
        }
      } else same = false
      index++
    } else if (isUnchanged(code) && !isCombining(raw.charCodeAt(index + 1))) {
      rawAt[count] = index
      units[count++] = code
      index++
    } else {
      const end = clusterEnd(raw, index)
      const folded = foldCluster(raw.slice(index, end))
      if (folded.length !== end - index) same = false
      if (count + folded.length + (length - end) > units.length) {
        growScratch((count + folded.length + (length - end)) * 2, count)
        units = scratchUnits
        rawAt = scratchAt
      }
      for (let k = 0; k < folded.length; k++) {
        const unit = folded.charCodeAt(k)
        if (unit === space && count > 0 && units[count - 1] === space) {
          same = false
          continue
        }
        rawAt[count] = index
        units[count++] = unit
      }
      index = end
    }
  }
  rawAt[count] = length
  return { folded: stringOf(units, count), rawAt: same ? null : rawAt.slice(0, count + 1) }
}

/** ASCII that folding makes nothing but small letters of: no grave accent, no control character. */
const plain = /^[ -_a-~]*$/

/** The folded form alone, for phrases and names. */
export function folded(raw: string): string {
  return fold(raw).folded
}

/** A field's text, folded; `sourceAt` where `raw` is not the field itself. */
export function textOf(field: TextField, raw: string, sourceAt: Uint32Array | null = null): Text {
  return { field, raw, sourceAt, ...fold(raw) }
}

function stringOf(units: Uint16Array, count: number): string {
  const step = 8192
  if (count <= step) return String.fromCharCode.apply(null, units.subarray(0, count) as unknown as number[])
  let out = ''
  for (let start = 0; start < count; start += step) {
    out += String.fromCharCode.apply(null, units.subarray(start, Math.min(count, start + step)) as unknown as number[])
  }
  return out
}

function isAsciiSpace(code: number): boolean {
  return code === space || (code >= 9 && code <= 13)
}

/** Letters that folding leaves as they are: CJK ideographs, kana, Hangul syllables, plain Cyrillic lower case. */
function isUnchanged(code: number): boolean {
  return (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3041 && code <= 0x30fe) || (code >= 0xac00 && code <= 0xd7a3) || (code >= 0x430 && code <= 0x44f && code !== 0x439)
}

/** Compatibility and half-width forms of Hangul vowels and finals: they join the syllable before them once NFKC has made letters of them. */
function joinsSyllable(code: number): boolean {
  if (code < 0x3133 || code > 0xffdc) return false
  if (code <= 0x318e) return code >= 0x314f || code === 0x3133 || code === 0x3135 || code === 0x3136 || (code >= 0x313a && code <= 0x313f)
  return code >= 0xffa0
}

/** Marks, and the invisible characters that may stand between a letter and its mark. */
function isCombining(code: number): boolean {
  if (joinsSyllable(code)) return true
  if (code < 0xad || (code > 0x309a && code < 0xfe00)) return false
  return (
    (code >= 0x300 && code <= 0x36f) || (code >= 0x64b && code <= 0x65f) || (code >= 0x591 && code <= 0x5c7) ||
    code === 0x3099 || code === 0x309a || code === 0xff9e || code === 0xff9f || (code >= 0x1160 && code <= 0x11ff) || (code >= 0xfe00 && code <= 0xfe0f) ||
    (code >= 0x200b && code <= 0x200f) || (code >= 0x202a && code <= 0x202e) || (code >= 0x2060 && code <= 0x206f) ||
    (code >= 0x180b && code <= 0x180f) || code === 0xad || code === 0x61c || code === 0x115f || code === 0x17b4 || code === 0x17b5 || code === 0xfeff
  )
}

/** A base character with its marks; never more than 16 units, so that stacked marks cost no more than other text. */
function clusterEnd(raw: string, start: number): number {
  let end = start + 1
  const code = raw.charCodeAt(start)
  if (code >= 0xd800 && code <= 0xdbff) {
    const next = raw.charCodeAt(end)
    if (next >= 0xdc00 && next <= 0xdfff) end++
  }
  while (end < raw.length && end - start < 16 && isCombining(raw.charCodeAt(end))) end++
  return end
}

function foldCluster(cluster: string): string {
  const known = remembered.get(cluster)
  if (known !== undefined) return known
  const folded = computeFold(cluster)
  if (remembered.size >= rememberAtMost) remembered.clear()
  remembered.set(cluster, folded)
  return folded
}

const invisible = /[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]/g
const marks = /[\u0300-\u036f\u064b-\u065f\u0670\u0591-\u05c7\u0640]/g
/** Letters with a stroke or ligature have no decomposition; the rest unifies look-alike letters of Arabic and Persian. */
const single: Readonly<Record<string, string>> = {
  ß: 'ss', ł: 'l', đ: 'd', ð: 'd', ø: 'o', æ: 'ae', œ: 'oe', ı: 'i', þ: 'th', ħ: 'h',
  ى: 'ي', ی: 'ي', ک: 'ك', ة: 'ه', ە: 'ه', ς: 'σ',
  '‘': "'", '’': "'", '‚': "'", '‛': "'", '`': "'", ʼ: "'", '“': '"', '”': '"', '„': '"', '‟': '"', '«': '"', '»': '"',
  '‐': '-', '‑': '-', '‒': '-', '–': '-', '—': '-', '―': '-', '−': '-', '。': '.', '、': ',',
}
/** First digits of the decimal digit runs in use: Arabic-Indic, Persian, Devanagari, Bengali, Thai. */
const zeros = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50]

function computeFold(cluster: string): string {
  // Alone, the acute accent would become a space with a mark.
  const given = cluster.startsWith('´') ? `'${cluster.slice(1)}` : cluster
  const decomposed = given.normalize('NFKC').toLowerCase().replace(invisible, '').normalize('NFD').replace(marks, '').normalize('NFC')
  let out = ''
  for (const char of decomposed) {
    const code = char.codePointAt(0)!
    const zero = zeros.find((first) => code >= first && code < first + 10)
    if (zero !== undefined) out += String(code - zero)
    else if (isAsciiSpace(code) || code === 0xa0 || code === 0x2028 || code === 0x2029 || code === 0x85) out += ' '
    else out += single[char] ?? char
  }
  return out
}
