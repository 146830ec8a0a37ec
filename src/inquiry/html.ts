import { Parser } from 'htmlparser2'
import type { Span } from './text'

/** A link of an html body, with its place in the html as given. */
export interface Anchor {
  readonly href: string
  readonly shown: string
  /** Where its shown text stands in the html. */
  readonly span: Span
}

/** An html body as a reader sees it. */
export interface ReadHtml {
  readonly text: string
  /** Offset in the html of each character of `text`; one longer than it. */
  readonly sourceAt: Uint32Array
  readonly anchors: readonly Anchor[]
  /** What is written but not shown. */
  readonly hidden: string
  readonly hiddenSpans: readonly Span[]
  readonly images: number
  /** Stretches of `text` that a mail program marked as quoted. */
  readonly quoted: readonly { readonly start: number; readonly end: number }[]
  readonly cut: boolean
}

const withoutText = new Set(['script', 'style', 'head', 'title', 'template', 'object', 'svg', 'noscript', 'select', 'iframe'])
const breaking = new Set([
  'p', 'div', 'br', 'tr', 'table', 'ul', 'ol', 'li', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'blockquote', 'section', 'article', 'header', 'footer', 'pre', 'center', 'dl', 'dt', 'dd', 'form', 'address',
])
const voidElements = new Set(['br', 'hr', 'img', 'input', 'meta', 'link', 'area', 'base', 'col', 'embed', 'source', 'track', 'wbr', 'param'])
const maxAnchors = 200
/** Characters of a link's text that are kept. */
const shownAtMost = 300
const maxHidden = 4096
const maxHiddenSpans = 20
/** Elements open at once after which reading stops: browsers go 512 deep, and the parser's time grows with the square of it. */
const maxOpen = 1000

interface Open {
  readonly name: string
  readonly hidden: boolean
  /** Written in the colour of its ground; an element inside may have another. */
  readonly pale: boolean
  readonly silent: boolean
  readonly ground: string | null
  readonly ink: string | null
  readonly quoted: boolean
}

/**
 * Reads an html body: the text shown with its places in the html, and apart from it what is hidden (`display:none`,
 * no size, transparent, in the colour of its ground). Comments, scripts and styles are not text.
 * @param maxText characters of shown text after which reading stops; it stops as well where elements are nested a thousand deep
 */
export function readHtml(html: string, maxText: number): ReadHtml {
  let sourceAt = new Uint32Array(Math.min(html.length, maxText) + 1)
  let text = ''
  let run = ''
  let hidden = ''
  const hiddenSpans: Span[] = []
  const anchors: Anchor[] = []
  const quoted: { start: number; end: number }[] = []
  let images = 0
  let cut = false
  let wantsSpace = false
  let wantsBreak = 0
  const stack: Open[] = [{ name: '', hidden: false, pale: false, silent: false, ground: null, ink: null, quoted: false }]
  let anchor: { href: string; start: number; textStart: number } | null = null
  let quoteStart = -1
  let position = 0

  const length = () => text.length + run.length
  const stop = () => {
    cut = true
    parser.pause()
    parser.reset()
  }
  const lineBreak = (count: number) => {
    if (length() > 0) wantsBreak = Math.max(wantsBreak, count)
  }
  const write = (data: string, start: number, plain: boolean) => {
    let i = 0
    while (i < data.length) {
      if (isSpace(data.charCodeAt(i))) {
        wantsSpace = length() > 0
        i++
        continue
      }
      const gap = wantsBreak > 0 ? '\n\n'.slice(0, wantsBreak) : wantsSpace ? ' ' : ''
      let count = length()
      if (count + gap.length >= maxText) {
        stop()
        return
      }
      for (let k = 0; k < gap.length; k++) sourceAt[count++] = plain ? start + i : start
      const from = i
      while (i < data.length && count < maxText && !isSpace(data.charCodeAt(i))) {
        sourceAt[count++] = plain ? start + i : start
        i++
      }
      run += gap + data.slice(from, i)
      wantsBreak = 0
      wantsSpace = false
      if (i < data.length && count >= maxText && !isSpace(data.charCodeAt(i))) {
        stop()
        return
      }
    }
    if (run.length > 4096) {
      text += run
      run = ''
    }
  }

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const parent = stack[stack.length - 1]!
        if (name === 'img' && !parent.hidden && !isTiny(attributes)) images++
        if (name === 'br') lineBreak(Math.min(2, wantsBreak + 1))
        else if (breaking.has(name)) lineBreak(name === 'p' || name === 'table' || /^h[1-6]$/.test(name) ? 2 : 1)
        if (name === 'td' || name === 'th') wantsSpace = length() > 0
        if (name === 'a' && attributes.href && !anchor && anchors.length < maxAnchors) {
          anchor = { href: attributes.href.trim().slice(0, 2048), start: parser.endIndex + 1, textStart: length() }
        }
        if (voidElements.has(name)) return
        if (stack.length > maxOpen) {
          position = parser.startIndex
          stop()
          return
        }
        const style = attributes.style ? attributes.style.slice(0, 1000).toLowerCase() : ''
        const ground = (attributes.background ? picture : null) ?? groundOf(style) ?? colourOf(attributes.bgcolor) ?? parent.ground
        const ink = (name === 'font' ? colourOf(attributes.color) : null) ?? colourOf(declared(style, 'color')) ?? parent.ink
        const isQuote = parent.quoted || name === 'blockquote' || /(?:^|\s)(?:gmail_quote|yahoo_quoted|moz-cite-prefix|protonmail_quote)/.test(attributes.class?.slice(0, 200) ?? '') || attributes.id === 'divRplyFwdMsg'
        if (isQuote && !parent.quoted) quoteStart = length()
        stack.push({
          name,
          hidden: parent.hidden || 'hidden' in attributes || isHiding(style),
          pale: ink !== null && ink === (ground ?? '#ffffff'),
          silent: parent.silent || withoutText.has(name),
          ground,
          ink,
          quoted: isQuote,
        })
      },
      onclosetag(name) {
        if (breaking.has(name) && name !== 'br') lineBreak(name === 'p' ? 2 : 1)
        if (name === 'a' && anchor) {
          const from = anchor.textStart - text.length
          const shown = (from >= 0 ? run.slice(from, from + shownAtMost) : (text.slice(anchor.textStart, anchor.textStart + shownAtMost) + run).slice(0, shownAtMost)).trim()
          anchors.push({ href: anchor.href, shown, span: { field: 'html', start: anchor.start, end: Math.max(anchor.start, parser.startIndex) } })
          anchor = null
        }
        if (voidElements.has(name)) return
        if (stack.length > 1 && stack[stack.length - 1]!.name === name) {
          const closed = stack.pop()!
          if (closed.quoted && !stack[stack.length - 1]!.quoted && quoteStart >= 0) {
            quoted.push({ start: quoteStart, end: length() })
            quoteStart = -1
          }
        }
      },
      ontext(data) {
        const state = stack[stack.length - 1]!
        if (state.silent) return
        const start = parser.startIndex
        const end = parser.endIndex + 1
        position = end
        if (state.hidden || state.pale) {
          const visible = data.replace(/[\s\u00a0\u200b-\u200f\u034f\u00ad\ufeff\u2007]/g, '')
          if (visible && hidden.length < maxHidden) hidden += data.slice(0, maxHidden - hidden.length)
          if (visible && hiddenSpans.length < maxHiddenSpans) hiddenSpans.push({ field: 'html', start, end })
          return
        }
        write(data, start, end - start === data.length)
      },
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  )
  for (let at = 0; at < html.length && !cut; at += 16384) parser.write(html.slice(at, at + 16384))
  if (!cut) parser.end()
  text += run
  if (cut && endsInHalfPair(text)) text = text.slice(0, -1)
  if (quoteStart >= 0) quoted.push({ start: quoteStart, end: text.length })
  sourceAt = sourceAt.slice(0, text.length + 1)
  sourceAt[text.length] = cut ? position : html.length
  return { text, sourceAt, anchors, hidden: hidden.trim(), hiddenSpans, images, quoted, cut }
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13)
}

/** The value of one declaration of a style attribute. */
function declared(style: string, property: string): string | undefined {
  let at = style.indexOf(property)
  while (at >= 0) {
    const before = at === 0 ? ';' : style[at - 1]!
    const colon = style.indexOf(':', at)
    if ((before === ';' || before === ' ') && colon >= 0 && style.slice(at + property.length, colon).trim() === '') {
      const end = style.indexOf(';', colon)
      return style.slice(colon + 1, end < 0 ? undefined : end).replace('!important', '').trim()
    }
    at = style.indexOf(property, at + 1)
  }
  return undefined
}

function isHiding(style: string): boolean {
  if (style === '') return false
  if (isTransparent(declared(style, 'color')) || (isZero(declared(style, 'height'), 0) && declared(style, 'overflow') === 'hidden')) return true
  if (declared(style, 'display') === 'none' || declared(style, 'visibility') === 'hidden' || declared(style, 'mso-hide') === 'all') return true
  return isZero(declared(style, 'font-size'), 1) || isZero(declared(style, 'opacity'), 0) || isZero(declared(style, 'max-height'), 0)
}

function isZero(value: string | undefined, atMost: number): boolean {
  if (value === undefined) return false
  const number = Number.parseFloat(value)
  return number === 0 || (number > 0 && number <= atMost && value.endsWith('px'))
}

function isTransparent(colour: string | undefined): boolean {
  return colour === 'transparent' || (colour !== undefined && colour.startsWith('rgba(') && isZero(colour.slice(colour.lastIndexOf(',') + 1).trim(), 0))
}

function isTiny(attributes: Record<string, string>): boolean {
  return isZero(attributes.width, 0) || isZero(attributes.height, 0) || attributes.width === '1' || attributes.height === '1'
}

const named: Readonly<Record<string, string>> = { white: '#ffffff', black: '#000000' }

/** A colour as `#rrggbb`; `null` for what is not plainly one. */
function colourOf(value: string | undefined): string | null {
  if (!value) return null
  const colour = value.trim().toLowerCase()
  if (named[colour]) return named[colour]
  if (/^#[0-9a-f]{6}$/.test(colour)) return colour
  if (/^#[0-9a-f]{3}$/.test(colour)) return `#${colour[1]}${colour[1]}${colour[2]}${colour[2]}${colour[3]}${colour[3]}`
  const rgb = /^rgb\((\d{1,3}), ?(\d{1,3}), ?(\d{1,3})\)$/.exec(colour)
  if (rgb) return `#${rgb.slice(1).map((part) => Math.min(255, Number(part)).toString(16).padStart(2, '0')).join('')}`
  return null
}

/** A ground that no ink is the colour of. */
const picture = 'picture'

function groundOf(style: string): string | null {
  const shorthand = declared(style, 'background')
  if (shorthand?.includes('url(') || shorthand?.includes('gradient(') || declared(style, 'background-image')?.includes('(')) return picture
  return colourOf(declared(style, 'background-color')) ?? colourOf(shorthand) ?? colourOf(shorthand?.split(' ')[0])
}

function endsInHalfPair(text: string): boolean {
  const last = text.charCodeAt(text.length - 1)
  return last >= 0xd800 && last <= 0xdbff
}
