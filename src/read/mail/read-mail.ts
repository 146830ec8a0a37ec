import PostalMime, { type Email } from 'postal-mime'
import type { Problem } from '../../inquiry/problem'
import type { Inquiry } from '../../inquiry/schema'
import { decodeGuessing, withPunctuation } from '../charset'
import { type ReadLimits, readLimits, sizeName } from '../limits'
import { type Mailbox, readMailboxes } from './addresses'
import { readAuthentication } from './authentication'
import { type MailDate, readMailDate } from './date'
import { decodeText, type Headers, isName, readHeaders } from './headers'
import { mostLines, mostParts, type ReducedMail, reduceMail, sizeOfPart } from './reduce'
import { firstPublicHop } from './route'

/** A raw mail as an inquiry. */
export interface ReadMail {
  /** By the contract; with a `body` or an `html` always, though it may be empty. */
  readonly inquiry: Inquiry
  /** What was cut or could not be read. */
  readonly problems: Problem[]
}

/**
 * Reads one raw mail (RFC 5322 with MIME) as an inquiry: whatever the bytes, there is a result, and `problems` says what was
 * cut or could not be read. At most 25 MB are read, and of text and of html 1 MB (2^20 UTF-16 units)
 * and 100,000 lines each.
 */
export function readMail(raw: Uint8Array): Promise<ReadMail> {
  return readMailWithin(raw, readLimits)
}

/** `readMail` with other limits. */
export async function readMailWithin(raw: Uint8Array, limits: ReadLimits): Promise<ReadMail> {
  const problems: Problem[] = []
  const bytes = raw.length > limits.message ? raw.subarray(0, limits.message) : raw
  if (bytes.length < raw.length) problems.push(messageCut(limits))
  const start = afterEnvelope(bytes)
  const headed = beginsWithHeader(bytes, start)
  const { headers, bodyStart } = headed ? readHeaders(bytes, start, bytes.length) : readHeaders(bytes, start, start)
  if (!headed && bytes.length > 0) {
    problems.push({ code: 'unreadable-value', path: 'raw', message: 'the mail has no headers; all of it was read as its body' })
  }
  if (headers.cut) {
    const message = 'the mail has more headers than are read (256 kB, 2000 headers); the rest of them was left out'
    problems.push({ code: 'text-cut', path: 'raw', message })
  }

  const reduced = reduceMail(bytes, headers, bodyStart, limits)
  const content = reduced ? await readContent(reduced, problems) : null
  const inquiry = inquiryOf(headers, reduced?.charset ?? null, problems)
  if (content && reduced) addContent(inquiry, content, reduced, limits, problems)
  else addPlainBody(inquiry, bytes.subarray(bodyStart), limits, problems)
  return { inquiry, problems }
}

/** The problem of a raw mail that is longer than is read. */
export function messageCut(limits: ReadLimits): Problem {
  return { code: 'text-cut', path: 'raw', message: `the mail is larger than ${sizeName(limits.message)}; what is beyond was not read` }
}

/** Whether the bytes may be a mail: they begin with a header, or are at least text. */
export function isMail(bytes: Uint8Array): boolean {
  return beginsWithHeader(bytes, afterEnvelope(bytes)) || !bytes.subarray(0, 64 * 1024).includes(0)
}

/** Whether a header line stands at `start`. */
export function beginsWithHeader(bytes: Uint8Array, start: number): boolean {
  const line = bytes.subarray(start, start + 120)
  const colon = line.indexOf(0x3a)
  if (colon < 1) return false
  return isName(String.fromCharCode(...line.subarray(0, colon)).trimEnd())
}

/** The place after blank lines and after an mbox's `From ` line, escaped or not, which some programs leave in. */
function afterEnvelope(bytes: Uint8Array): number {
  let start = 0
  while (bytes[start] === 0x0a || bytes[start] === 0x0d) start++
  const word = String.fromCharCode(...bytes.subarray(start, start + 6))
  if (!word.startsWith('From ') && word !== '>From ') return start
  const end = bytes.indexOf(0x0a, start)
  return end < 0 ? bytes.length : end + 1
}

async function readContent(reduced: ReducedMail, problems: Problem[]): Promise<Email | null> {
  if (reduced.cut.parts) problems.push({ code: 'list-cut', path: 'attachments', message: `the mail has more than ${mostParts} parts; the rest was left out` })
  if (reduced.broken) {
    problems.push({ code: 'unreadable-value', path: 'body', message: 'the mail says that it has parts and has none; its body is given as it stands' })
  }
  try {
    return await PostalMime.parse(reduced.bytes)
  } catch {
    return null
  }
}

function inquiryOf(headers: Headers, charset: string | null, problems: Problem[]): Inquiry {
  const inquiry: Inquiry = {}
  const id = messageId(headers.first('message-id'))
  if (id) inquiry.id = id
  inquiry.channel = 'email'

  const received = headers.all('received')
  const arrival = received.find((header) => header.includes(';'))
  if (arrival !== undefined) addDate(inquiry, 'receivedAt', readMailDate(arrival.slice(arrival.lastIndexOf(';') + 1)), problems)
  const date = headers.first('date')
  if (date !== undefined) addDate(inquiry, 'sentAt', readMailDate(date), problems)

  const sender = senderOf(headers, charset, received)
  if (Object.keys(sender).length > 0) inquiry.sender = sender
  const recipients = [...headers.all('to'), ...headers.all('cc')].flatMap((header) => readMailboxes(header))
  inquiry.recipients = recipients.map((mailbox) => mailbox.address).filter((address) => address !== '')

  const subject = headers.first('subject', charset)
  if (subject !== undefined) inquiry.subject = decodeText(subject)
  const authentication = readAuthentication(headers.all('authentication-results'), headers.first('received-spf'))
  if (authentication) inquiry.authentication = authentication
  const inReplyTo = messageId(headers.first('in-reply-to')) ?? messageId(headers.first('references')?.split('<').pop())
  if (inReplyTo) inquiry.thread = { inReplyTo }
  return inquiry
}

function addDate(inquiry: Inquiry, field: 'sentAt' | 'receivedAt', date: MailDate, problems: Problem[]): void {
  if ('value' in date) {
    inquiry[field] = date.value
    return
  }
  const header = field === 'sentAt' ? 'Date' : 'Received'
  problems.push({ code: 'unreadable-value', path: field, message: `the ${header} header has no date that can be read: ${date.fault}` })
}

function senderOf(headers: Headers, charset: string | null, received: readonly string[]): NonNullable<Inquiry['sender']> {
  const sender: NonNullable<Inquiry['sender']> = {}
  const from = firstOf(readMailboxes(headers.first('from', charset))) ?? firstOf(readMailboxes(headers.first('sender', charset)))
  if (from?.name) sender.name = from.name
  if (from?.address) sender.email = from.address
  const replyTo = firstOf(readMailboxes(headers.first('reply-to', charset)))?.address
  if (replyTo && replyTo.toLowerCase() !== from?.address.toLowerCase()) sender.replyTo = replyTo
  const ip = firstPublicHop(received, headers.first('x-originating-ip'))
  if (ip) sender.ip = ip
  return sender
}

function firstOf(mailboxes: readonly Mailbox[]): Mailbox | undefined {
  return mailboxes.find((mailbox) => mailbox.address !== '') ?? mailboxes[0]
}

/** What stands between `<` and `>`, or else the first word. */
function messageId(header: string | undefined): string | undefined {
  if (header === undefined) return undefined
  const opening = header.indexOf('<')
  const closing = header.indexOf('>', opening + 1)
  const id = closing > opening ? header.slice(opening + 1, closing) : header.slice(opening + 1).trim().split(/\s/, 1)[0]!
  return id.trim().slice(0, 998) || undefined
}

function addContent(inquiry: Inquiry, email: Email, reduced: ReducedMail, limits: ReadLimits, problems: Problem[]): void {
  const text = cutText(email.text, reduced.cut.body, limits)
  const html = cutText(email.html, reduced.cut.html, limits)
  const { both, plain, html: htmlAlone } = reduced.texts
  // Where some parts are plain and others html, each of the two forms is complete and partly converted: the one with more of its own is given.
  const mixed = both === 0 && plain > 0 && htmlAlone > 0
  const useText = text.text !== '' && !(mixed && htmlAlone >= plain)
  const useHtml = html.text !== '' && !(mixed && htmlAlone < plain)
  if (useText || !useHtml) {
    inquiry.body = text.text
    if (text.cut) problems.push(textCut('body', limits))
  }
  if (useHtml) {
    inquiry.html = html.text
    if (html.cut) problems.push(textCut('html', limits))
  }
  const attachments = attachmentsOf(email)
  if (attachments.length > 0) inquiry.attachments = attachments
}

function addPlainBody(inquiry: Inquiry, body: Uint8Array, limits: ReadLimits, problems: Problem[]): void {
  problems.push({ code: 'unreadable-value', path: 'body', message: 'the parts of the mail nest too deep to be read; its body is given as it stands' })
  const text = cutText(decodeGuessing(body.subarray(0, limits.text * 4)), body.length > limits.text * 4, limits)
  inquiry.body = text.text
  if (text.cut) problems.push(textCut('body', limits))
}

/** With `\n` for line breaks, none at the end, and empty where it is blank. */
function cutText(text: string | undefined, cut: boolean, limits: ReadLimits): { text: string; cut: boolean } {
  const long = (text ?? '').length > limits.text
  let kept = long ? text!.slice(0, limits.text) : (text ?? '')
  const last = kept.charCodeAt(kept.length - 1)
  if (long && last >= 0xd800 && last <= 0xdbff) kept = kept.slice(0, -1)
  if (kept.includes('\r')) kept = kept.replaceAll('\r\n', '\n')
  const trimmed = withPunctuation(kept).trimEnd()
  return { text: trimmed.trim() === '' ? '' : trimmed, cut: cut || long }
}

function textCut(path: 'body' | 'html', limits: ReadLimits): Problem {
  const name = path === 'body' ? 'text' : 'html'
  return { code: 'text-cut', path, message: `the ${name} is longer than ${limits.text} characters or ${mostLines} lines; what is beyond was not read` }
}

function attachmentsOf(email: Email): NonNullable<Inquiry['attachments']> {
  const found: NonNullable<Inquiry['attachments']> = []
  for (const { filename, mimeType, disposition, contentId, content } of email.attachments) {
    // A nameless piece of text or delivery report is part of the mail's form, not something that the sender attached.
    if (!filename && disposition !== 'attachment' && /^(?:text|message)\/(?!calendar|rfc822$)/.test(mimeType)) continue
    const size = sizeOfPart(contentId, typeof content === 'string' ? content.length : content.byteLength)
    found.push({ filename: withPunctuation(filename ?? ''), contentType: mimeType, size })
  }
  return found
}
