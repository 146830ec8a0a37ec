import { simplifiedOnlyCharacters, traditionalOnlyCharacters } from '../chinese-characters.data'

let sets: { readonly simplified: ReadonlySet<string>; readonly traditional: ReadonlySet<string> } | null = null

/** `Hans` or `Hant` by the characters that only one of them has; `Hans` where there are none. */
export function chineseScript(text: string): 'Hans' | 'Hant' {
  sets ??= { simplified: new Set(simplifiedOnlyCharacters), traditional: new Set(traditionalOnlyCharacters) }
  let balance = 0
  for (const char of text) {
    if (sets.simplified.has(char)) balance++
    else if (sets.traditional.has(char)) balance--
  }
  return balance < 0 ? 'Hant' : 'Hans'
}
