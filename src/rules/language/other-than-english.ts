import { defineRule } from '../rule'

/**
 * The message is written in a language other than English.
 *
 * Why: who mails everybody does it in English; inquiries in smaller languages are short, direct and mostly real, and fewer
 * sellers answer them.
 * Wrong when: spam of the seller's own country, which its own rules see.
 * Signals: section 7.
 */
export const otherThanEnglish = defineRule({
  id: 'language.other-than-english',
  needs: ['language'],
  check: ({ language: { code, script } }) => (code !== 'en' && code !== 'und' ? { args: { code, script } } : null),
})
