import { readAsLatin } from '../../lists/confusables'
import { noticeWords } from '../../lists/notice-words'
import { defineRule } from '../rule'

const nameAtMost = 200
const latinWord = /[a-z]{4,}/g

/**
 * The sender's name is a notice: a word such as payment, parcel, reward or security.
 *
 * Why: the name is the first that is read in a list of mails; what imitates a service puts its matter there.
 * Wrong when: departments that write under their own name; a purchasing or sales department has none of these words.
 * Signals: FR03
 */
export const noticeAsName = defineRule({
  id: 'contact.notice-as-name',
  needs: ['senderName'],
  check: ({ senderName }) => {
    const word = readAsLatin(senderName.slice(0, nameAtMost)).match(latinWord)?.find((each) => noticeWords.has(each))
    return word === undefined ? null : { args: { name: senderName.slice(0, 80), word } }
  },
})
