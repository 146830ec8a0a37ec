import type { Concept, PhrasePack } from '../../concepts'

/** Foreign words and marks that Serbian keeps in Latin letters within Cyrillic text. */
const latinWords = [
  'bitcoin', 'ce', 'cmr', 'cv', 'e-mail', 'email', 'eur', 'exw', 'facebook', 'fob', 'forex', 'google', 'hs', 'iban', 'instagram', 'iso', 'mastercard',
  'moneygram', 'seo', 'sms', 'swift', 'usd', 'usdt', 'viber', 'visa', 'western', 'whatsapp',
]
const keptLatin = new RegExp(`\\b(?:${latinWords.join('|')})\\b`, 'g')

const cyrillic: Readonly<Record<string, string>> = {
  lj: 'љ', nj: 'њ', dž: 'џ',
  a: 'а', b: 'б', c: 'ц', č: 'ч', ć: 'ћ', d: 'д', đ: 'ђ', e: 'е', f: 'ф', g: 'г', h: 'х', i: 'и', j: 'ј', k: 'к', l: 'л', m: 'м', n: 'н', o: 'о', p: 'п', r: 'р', s: 'с',
  š: 'ш', t: 'т', u: 'у', v: 'в', z: 'з', ž: 'ж',
}

/** A phrase in Latin letters, accents and all, in Cyrillic; brackets, gaps and other signs stay as they are. */
export function inCyrillic(phrase: string): string {
  let written = ''
  let from = 0
  for (const kept of phrase.matchAll(keptLatin)) {
    written += transliterated(phrase.slice(from, kept.index)) + kept[0]
    from = kept.index + kept[0].length
  }
  return written + transliterated(phrase.slice(from))
}

function transliterated(latin: string): string {
  return latin.replace(/lj|nj|dž|[a-zčćđšž]/g, (letter) => cyrillic[letter] ?? letter)
}

/** Serbian phrases as they are typed: in Latin, with `dj` for đ where it stands in one, and in Cyrillic. */
export function inBothScripts(phrases: PhrasePack['phrases']): PhrasePack['phrases'] {
  const both: { [Name in Concept]?: readonly string[] } = {}
  for (const name of Object.keys(phrases) as Concept[]) {
    both[name] = (phrases[name] ?? []).flatMap((phrase) => [phrase, ...(phrase.includes('đ') ? [phrase.replaceAll('đ', 'dj')] : []), inCyrillic(phrase)])
  }
  return both
}
