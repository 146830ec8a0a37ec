/** Longer than any report shows of one text. */
const maxLength = 2_000

/** A terminal's control sequence: colours, cursor moves, clearing. */
// oxlint-disable-next-line no-control-regex
const controlSequence = /(?:\x1b\[|\x9b)[0-?]{0,64}[ -/]{0,8}[@-~]/g

/**
 * What must not reach a terminal or a page from somebody's text: control characters, invisible and
 * direction-changing characters, halves of surrogate pairs. Joiners stay, emoji are made with them.
 */
// oxlint-disable-next-line no-control-regex
const unsafe = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\uffff\ud800-\udfff\u{e0000}-\u{e007f}]/gu

/** A text from outside as one harmless line: no control characters, single spaces, at most `limit` UTF-16 units. */
export function plainLine(text: string, limit = maxLength): string {
  return text
    .slice(0, limit)
    .replace(controlSequence, '')
    .replace(unsafe, (character) => (isSeparator(character) ? ' ' : ''))
    .replace(/\p{M}{5,}/gu, (marks) => [...marks].slice(0, 4).join(''))
    .replace(/\s+/g, ' ')
    .trim()
}

function isSeparator(character: string): boolean {
  const code = character.charCodeAt(0)
  return (code >= 9 && code <= 13) || code === 0x85 || code === 0x2028 || code === 0x2029
}
