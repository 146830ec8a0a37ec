import { guessCharset, knownCharset } from '../charset'
import { joinBytes } from '../bytes'
import type { ReadLimits } from '../limits'
import { readStructured, type StructuredValue } from './content-type'
import { type Headers, readHeaders } from './headers'
import { DecodedSize, decodedSample, type TransferEncoding, transferEncodingOf } from './transfer-encoding'

/** Real mails nest three or four deep; what is deeper than this was made to break readers. */
const deepest = 50
/** Parts of a mail that are read. */
export const mostParts = 1000
/** Forwarded messages within forwarded messages that are opened; a deeper one counts as an attachment. */
const mostForwards = 10
/** Raw bytes of text that are kept, of all text and of all html parts: an encoded text is up to nine times as long as its characters. */
const keptPerUnit = 4
/** Lines of a text part that are kept: the MIME reader takes time for each, however short. A megabyte of prose has 20,000. */
export const mostLines = 100_000

/** Written into a dropped part as its Content-ID, so that the decoded size reaches the list of attachments. */
const sizeMark = 'size-of-dropped-part:'

const LF = 0x0a
const CR = 0x0d
const DASH = 0x2d

/** A mail with all that is not text taken out, for the MIME reader. */
export interface ReducedMail {
  readonly bytes: Uint8Array
  /** Raw bytes of text by what it is there as: in both forms, as plain text alone, as html alone. */
  readonly texts: { readonly both: number; readonly plain: number; readonly html: number }
  /** What was longer than is kept. */
  readonly cut: { readonly body: boolean; readonly html: boolean; readonly parts: boolean }
  /** The charset of the first text part that names one. */
  readonly charset: string | null
  /** Whether the message claims to be divided into parts and is not. */
  readonly broken: boolean
}

/**
 * Takes the bodies of attachments out of a mail in one pass, so that a large one costs little. Headers of parts stay, with
 * the decoded size; text parts get a charset that is known or guessed. `null` where parts nest too deep.
 */
export function reduceMail(raw: Uint8Array, root: Headers, bodyStart: number, limits: ReadLimits): ReducedMail | null {
  const reducer = new Reducer(raw, limits)
  return reducer.run(root, bodyStart)
}

/** The decoded size of an attachment, from its Content-ID or the content that was kept. */
export function sizeOfPart(contentId: string | undefined, contentLength: number): number {
  return contentId?.startsWith(sizeMark) ? Number(contentId.slice(sizeMark.length)) : contentLength
}

interface Level {
  readonly boundary: Uint8Array
  /** Number of the `multipart/alternative` whose parts these are; 0 for other multiparts. */
  readonly alternative: number
  readonly digest: boolean
  /** How many forwarded messages this lies in. */
  readonly forwards: number
}

interface TextPart {
  readonly kind: 'text'
  /** Where its body begins. */
  readonly start: number
  readonly html: boolean
  readonly type: StructuredValue
  readonly encoding: TransferEncoding
  /** 1-based number of the alternative that it is one form of, or of itself. */
  readonly group: number
}

/** The part whose body is being read. */
type Part =
  | TextPart
  | { readonly kind: 'dropped'; readonly head: Uint8Array; readonly size: DecodedSize }
  | { readonly kind: 'passed' }

const passed: Part = { kind: 'passed' }

class Reducer {
  private readonly out: Uint8Array[] = []
  private readonly encoder = new TextEncoder()
  private readonly stack: Level[] = []
  private part: Part = passed
  /** Where the header block being read began; -1 within a body. */
  private headStart = -1
  private forwards = 0
  /** The header block being read is that of a forwarded message. */
  private forwarded = false
  private groups: { plain: number; html: number }[] = []
  private parts = 0
  private divided = false
  private charset: string | null = null
  private kept = { plain: 0, html: 0 }
  private cut = { body: false, html: false, parts: false }

  constructor(
    private readonly raw: Uint8Array,
    private readonly limits: ReadLimits,
  ) {}

  run(root: Headers, bodyStart: number): ReducedMail | null {
    const rootType = readStructured(root.first('content-type'))
    this.open(root, null, bodyStart)
    if (!this.readBody(bodyStart)) return null
    const broken = rootType.value.startsWith('multipart/') && !this.divided
    if (broken) return this.asOneText(bodyStart)
    return this.result(false)
  }

  /** Line by line; `false` where parts nest too deep. */
  private readBody(start: number): boolean {
    const { raw } = this
    let at = start
    while (at < raw.length) {
      const lf = raw.indexOf(LF, at)
      const end = lf < 0 ? raw.length : lf + 1
      const level = raw[at] === DASH && raw[at + 1] === DASH ? this.boundaryAt(at, end) : null
      if (level) {
        if (this.headStart >= 0 && !this.openHead(at)) return false
        this.closePart(at)
        this.stack.length = level.index + (level.final ? 0 : 1)
        this.beginPart(at, end, level.final)
        if (this.cut.parts) return true
      } else if (this.headStart >= 0) {
        const blank = raw[at] === LF || (raw[at] === CR && raw[at + 1] === LF)
        if (blank && !this.openHead(end)) return false
      } else if (this.part.kind === 'dropped') this.part.size.add(raw, at, end)
      at = end
    }
    if (this.headStart >= 0 && !this.openHead(raw.length)) return false
    this.closePart(raw.length)
    return true
  }

  private boundaryAt(start: number, end: number): { index: number; final: boolean } | null {
    for (let index = this.stack.length - 1; index >= 0; index--) {
      const { boundary } = this.stack[index]!
      let at = start + 2
      let i = 0
      while (i < boundary.length && this.raw[at] === boundary[i]) {
        at++
        i++
      }
      if (i < boundary.length) continue
      const final = this.raw[at] === DASH && this.raw[at + 1] === DASH
      if (final) at += 2
      while (at < end && (this.raw[at] === 0x20 || this.raw[at] === 0x09 || this.raw[at] === CR || this.raw[at] === LF)) at++
      if (at >= end) return { index, final }
    }
    return null
  }

  private beginPart(at: number, end: number, final: boolean): void {
    this.divided = true
    this.forwarded = false
    this.forwards = this.stack[this.stack.length - 1]?.forwards ?? 0
    this.part = passed
    if (!final && ++this.parts > mostParts) {
      this.cut.parts = true
      return
    }
    this.out.push(this.raw.subarray(at, end))
    this.headStart = final ? -1 : end
  }

  /** Reads the header block that has ended at `bodyStart` and goes on to the body. */
  private openHead(bodyStart: number): boolean {
    const block = this.raw.subarray(this.headStart, bodyStart)
    const { headers } = readHeaders(this.raw, this.headStart, bodyStart)
    this.headStart = -1
    if (this.forwarded) {
      this.forwarded = false
      this.emitForwardedHead(headers)
    }
    return this.open(headers, block, bodyStart)
  }

  private open(headers: Headers, block: Uint8Array | null, bodyStart: number): boolean {
    const level = this.stack[this.stack.length - 1]
    const inDigest = level?.digest === true && level.forwards === this.forwards
    const type = typeOf(headers, inDigest)
    const encoding = transferEncodingOf(headers.first('content-transfer-encoding'))
    const disposition = readStructured(headers.first('content-disposition')).value
    const attached = disposition === 'attachment'
    const alternative = level && level.forwards === this.forwards ? this.alternativeOf() : 0
    if (type.value.startsWith('multipart/') && this.openMultipart(type)) return this.stack.length <= deepest
    if (type.value === 'message/rfc822' && !attached && encoding === 'none' && this.forwards < mostForwards) {
      this.emit('Content-Type: message/rfc822\r\n\r\n')
      this.forwards++
      this.forwarded = true
      this.headStart = bodyStart
      this.part = passed
      return true
    }
    const text = !attached && textTypeOf(type.value, alternative === 0)
    if (text) {
      this.charset ??= knownCharset(type.parameters.get('charset'))
      this.part = { kind: 'text', start: bodyStart, html: text === 'html', type, encoding, group: alternative || this.groups.push({ plain: 0, html: 0 }) }
    } else {
      const head = block ?? this.encoder.encode(contentHeaders(headers))
      this.part = { kind: 'dropped', head, size: new DecodedSize(encoding) }
    }
    return true
  }

  private alternativeOf(): number {
    for (let index = this.stack.length - 1; index >= 0; index--) {
      const level = this.stack[index]!
      if (level.forwards !== this.forwards) break
      if (level.alternative > 0) return level.alternative
    }
    return 0
  }

  /** `false` where it names no boundary and so can have no parts. */
  private openMultipart(type: StructuredValue): boolean {
    const boundary = type.parameters.get('boundary')
    if (!boundary || boundary.length > 500) return false
    const alternative = type.value === 'multipart/alternative' ? this.groups.push({ plain: 0, html: 0 }) : 0
    this.stack.push({ boundary: this.encoder.encode(boundary), alternative, digest: type.value === 'multipart/digest', forwards: this.forwards })
    this.emit(`Content-Type: ${type.value.replace(/[^a-z/-]/g, '')}; boundary="${boundary.replace(/["\\]/g, '\\$&')}"\r\n\r\n`)
    this.part = passed
    return true
  }

  private closePart(end: number): void {
    const { part } = this
    this.part = passed
    if (part.kind === 'dropped') {
      this.emit(`Content-ID: ${sizeMark}${part.size.bytes}\r\n`)
      this.out.push(part.head)
      if (part.head.length > 0 && part.head[part.head.length - 1] !== LF) this.emit('\r\n')
      this.emit('\r\n')
    } else if (part.kind === 'text') this.emitText(part, end)
  }

  private emitText(part: TextPart, end: number): void {
    const form = part.html ? 'html' : 'plain'
    const room = Math.max(0, this.limits.text * keptPerUnit - this.kept[form])
    const content = withinLines(this.raw.subarray(part.start, Math.min(end, part.start + room)))
    const length = content.length
    this.kept[form] += length
    this.groups[part.group - 1]![form] += length
    if (length < end - part.start) this.cut[part.html ? 'html' : 'body'] = true
    const charset = knownCharset(part.type.parameters.get('charset')) ?? guessCharset(decodedSample(content, part.encoding))
    const flowed = part.type.parameters.get('format')?.toLowerCase() === 'flowed'
    const joined = part.type.parameters.get('delsp')?.toLowerCase() === 'yes'
    this.emit(
      `Content-Type: text/${form}; charset=${charset}${flowed ? '; format=flowed' : ''}${joined ? '; delsp=yes' : ''}\r\n` +
        `Content-Transfer-Encoding: ${part.encoding === 'none' ? '8bit' : part.encoding}\r\n\r\n`,
    )
    this.out.push(content)
    if (length > 0 && content[length - 1] !== LF) this.emit('\r\n')
  }

  /** Without its date: the MIME reader would print it in the words and the zone of this machine. */
  private emitForwardedHead(headers: Headers): void {
    for (const [key, name] of [['from', 'From'], ['to', 'To'], ['cc', 'Cc'], ['subject', 'Subject']] as const) {
      const value = headers.first(key)
      if (value) this.emit(`${name}: ${value.slice(0, 2000)}\r\n`)
    }
  }

  /** The whole body as one plain text, as a reader without MIME would show it. */
  private asOneText(bodyStart: number): ReducedMail {
    this.out.length = 0
    this.stack.length = 0
    this.kept = { plain: 0, html: 0 }
    this.groups = [{ plain: 0, html: 0 }]
    this.emitText({ kind: 'text', start: bodyStart, html: false, type: readStructured('text/plain'), encoding: 'none', group: 1 }, this.raw.length)
    return this.result(true)
  }

  private result(broken: boolean): ReducedMail {
    const texts = { both: 0, plain: 0, html: 0 }
    for (const { plain, html } of this.groups) texts[plain > 0 && html > 0 ? 'both' : plain > 0 ? 'plain' : 'html'] += plain + html
    let total = 0
    for (const piece of this.out) total += piece.length
    return { bytes: joinBytes(this.out, total), texts, cut: this.cut, charset: this.charset, broken }
  }

  private emit(text: string): void {
    this.out.push(this.encoder.encode(text))
  }
}

function withinLines(content: Uint8Array): Uint8Array {
  if (content.length <= mostLines) return content
  let end = 0
  for (let lines = 0; lines < mostLines; lines++) {
    const lf = content.indexOf(LF, end)
    if (lf < 0) return content
    end = lf + 1
  }
  return content.subarray(0, end)
}

/** A header without a type, as `text` alone or junk, is what the standard says a part without one is. */
function typeOf(headers: Headers, inDigest: boolean): StructuredValue {
  const type = readStructured(headers.first('content-type'))
  if (type.value === '') return { value: inDigest ? 'message/rfc822' : 'text/plain', parameters: type.parameters }
  return type.value.includes('/') ? type : { value: 'text/plain', parameters: type.parameters }
}

/** Texts that are data and not what a sender wrote. */
const dataTypes = new Set([
  'text/calendar',
  'text/csv',
  'text/vcard',
  'text/x-vcard',
  'text/directory',
  'text/xml',
  'text/css',
  'text/javascript',
  'text/rfc822-headers',
  'text/x-amp-html',
])

/** How a part's text is read. Uncommon kinds of text count as plain, but beside an alternative that everybody reads they are left out. */
function textTypeOf(type: string, alone: boolean): 'plain' | 'html' | null {
  if (type === 'text/html') return 'html'
  if (type === 'text/plain') return 'plain'
  return alone && type.startsWith('text/') && !dataTypes.has(type) ? 'plain' : null
}

function contentHeaders(headers: Headers): string {
  const lines: string[] = []
  for (const name of ['content-type', 'content-disposition']) {
    const value = headers.first(name)
    if (value) lines.push(`${name}: ${value.slice(0, 4096)}\r\n`)
  }
  return lines.join('')
}
