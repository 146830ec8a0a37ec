/** A structured header's value in small letters, and its parameters by name in small letters. */
export interface StructuredValue {
  readonly value: string
  readonly parameters: ReadonlyMap<string, string>
}

/** Reads `text/plain; charset="utf-8"; format=flowed`, comments left out; the first of two parameters of a name counts. */
export function readStructured(header: string | undefined): StructuredValue {
  const parameters = new Map<string, string>()
  const pieces = splitPieces((header ?? '').slice(0, 4096))
  const value = (pieces[0] ?? '').trim().toLowerCase()
  for (const piece of pieces.slice(1)) {
    const equals = piece.indexOf('=')
    if (equals < 0) continue
    const name = piece.slice(0, equals).trim().toLowerCase()
    if (!parameters.has(name)) parameters.set(name, piece.slice(equals + 1).trim())
  }
  return { value, parameters }
}

/** Cuts at semicolons outside quotes; quotes are taken off, and comments that follow a space or stand first are dropped. */
function splitPieces(text: string): string[] {
  const pieces: string[] = []
  let piece = ''
  let quoted = false
  let comment = 0
  for (let i = 0; i < text.length; i++) {
    const char = text[i]!
    if (comment > 0) {
      if (char === '\\') i++
      else if (char === '(') comment++
      else if (char === ')') comment--
    } else if (quoted) {
      if (char === '\\' && i + 1 < text.length) piece += text[++i]
      else if (char === '"') quoted = false
      else piece += char
    } else if (char === '"') quoted = true
    else if (char === ';') {
      pieces.push(piece)
      piece = ''
    } else if (char === '(' && (piece === '' || piece.endsWith(' ')) && text.indexOf(')', i) > 0) comment = 1
    else piece += char === '\t' ? ' ' : char
  }
  pieces.push(piece)
  return pieces
}
