import { joinBytes } from './bytes'
import type { ByteStream } from './byte-stream'
import { errorFound, type Found } from './item'
import type { ReadLimits } from './limits'
import { isMail, messageCut, readMailWithin } from './mail/read-mail'

/** One raw mail; what is beyond the limit is passed over without being held. */
export async function* readEml(stream: ByteStream, limits: ReadLimits): AsyncGenerator<Found, void, undefined> {
  const parts: Uint8Array[] = []
  let total = 0
  let cut = false
  for await (const chunk of stream.chunks) {
    const part = chunk.subarray(0, limits.message - total)
    if (part.length < chunk.length) cut = true
    if (part.length > 0) parts.push(part)
    total += part.length
  }
  if (total > 0 || !stream.fault) yield await mailFound(joinBytes(parts, total), cut, null, limits)
}

/** The item of one raw mail. */
export async function mailFound(bytes: Uint8Array, cut: boolean, line: number | null, limits: ReadLimits): Promise<Found> {
  const place = line === null ? 'the file' : `the mail at line ${line}`
  if (isBlank(bytes)) return errorFound('empty', `${place} is empty; a mail has headers and a body`, line ?? undefined)
  if (!isMail(bytes)) return errorFound('not-a-mail', `${place} is no mail: it is binary and begins with no header such as "From: "`, line ?? undefined)
  const { inquiry, problems } = await readMailWithin(bytes, limits)
  if (cut) problems.unshift(messageCut(limits))
  return { kind: 'inquiry', value: { ...inquiry }, problems, line }
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d))
}
