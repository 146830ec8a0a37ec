import { addressParser } from 'postal-mime'
import { withPunctuation } from '../charset'
import { withKnownCharsets } from './headers'

export interface Mailbox {
  /** Decoded display name, empty where there is none. */
  readonly name: string
  /** Empty where the header holds no address. */
  readonly address: string
}

/** More recipients than this are a mailing; those beyond are not listed. */
const most = 1000

/** The mailboxes of an address header, those of groups among them; a group without members (undisclosed recipients) has none. */
export function readMailboxes(header: string | undefined): Mailbox[] {
  if (!header) return []
  const found = parse(withKnownCharsets(header, 'utf-8'))
  const broken = header.includes('=?') && found.some((mailbox) => mailbox.name.includes('\ufffd'))
  return broken ? parse(withKnownCharsets(header, 'windows-1252')) : found
}

function parse(header: string): Mailbox[] {
  const found: Mailbox[] = []
  for (const { name, address = '' } of addressParser(header, { flatten: true }).slice(0, most)) {
    if (name || address) found.push({ name: withPunctuation(name).trim(), address: address.includes('@') ? address.trim() : '' })
  }
  return found
}
