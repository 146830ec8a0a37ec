/** The inquiry's own text fields, which spans point into. */
export type TextField = 'subject' | 'body' | 'html'

/** A place in a field of the inquiry as given: UTF-16 units, `end` exclusive. */
export interface Span {
  readonly field: string
  readonly start: number
  readonly end: number
}

/**
 * A field's text as it is judged. `raw` is what a person reads (for `html`, the text shown);
 * `folded` is what phrases are matched against. Both map back to the field as given.
 */
export interface Text {
  readonly field: TextField
  readonly raw: string
  /** Offset in the field as given of `raw[i]`; `null` where the two are the same. One longer than `raw`. */
  readonly sourceAt: Uint32Array | null
  readonly folded: string
  /** Index in `raw` of `folded[i]`; `null` where the two are the same. One longer than `folded`. */
  readonly rawAt: Uint32Array | null
}

/** What a stretch of the body is: the sender's words now, or something carried along. */
export type SegmentKind = 'now' | 'signature' | 'quoted' | 'forwarded'

/** A stretch of a body, in indices of `folded` and of `raw`. Segments are in order, without gaps. */
export interface Segment {
  readonly kind: SegmentKind
  readonly start: number
  readonly end: number
  readonly rawStart: number
  readonly rawEnd: number
}

/** A link of the body: from an `href` or written out as a URL or bare host. */
export interface Link {
  /** As written in the field. */
  readonly url: string
  /** The text shown for it, where that differs from `url`. */
  readonly shown: string | null
  readonly span: Span
}

/** Everything readable of one inquiry, bounded, folded and divided. */
export interface Message {
  readonly subject: Text
  readonly body: Text
  readonly segments: readonly Segment[]
  /** The links of an html body's anchors; written-out ones are found by the links fact. */
  readonly anchors: readonly Link[]
  /** Text of an html body that is not shown (zero size, same colour as its ground, `display:none`). */
  readonly hidden: { readonly text: string; readonly spans: readonly Span[] }
  /** Images shown in an html body. */
  readonly images: number
}

/** The span, in the field as given, of `folded[start, end)`. */
export function spanOfFolded(text: Text, start: number, end: number): Span {
  const rawStart = rawIndex(text, start)
  return spanOfRaw(text, rawStart, end > start ? rawIndex(text, end) : rawStart)
}

/** The index in `raw` of a folded index. */
export function rawIndex(text: Text, folded: number): number {
  return text.rawAt ? text.rawAt[folded]! : folded
}

/** The first folded index that stands at or after an index of `raw`. */
export function foldedIndex(text: Text, raw: number): number {
  return text.rawAt ? firstAtOrAfter(text.rawAt, raw) : raw
}

/** The first index of rising offsets whose offset is `wanted` or more; the last index where none is. */
export function firstAtOrAfter(offsets: Uint32Array, wanted: number): number {
  let low = 0
  let high = offsets.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (offsets[middle]! < wanted) low = middle + 1
    else high = middle
  }
  return low
}

/** The span, in the field as given, of `raw[start, end)`. */
export function spanOfRaw(text: Text, start: number, end: number): Span {
  if (!text.sourceAt) return { field: text.field, start, end }
  return { field: text.field, start: text.sourceAt[start]!, end: end > start ? text.sourceAt[end - 1]! + 1 : text.sourceAt[start]! }
}
