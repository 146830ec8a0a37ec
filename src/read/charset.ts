import { isAscii } from './bytes'

/** How much of a text is looked at to guess its encoding, in bytes. */
const sampled = 64 * 1024

/** Labels of mail programs that the Encoding Standard does not list, without `x-` and separators. */
const aliases: Record<string, string> = {
  cp936: 'gbk',
  windows936: 'gbk',
  gb180302000: 'gb18030',
  cp950: 'big5',
  windows950: 'big5',
  big5eten: 'big5',
  cp932: 'shift_jis',
  windows932: 'shift_jis',
  shiftjis: 'shift_jis',
  cp949: 'euc-kr',
  ksc56011987: 'euc-kr',
  uhc: 'euc-kr',
  eucjp: 'euc-jp',
  euckr: 'euc-kr',
  iso2022jp: 'iso-2022-jp',
  utf8mb4: 'utf-8',
  tis620: 'windows-874',
}

/** They name no encoding: what is said to be 7 bit and is not may be anything. */
const silent = new Set(['us-ascii', 'ascii', 'ansi_x3.4-1968', 'x-user-defined', 'iso-2022-kr', 'iso-2022-cn', 'hz-gb-2312', 'replacement'])

const known = new Map<string, string | null>()

/** The name under which `TextDecoder` knows a mail's charset label; `null` where the label tells nothing. */
export function knownCharset(label: string | null | undefined): string | null {
  if (!label || label.length > 40) return null
  const lower = label.trim().toLowerCase()
  const before = known.get(lower)
  if (before !== undefined) return before
  const found = silent.has(lower) ? null : findCharset(lower)
  if (known.size < 500) known.set(lower, found)
  return found
}

function findCharset(label: string): string | null {
  const bare = label.startsWith('x-') ? label.slice(2) : label
  const plain = bare.replace(/[-_. ]/g, '')
  const names = [label, bare, aliases[plain], plain, bare.startsWith('cp') ? `windows-${bare.slice(2)}` : '']
  for (const name of names) {
    if (!name) continue
    try {
      return new TextDecoder(name).encoding
    } catch {
      // Not a label of the Encoding Standard: the next one may be.
    }
  }
  return null
}

/** The likeliest encoding of bytes that say nothing about it: UTF-8 where they are that, else GB18030 where they look like Chinese, else Windows-1252. */
export function guessCharset(bytes: Uint8Array): 'utf-8' | 'iso-2022-jp' | 'gb18030' | 'windows-1252' {
  const sample = bytes.length > sampled ? bytes.subarray(0, sampled) : bytes
  if (isAscii(sample)) return hasEscapes(sample) ? 'iso-2022-jp' : 'utf-8'
  if (isUtf8(sample)) return 'utf-8'
  return looksLikeGbk(sample) ? 'gb18030' : 'windows-1252'
}

/** Text of bytes that say nothing about their encoding. */
export function decodeGuessing(bytes: Uint8Array): string {
  return withPunctuation(new TextDecoder(guessCharset(bytes)).decode(bytes))
}

/** What Windows-1252 has where Latin-1 has control characters, from 0x80 on; the five that it leaves out stand for themselves. */
const punctuation = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

/**
 * Puts the quotes and dashes of Windows-1252 in the place of the control characters U+0080 to U+009F, which no text has.
 * Node decodes Windows-1252 as Latin-1 from 20.18.3 and 22.13.0 on, until it was mended (nodejs/node#56542).
 */
export function withPunctuation(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (char) => punctuation[char.charCodeAt(0) - 0x80]!)
}

/** UTF-8, though a byte here and there may be broken; a character that the end of the bytes cuts off counts as whole. */
function isUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder().decode(bytes, { stream: true })
  let broken = 0
  let sound = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 0xfffd) broken++
    else if (code >= 0x80) sound++
  }
  return broken * 10 <= sound
}

function hasEscapes(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(0x1b); at >= 0; at = bytes.indexOf(0x1b, at + 1)) if (bytes[at + 1] === 0x24) return true
  return false
}

/**
 * Chinese in GBK is pairs of high bytes, most with a first byte of the common characters (B0 to D7) or of punctuation (A1 to A3).
 * In Western text high bytes stand singly among ASCII; in Cyrillic text, words of odd length leave a byte over.
 */
function looksLikeGbk(bytes: Uint8Array): boolean {
  let pairs = 0
  let common = 0
  let rare = 0
  let broken = 0
  for (let i = 0; i < bytes.length; i++) {
    const first = bytes[i]!
    if (first < 0x80) continue
    const second = bytes[i + 1]
    if (second === undefined) {
      if (bytes.length < sampled) broken++
    } else if (first >= 0xa1 && first <= 0xf7 && second >= 0xa1) {
      pairs++
      if ((first >= 0xb0 && first <= 0xd7) || first <= 0xa3) common++
      i++
    } else if (first > 0x80 && first < 0xff && second >= 0x40 && second !== 0x7f && second !== 0xff) {
      rare++
      i++
    } else broken++
  }
  return pairs > 0 && broken * 20 <= pairs && rare * 2 <= pairs && common * 5 >= pairs * 3
}
