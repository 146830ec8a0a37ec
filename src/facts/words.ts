/** Words and characters, white space apart, of a stretch of folded text; two characters count as a word in Chinese, Japanese, Thai and Lao. */
export function countWords(folded: string, from: number, to: number): { words: number; characters: number } {
  let words = 0
  let wide = 0
  let characters = 0
  let inWord = false
  for (let i = from; i < to; i++) {
    const code = folded.charCodeAt(i)
    if (code === 0x20) {
      inWord = false
      continue
    }
    characters++
    if (isWide(code)) {
      wide++
      inWord = false
    } else if (!inWord) {
      words++
      inWord = true
    }
  }
  return { words: words + Math.ceil(wide / 2), characters }
}

/** Characters of scripts written without spaces: Thai, Lao, kana, CJK ideographs. */
export function isWide(code: number): boolean {
  return (code >= 0x0e00 && code <= 0x0eff) || (code >= 0x3040 && code <= 0x30ff) || (code >= 0x3400 && code <= 0x9fff)
}
