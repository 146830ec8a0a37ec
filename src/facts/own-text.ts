import type { Message } from '../inquiry/text'

/** Several rules read the same message one after the other. */
const read = new WeakMap<Message, string>()

/** The sender's own words of the body as written, without signature and quotations; stretches stand on lines of their own. */
export function ownText(message: Message): string {
  let text = read.get(message)
  if (text === undefined) {
    text = message.segments
      .filter(({ kind }) => kind === 'now')
      .map(({ rawStart, rawEnd }) => message.body.raw.slice(rawStart, rawEnd))
      .join('\n')
    read.set(message, text)
  }
  return text
}
