import type { Message } from '../inquiry/text'

/** Less is a mark, not a letter. */
const quotedAtLeast = 20
/** Where a quotation names its writer. */
const headReads = 300
const nameAtLeast = 3

/** Whether a letter of somebody else is quoted: programs that mail again and again quote their own. */
export function quotesAnother({ body, segments }: Message, address: string | undefined, name: string | undefined): boolean {
  const self = [address, name].map((one) => one?.trim().toLowerCase() ?? '').filter((one) => one.length >= nameAtLeast)
  let quoted = 0
  for (const { kind, rawStart, rawEnd } of segments) {
    if (kind !== 'quoted') continue
    const head = body.raw.slice(rawStart, Math.min(rawEnd, rawStart + headReads)).toLowerCase()
    if (self.some((one) => head.includes(one))) return false
    quoted += rawEnd - rawStart
  }
  return quoted >= quotedAtLeast
}
