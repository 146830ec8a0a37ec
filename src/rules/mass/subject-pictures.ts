import { defineRule } from '../rule'

const subjectAtMost = 500
const picture = /\p{Emoji_Presentation}|[\u2600-\u27bf]\ufe0f/u

/**
 * The subject holds pictures.
 *
 * Why: advertising wants to stand out in a list of mails.
 * Wrong when: private mail, and shops that write to their customers.
 * Signals: MM10
 */
export const subjectPictures = defineRule({
  id: 'mass.subject-pictures',
  needs: ['message'],
  check: ({ message: { subject } }) => {
    const found = picture.exec(subject.raw.slice(0, subjectAtMost))
    return found ? { args: { picture: found[0] } } : null
  },
})
