import stringWidth from 'string-width'

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })
const ascii = /^[ -~]*$/

/** Terminal columns that a text without control characters takes. */
export function widthOf(text: string): number {
  return ascii.test(text) ? text.length : stringWidth(text)
}

function* charactersOf(text: string): Generator<string> {
  if (ascii.test(text)) yield* text
  else for (const { segment } of graphemes.segment(text)) yield segment
}

/** The text in exactly `width` columns: cut with `…`, or filled with spaces. */
export function fit(text: string, width: number, side: 'left' | 'right' = 'left'): string {
  const cut = truncate(text, width)
  return side === 'left' ? pad(cut, width) : ' '.repeat(Math.max(0, width - widthOf(cut))) + cut
}

/** The text filled with spaces to `width` columns; longer text stays whole. */
export function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)))
}

/** The text in at most `width` columns, ending in `…` where it was cut. */
export function truncate(text: string, width: number): string {
  return widthOf(text) <= width ? text : `${headOf(text, width - 1).trimEnd()}…`
}

function headOf(text: string, width: number): string {
  let head = ''
  let used = 0
  for (const character of charactersOf(text)) {
    used += widthOf(character)
    if (used > width) break
    head += character
  }
  return head
}

/** Lines of at most `width` columns, broken at spaces and between wide characters; what is beyond `maxLines` is cut with `…`. */
export function wrap(text: string, width: number, maxLines = Infinity): string[] {
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const piece of piecesOf(text, width)) {
    const gap = piece.afterSpace && line !== '' ? 1 : 0
    if (line === '' || used + gap + piece.width <= width) {
      line += (gap ? ' ' : '') + piece.text
      used += gap + piece.width
      continue
    }
    if (lines.length === maxLines - 1) return [...lines, `${headOf(line, width - 1).trimEnd()}…`]
    lines.push(line)
    line = piece.text
    used = piece.width
  }
  if (line !== '') lines.push(line)
  return lines
}

interface Piece {
  text: string
  width: number
  readonly afterSpace: boolean
}

/** What a line may not be broken within: a run of narrow characters, one wide character with the marks that cling to it. */
function piecesOf(text: string, width: number): Piece[] {
  const pieces: Piece[] = []
  let piece: Piece | null = null
  let pieceIsWide = false
  let afterSpace = false
  for (const character of charactersOf(text)) {
    if (character === ' ') {
      piece = null
      afterSpace = true
      continue
    }
    const columns = widthOf(character)
    const wide = columns > 1
    const clings = piece !== null && (closing.has(character) || opening.has(piece.text) || (!wide && !pieceIsWide))
    if (piece !== null && clings && piece.width + columns <= width) {
      piece.text += character
      piece.width += columns
    } else {
      piece = { text: character, width: columns, afterSpace }
      pieces.push(piece)
    }
    pieceIsWide = wide
    afterSpace = false
  }
  return pieces
}

const closing = new Set('，。；：、！？）》」』】…,.;:!?)')
const opening = new Set('（《「『【(')
