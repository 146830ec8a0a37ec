import { ownText } from '../../facts/own-text'
import { defineRule } from '../rule'

/** Base64 of about 60 characters of text; keys and ids are shorter. */
const charactersAtLeast = 80
/** Lines as mail programs break them; words are shorter. */
const lineAtLeast = 40
const shareAtLeast = 0.6
const space = /\s/
const encodedLine = /^[A-Za-z0-9+/]+={0,2}$/
const lettersOfBothCases = /[a-z][A-Z0-9]|[A-Z0-9][a-z]/

/**
 * The message is mostly a block of base64: text that only a program reads.
 *
 * Why: a filter that does not decode it sees nothing. The reader of mail decodes what a mail declares, so this is what was hidden on purpose.
 * Wrong when: somebody pastes a certificate or a log.
 * Signals: MM10
 */
export const encodedText = defineRule({
  id: 'evasion.encoded-text',
  needs: ['message'],
  check: ({ message }) => {
    const text = ownText(message)
    if (!hasLongLine(text)) return null
    const lines = text.split(/\s/).filter((line) => line.length >= lineAtLeast && encodedLine.test(line) && lettersOfBothCases.test(line))
    const characters = lines.reduce((sum, line) => sum + line.length, 0)
    return characters >= charactersAtLeast && characters >= text.length * shareAtLeast ? { args: { characters } } : null
  },
})

/** Whether there is such a line: looked for backwards from where it would end, so that most characters are passed over. */
function hasLongLine(text: string): boolean {
  for (let end = lineAtLeast; end <= text.length; ) {
    let start = end
    while (start > end - lineAtLeast && !isSpace(text.charCodeAt(start - 1))) start--
    if (start === end - lineAtLeast) return true
    end = start + lineAtLeast
  }
  return false
}

function isSpace(code: number): boolean {
  return code === 0x20 || (code >= 9 && code <= 13) || (code > 0x7f && space.test(String.fromCharCode(code)))
}
