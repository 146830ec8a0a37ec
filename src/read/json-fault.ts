/** Where a text stops being JSON, and what would be right there. */
export interface JsonFault {
  /** 1-based. */
  readonly line: number
  /** 1-based, in UTF-16 units. */
  readonly column: number
  readonly message: string
}

/**
 * Explains why a text is no JSON, in words that are the same in every engine.
 * For texts that `JSON.parse` has refused; one pass, no recursion.
 */
export function explainJson(text: string): JsonFault {
  const { at, message } = new JsonReader(text).fault()
  const before = text.lastIndexOf('\n', at - 1)
  let line = 1
  for (let i = text.indexOf('\n'); i >= 0 && i < at; i = text.indexOf('\n', i + 1)) line++
  return { line, column: at - before, message }
}

type Place = { readonly at: number; readonly message: string }
type Expected = 'value' | 'first item' | 'first name' | 'name' | 'colon' | 'comma' | 'end'

class JsonReader {
  private at = 0
  private readonly open: ('{' | '[')[] = []

  constructor(private readonly text: string) {}

  fault(): Place {
    let expected: Expected = 'value'
    for (;;) {
      this.skipSpace()
      const next = this.step(expected)
      if (typeof next === 'object') return next
      expected = next
    }
  }

  private step(expected: Expected): Expected | Place {
    const char = this.text[this.at]
    if (char === undefined) return this.atEnd(expected)
    switch (expected) {
      case 'first item':
        if (char === ']') return this.close()
        return this.value(char)
      case 'value':
        return this.value(char)
      case 'first name':
        if (char === '}') return this.close()
        return this.name(char)
      case 'name':
        return this.name(char)
      case 'colon':
        if (char !== ':') return this.here(`a colon is missing after the name, before ${this.word()}`)
        this.at++
        return 'value'
      case 'comma':
        return this.afterValue(char)
      case 'end':
        return this.here(
          char === '{' || char === '['
            ? 'a second document begins here; for one object a line the format is NDJSON (.ndjson), for one document put them into an array'
            : `nothing may follow the end of the document, and ${this.word()} does; remove it`,
        )
    }
  }

  private value(char: string): Expected | Place {
    if (char === '{' || char === '[') {
      this.open.push(char)
      this.at++
      return char === '{' ? 'first name' : 'first item'
    }
    if (char === '"') return this.string() ?? this.afterItem()
    if (char === '-' || (char >= '0' && char <= '9')) return this.number() ?? this.afterItem()
    for (const literal of ['true', 'false', 'null']) {
      if (this.text.startsWith(literal, this.at) && !isWordChar(this.text[this.at + literal.length])) {
        this.at += literal.length
        return this.afterItem()
      }
    }
    if (char === ']' || char === '}' || char === ',') {
      return this.here(this.previous() === ',' ? `remove the comma before ${quoted(char)}` : `a value is missing before ${quoted(char)}`)
    }
    if (char === "'") return this.here('JSON has no single quotes; write "…"')
    if (char === '/') return this.here('JSON has no comments; remove it')
    return this.here(`${this.word()} is no JSON value; write text as "…", and true, false or null in small letters`)
  }

  private name(char: string): Expected | Place {
    if (char === '"') return this.string() ?? 'colon'
    if (char === '}') return this.here('remove the comma before "}"')
    if (char === '/') return this.here('JSON has no comments; remove it')
    return this.here(`a name must stand in double quotes, and ${this.word()} does not; write "…"`)
  }

  private afterValue(char: string): Expected | Place {
    const inside = this.open[this.open.length - 1]!
    if (char === ',') {
      this.at++
      return inside === '{' ? 'name' : 'value'
    }
    if (char === (inside === '{' ? '}' : ']')) return this.close()
    if (char === '}' || char === ']') {
      const right = inside === '{' ? 'an object is closed with "}"' : 'an array is closed with "]"'
      return this.here(`${right}, not with ${quoted(char)}`)
    }
    return this.here(`a comma is missing before ${this.word()}`)
  }

  private afterItem(): Expected {
    return this.open.length === 0 ? 'end' : 'comma'
  }

  private close(): Expected {
    this.open.pop()
    this.at++
    return this.afterItem()
  }

  private string(): Place | null {
    const start = this.at
    for (let i = start + 1; i < this.text.length; i++) {
      const code = this.text.charCodeAt(i)
      if (code === 0x22) {
        this.at = i + 1
        return null
      }
      if (code === 0x5c) {
        const escape = this.text[i + 1]
        if (escape === undefined) break
        const valid = escape === 'u' ? /^[0-9a-fA-F]{4}$/.test(this.text.slice(i + 2, i + 6)) : '"\\/bfnrt'.includes(escape)
        if (!valid) return { at: i, message: `${quoted(`\\${escape}`)} is no escape of JSON; write a backslash as "\\\\"` }
        i += escape === 'u' ? 5 : 1
      } else if (code < 0x20) {
        const lineBreak = code === 0x0a || code === 0x0d
        if (lineBreak) return { at: i, message: 'a text is broken over two lines; write the line break as "\\n"' }
        return { at: i, message: `a control character (${code}) stands in a text; write it as an escape` }
      }
    }
    return { at: start, message: 'a text begins here and is never closed; add the closing double quote' }
  }

  private number(): Place | null {
    const start = this.at
    let end = start
    while (end < this.text.length && '+-.eE0123456789'.includes(this.text[end]!)) end++
    const digits = this.text.slice(start, Math.min(end, start + 400))
    if (isWordChar(this.text[end]) || !/^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/.test(digits)) {
      return this.here(`${this.word()} is no JSON number; write it like 1200 or 0.5, or as text "…"`)
    }
    this.at = end
    return null
  }

  private atEnd(expected: Expected): Place {
    const inside = this.open[this.open.length - 1]
    if (inside === '{') return this.here('the text ends inside an object; it was cut off, or a "}" is missing')
    if (inside === '[') return this.here('the text ends inside an array; it was cut off, or a "]" is missing')
    return this.here(expected === 'end' ? 'the text is no JSON' : 'there is no JSON here')
  }

  private previous(): string | undefined {
    let i = this.at - 1
    while (i >= 0 && isSpace(this.text[i]!)) i--
    return this.text[i]
  }

  /** The word that stands here, quoted and short. */
  private word(): string {
    const first = this.text[this.at]!
    if (first === '"' || first === "'") {
      const close = this.text.slice(this.at + 1, this.at + 30).indexOf(first)
      return close < 0 ? 'a quote' : this.text.slice(this.at, this.at + close + 2)
    }
    let end = this.at + 1
    while (end < this.text.length && end < this.at + 20 && isWordChar(this.text[end])) end++
    return quoted(this.text.slice(this.at, end))
  }

  private skipSpace(): void {
    while (this.at < this.text.length && isSpace(this.text[this.at]!)) this.at++
  }

  private here(message: string): Place {
    return { at: this.at, message }
  }
}

function isSpace(char: string): boolean {
  return char === ' ' || char === '\n' || char === '\r' || char === '\t'
}

function isWordChar(char: string | undefined): boolean {
  return char !== undefined && !isSpace(char) && !',:;{}[]"\''.includes(char)
}

function quoted(text: string): string {
  return `"${text}"`
}
