import { folded } from '../../inquiry/fold'

/** One literal, folded, and whether its ends must be ends of words. */
export interface Part {
  readonly literal: string
  readonly wordStart: boolean
  readonly wordEnd: boolean
}

/** A stretch of a phrase: the literals that may stand for it, and how far from the stretch before it may stand. */
export interface Stretch {
  readonly literals: readonly Part[]
  /** Folded characters between this stretch and the one before it, at most. */
  readonly gap: number
}

/** Folded characters that a written gap (` … `) stands for, at most. */
export const gapAtMost = 40
/** More alternatives for one stretch than this are a mistake in the pack. */
export const maxAlternatives = 512
/**
 * Reads a phrase of a pack (the notation is described at `PhrasePack`) into the sequences of stretches that it stands for.
 * @throws {SyntaxError} for unbalanced brackets, a gap in brackets, too many alternatives or an empty stretch: a pack
 * is code, not data
 */
export function readPhrase(phrase: string): Stretch[][] {
  let sequences: Stretch[][] = [[]]
  // Folded at once, before it multiplies; the sign of a gap is kept through it.
  splitGaps(folded(phrase.replaceAll('…', gapSign))).forEach((part, index) => {
    splitWords(part.trim(), phrase).forEach(({ spelled, gap }, at) => {
      const choices = readGroup(spelled, at > 0 ? gap : index > 0 ? gapAtMost : 0, phrase)
      sequences = sequences.flatMap((sequence) => choices.map((choice) => [...sequence, ...choice]))
      if (sequences.length > maxAlternatives) throw new SyntaxError(`more than ${maxAlternatives} alternatives in phrase "${phrase}"`)
    })
  })
  return sequences
}

/** A group's alternatives as one stretch; those with an open-ended word inside become sequences of their own. */
function readGroup(spelled: readonly string[], gap: number, phrase: string): Stretch[][] {
  const texts = [...new Set(spelled.map((text) => text.replace(/\s+/g, ' ').trim()))]
  if (texts.some((text) => text === '' || text === '*')) throw new SyntaxError(`empty stretch in phrase "${phrase}"`)
  const isOpenInside = (text: string) => text.includes('* ') || text.includes(' *')
  const whole = texts.filter((text) => !isOpenInside(text))
  const choices: Stretch[][] = whole.length > 0 ? [[{ literals: whole.map(readPart), gap }]] : []
  for (const text of texts.filter(isOpenInside)) {
    choices.push(splitOpenWords(text).map((piece, at) => ({ literals: [readPart(piece)], gap: at === 0 ? gap : openWordGap })))
  }
  return choices
}

function splitOpenWords(text: string): string[] {
  return text.replaceAll('* ', '*\n').replaceAll(' *', '\n*').split('\n')
}

/** What may stand between two neighbouring words: a space or hyphen; after an open-ended word, the rest of it too. */
const wordGap = 1
const openWordGap = 14

/** A piece of a part, spelled out, and what may stand before it where the part is cut there. */
interface Piece {
  readonly spelled: readonly string[]
  readonly tight: boolean
  readonly cut: 'never' | 'may' | 'should'
  readonly gap: number
}

/**
 * Spells a run of words out, in groups that are matched one after the other where the alternatives of the whole would
 * multiply: cut at spaces and, in scripts without them, between brackets, where it costs least.
 */
function splitWords(part: string, phrase: string): { spelled: string[]; gap: number }[] {
  const all = piecesOf(part, phrase)
  // Cheapest way to group the first `end` pieces: its cost, and where its last group begins.
  const best: { cost: number; start: number }[] = [{ cost: 0, start: 0 }]
  for (let end = 1; end <= all.length; end++) {
    best[end] = { cost: Number.POSITIVE_INFINITY, start: 0 }
    for (let start = end - 1; start >= 0; start--) {
      if (start > 0 && all[start]!.cut === 'never') continue
      const cost = best[start]!.cost + costOf(all.slice(start, end))
      if (cost < best[end]!.cost) best[end] = { cost, start }
    }
  }
  if (best[all.length]!.cost === Number.POSITIVE_INFINITY) throw new SyntaxError(`empty stretch, or more than ${maxAlternatives} alternatives, in phrase "${phrase}"`)
  const groups: { spelled: string[]; gap: number }[] = []
  for (let end = all.length; end > 0; end = best[end]!.start) {
    const { start } = best[end]!
    groups.unshift({ spelled: spell(all.slice(start, end)), gap: all[start]!.gap })
  }
  return groups
}

/** Words of up to this length are so common that a stretch of one alone would be at work all the time. */
const commonLength = 3
const costOfCommon = 12
/** An open-ended word within a group makes a sequence of its own for each of its spellings. */
const costOfOpenInside = 100

/** What it costs to keep a group of pieces: its spellings, and more where one of them is a common word. Never an empty spelling. */
function costOf(group: readonly Piece[]): number {
  let spellings = 1
  let shortest = group.length - 1
  let openInside = 0
  for (const [at, { spelled, cut }] of group.entries()) {
    if (at > 0 && cut === 'should') openInside += costOfOpenInside
    spellings *= spelled.length
    shortest += Math.min(...spelled.map((text) => text.trim().length))
  }
  if (spellings > maxAlternatives || group.every(({ spelled }) => spelled.some((text) => text.trim() === ''))) return Number.POSITIVE_INFINITY
  return spellings + openInside + (shortest <= commonLength && !isSpaceless(group[0]!.spelled[0]!.trim().charCodeAt(0)) ? costOfCommon : 0)
}

function spell(group: readonly Piece[]): string[] {
  let spelled = ['']
  for (const piece of group) spelled = spelled.flatMap((start) => piece.spelled.map((text) => `${start}${piece.tight ? '' : ' '}${text}`))
  return spelled
}

function piecesOf(part: string, phrase: string): Piece[] {
  const all: Piece[] = []
  for (const { text, tight } of pieces(part)) {
    const spelled = expand(text, phrase)
    const before = all[all.length - 1]
    const openEnded = !tight && (before?.spelled.some((item) => item.trimEnd().endsWith('*')) || spelled.some((item) => item.trimStart().startsWith('*')))
    const cut = openEnded ? 'should' : tight && !(spelled.some((item) => isSpaceless(item.charCodeAt(0))) || before?.spelled.some((item) => isSpaceless(item.charCodeAt(item.length - 1)))) ? 'never' : 'may'
    all.push({ spelled, tight, cut, gap: openEnded ? openWordGap : tight ? 0 : wordGap })
  }
  if (all.length === 0) throw new SyntaxError(`empty stretch in phrase "${phrase}"`)
  return all
}

/**
 * The words of a part, and the bracketed groups within them; `tight` where no space stands before. A group that
 * carries its own space, `(the |a |)`, is a word of its own.
 */
function pieces(part: string): { text: string; tight: boolean }[] {
  const found: { text: string; tight: boolean }[] = []
  let start = 0
  let tight = false
  const take = (end: number, nextTight: boolean) => {
    if (end > start) found.push({ text: part.slice(start, end), tight })
    tight = nextTight && (end > start || tight)
    start = end
  }
  let i = 0
  while (i < part.length) {
    if (part[i] === ' ') {
      take(i, false)
      start = ++i
    } else if (part[i] === '(') {
      const close = matching(part, i)
      if (close < 0) break
      const choices = alternatives(part.slice(i + 1, close)).filter((choice) => choice !== '')
      if (choices.every((choice) => choice.trim() !== '' && choice.startsWith(' '))) take(i, false)
      else if (i > start && isSpaceless(part.charCodeAt(i - 1))) take(i, true)
      i = close + 1
      if (i === part.length || part[i] === ' ') continue
      if (choices.every((choice) => choice.trim() !== '' && choice.endsWith(' '))) take(i, false)
      else if (isSpaceless(part.charCodeAt(part[i] === '(' ? i + 1 : i)) || isSpaceless(part.charCodeAt(close - 1))) take(i, true)
    } else i++
  }
  take(part.length, false)
  return found
}

/** Whether it is a letter of a script written without spaces. */
function isSpaceless(code: number): boolean {
  return code >= 0xe00 && !isWordLike(code)
}

/** A private-use character, which folding leaves alone. */
const gapSign = '\ue000'

function splitGaps(phrase: string): string[] {
  const parts: string[] = []
  let depth = 0
  let start = 0
  for (let i = 0; i <= phrase.length; i++) {
    const char = phrase[i]
    if (char === '(') depth++
    else if (char === ')') depth--
    else if (char === gapSign && depth > 0) throw new SyntaxError(`a gap within brackets in phrase "${phrase}"`)
    else if (char === undefined || char === gapSign) {
      parts.push(phrase.slice(start, i))
      start = i + 1
    }
  }
  return parts
}

function readPart(text: string): Part {
  const open = text.startsWith('*')
  const goesOn = text.endsWith('*')
  const literal = text.slice(open ? 1 : 0, goesOn ? -1 : undefined).trim()
  return { literal, wordStart: !open && isWordLike(literal.charCodeAt(0)), wordEnd: !goesOn && isWordLike(literal.charCodeAt(literal.length - 1)) }
}

function expand(part: string, phrase: string): string[] {
  let spelled = ['']
  let rest = part
  while (rest !== '') {
    const open = rest.indexOf('(')
    if (open < 0) {
      spelled = spelled.map((start) => start + rest)
      break
    }
    const close = matching(rest, open)
    if (close < 0) throw new SyntaxError(`unbalanced brackets in phrase "${phrase}"`)
    const before = rest.slice(0, open)
    const inner = alternatives(rest.slice(open + 1, close)).flatMap((choice) => expand(choice, phrase))
    spelled = spelled.flatMap((start) => inner.map((choice) => start + before + choice))
    if (spelled.length > maxAlternatives) throw new SyntaxError(`more than ${maxAlternatives} alternatives in phrase "${phrase}"`)
    rest = rest.slice(close + 1)
  }
  return spelled
}

function matching(text: string, open: number): number {
  let depth = 0
  for (let i = open; i < text.length; i++) {
    if (text[i] === '(') depth++
    else if (text[i] === ')' && --depth === 0) return i
  }
  return -1
}

/** The alternatives of a bracket, given what stands in it; brackets within them are left alone. */
export function alternatives(text: string): string[] {
  const out: string[] = []
  let depth = 0
  let start = 0
  for (let i = 0; i <= text.length; i++) {
    if (i === text.length || (text[i] === '|' && depth === 0)) {
      out.push(text.slice(start, i))
      start = i + 1
    } else if (text[i] === '(') depth++
    else if (text[i] === ')') depth--
  }
  return out
}

/**
 * Whether a character belongs to a word that white space ends: letters, marks and digits, but not those of scripts
 * written without spaces (Chinese, Japanese, Thai, Lao, Khmer, Burmese) nor Hangul, where particles follow a word.
 */
export function isWordLike(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || code === 0x5f
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba
  if (code < 0x0e00) return code !== 0xd7 && code !== 0xf7 && !(code >= 0x0600 && code <= 0x061f) && code !== 0x066a && code !== 0x06d4 && code !== 0x0964
  if (code < 0x0f00) return false
  if (code < 0x1000) return true
  if (code < 0x10a0 || (code >= 0x1780 && code < 0x1800)) return false
  return (code >= 0x10a0 && code < 0x1100) || (code >= 0x1200 && code < 0x1780) || (code >= 0x1800 && code < 0x2000)
}
