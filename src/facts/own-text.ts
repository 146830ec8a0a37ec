import type { Message } from '../inquiry/text'

/** The sender's own words of the body as written, without signature and quotations; stretches stand on lines of their own. */
export function ownText({ body, segments }: Message): string {
  return segments
    .filter(({ kind }) => kind === 'now')
    .map(({ rawStart, rawEnd }) => body.raw.slice(rawStart, rawEnd))
    .join('\n')
}
