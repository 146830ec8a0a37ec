import { defineRule } from '../rule'

/**
 * The message is in one of the languages that the seller's desk works in.
 *
 * Why: the desk can answer at once, without translation.
 * Wrong when: the desk's list of languages is out of date.
 * Signals: section 7.
 */
export const sellersOwn = defineRule({
  id: 'language.sellers-own',
  needs: ['language', 'seller'],
  check: ({ language: { code }, seller: { languages } }) =>
    code !== 'und' && languages?.some((tag) => tag.toLowerCase().split('-')[0] === code) ? { args: { code } } : null,
})
