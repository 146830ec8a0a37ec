import { drawnTokenIn } from '../../facts/name-signs'
import { defineRule } from '../rule'

const attachmentsAtMost = 20
const document = /\.(?:pdf|docx?|xlsx?|pptx?|html?|svg|zip|rar|7z|ics)$/i

/**
 * The subject or an attached document's name holds a token drawn at random.
 *
 * Why: programs draw part of each mail anew, so that filters see no two alike.
 * Wrong when: systems name files by a key; pictures and drawings do not count, nor keys in one kind of letters.
 * Signals: MM07
 */
export const drawnToken = defineRule({
  id: 'mass.drawn-token',
  needs: ['inquiry'],
  check: ({ inquiry: { channel, subject, attachments = [] } }) => {
    if (channel !== 'email') return null
    const documents = attachments.slice(0, attachmentsAtMost).filter(({ filename }) => document.test(filename))
    const token = drawnTokenIn(subject ?? '') ?? documents.map(({ filename }) => drawnTokenIn(filename)).find((found) => found !== null) ?? null
    return token === null ? null : { args: { token: token.slice(0, 60) } }
  },
})
