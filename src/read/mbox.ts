import type { ByteStream } from './byte-stream'
import { mailFound } from './eml'
import { errorFound, type Found } from './item'
import type { ReadLimits } from './limits'
import { beginsWithHeader } from './mail/read-mail'
import { MboxSplitter, type MboxMessage } from './mbox-splitter'

/** A mailbox of any size (mboxo, mboxrd); one mail is held at a time. */
export async function* readMbox(stream: ByteStream, limits: ReadLimits): AsyncGenerator<Found, void, undefined> {
  const splitter = new MboxSplitter(limits.message)
  let messages = 0
  for await (const chunk of stream.chunks) {
    for (const message of splitter.push(chunk)) {
      messages++
      yield await messageFound(message, limits)
    }
  }
  for (const message of splitter.end()) {
    messages++
    yield await messageFound(message, limits)
  }
  if (messages === 0 && !stream.fault) yield errorFound('empty', 'the mailbox is empty')
}

async function messageFound({ bytes, cut, line, separated }: MboxMessage, limits: ReadLimits): Promise<Found> {
  if (!separated && !beginsWithHeader(bytes, 0)) {
    const message = `line ${line}: a mailbox begins with a line "From sender date", and this file does not; for a single mail the format is eml`
    return errorFound('not-an-mbox', message, line)
  }
  return mailFound(bytes, cut, line, limits)
}
