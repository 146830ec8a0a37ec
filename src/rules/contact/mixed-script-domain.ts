import { domainShown } from '../../facts/punycode'
import { readAsLatin } from '../../lists/confusables'
import { defineRule } from '../rule'

const latin = /\p{Script=Latin}/u
const notAscii = /[^\0-\x7f]/
const readLatin = /^[a-z0-9-]+$/

/**
 * The name of the sender's domain mixes Latin letters with such of other scripts as look like Latin ones.
 *
 * Why: registries hold such names to be deceptive; nobody needs one.
 * Wrong when: a name with a sign of its own; accents are no other script, and a name all in one script does not count.
 * Signals: ID08
 */
export const mixedScriptDomain = defineRule({
  id: 'contact.mixed-script-domain',
  needs: ['mailbox'],
  check: ({ mailbox: { domain, domainLabel } }) => {
    if (!notAscii.test(domainLabel)) return null
    const letters = [...domainLabel.normalize('NFKC')]
    const foreign = letters.filter((letter) => notAscii.test(letter) && !latin.test(letter))
    if (foreign.length === 0 || !letters.some((letter) => latin.test(letter)) || !readLatin.test(readAsLatin(domainLabel))) return null
    return { args: { domain: domainShown(domain), looksLike: readAsLatin(domainLabel), letters: foreign.slice(0, 5) } }
  },
})
