import { textOf } from './fold'
import { readHtml } from './html'
import type { Problem } from './problem'
import type { Inquiry } from './schema'
import { segmentsOf } from './segments'
import { foldedIndex, type Link, type Message, type Text } from './text'

/** Characters of a text field that are read at all. */
export const readAtMost = 1024 * 1024
/** Characters of a text that are judged; what is further on is reported as cut. */
export const judgeAtMost = 64 * 1024
/** Characters of a subject that are judged. */
export const subjectAtMost = 1024

/** Makes an inquiry's texts readable; what it cuts goes to the problems. */
export type MessageReader = (inquiry: Inquiry, problems: Problem[]) => Message

/** Makes an inquiry's subject, body and html readable: bounded, converted, folded, divided. */
export function normalise(inquiry: Inquiry, problems: Problem[]): Message {
  const subject = textOf('subject', cut(inquiry.subject ?? '', subjectAtMost, 'subject', problems))
  const html = inquiry.html === undefined ? null : readHtml(cut(inquiry.html, readAtMost, 'html', problems), judgeAtMost)
  const plain = inquiry.body ?? ''
  let body: Text
  let marked: readonly { start: number; end: number }[] = []
  if (html && isPlaceholder(plain, html.text)) {
    if (html.cut) problems.push(cutAt('html', judgeAtMost))
    body = textOf('html', html.text, html.sourceAt)
    marked = html.quoted
  } else {
    body = textOf('body', cut(plain, judgeAtMost, 'body', problems))
  }
  const anchors: Link[] = (html?.anchors ?? []).map(({ href, shown, span }) => ({ url: href, shown: shown && shown !== href ? shown : null, span }))
  return {
    subject,
    body,
    segments: segmentsOf(body, marked).map(({ kind, start, end }) => ({
      kind,
      start: foldedIndex(body, start),
      end: foldedIndex(body, end),
      rawStart: start,
      rawEnd: end,
    })),
    anchors,
    hidden: { text: html?.hidden ?? '', spans: html?.hiddenSpans ?? [] },
    images: html?.images ?? 0,
  }
}

/** Some programs send an empty or "please view as HTML" text part beside the html that matters. */
function isPlaceholder(plain: string, html: string): boolean {
  const words = plain.trim()
  return words === '' || (words.length < 60 && html.length > 4 * words.length)
}

function cut(text: string, atMost: number, path: string, problems: Problem[]): string {
  if (text.length <= atMost) return text
  problems.push(cutAt(path, atMost))
  // Never between the two halves of a surrogate pair.
  const last = text.charCodeAt(atMost - 1)
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? atMost - 1 : atMost)
}

function cutAt(path: string, atMost: number): Problem {
  return { code: 'text-cut', path, message: `only the first ${atMost} characters were read` }
}
