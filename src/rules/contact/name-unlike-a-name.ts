import { defineRule } from '../rule'

/**
 * The sender's name holds a picture, an exclamation, a number or token drawn at random, or letters kept apart.
 *
 * Why: mass mail advertises in the sender's name, and draws part of it anew for each mail so that filters see no two alike.
 * Wrong when: shops with a sign in their name, and people who put a flower beside theirs.
 * Signals: MM10
 */
export const nameUnlikeAName = defineRule({
  id: 'contact.name-unlike-a-name',
  needs: ['displayName'],
  check: ({ displayName: { given, sign } }) => (sign === null ? null : { args: { name: given.slice(0, 80), sign } }),
})
