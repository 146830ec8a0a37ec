import { defineRule } from '../rule'

const wordsAtMost = 15
const carriedAtLeast = 8
const urlReads = 600
/** A word of letters in a path or query; ids and numbers are none. */
const wordInUrl = /(?<=[/\-_+=.?&:]|%20|^)[\p{L}]{2,20}(?=[/\-_+=.?&:!,]|%20|$)/gu

/**
 * Hardly a word is shown, and a link's address carries a whole sentence.
 *
 * Why: filters read what is shown, people click and read the rest.
 * Wrong when: pages whose address repeats a long title; who writes a line of their own beside it is not meant.
 * Signals: MM08, FR03
 */
export const textInLinks = defineRule({
  id: 'evasion.text-in-links',
  needs: ['links', 'wording'],
  check: ({ links, wording }) => {
    if (wording.words > wordsAtMost) return null
    const carrying = links.all.find(({ url, segment, leadsTo }) => segment === 'now' && leadsTo === null && countWordsIn(url) >= carriedAtLeast)
    return carrying ? { args: { words: countWordsIn(carrying.url), shown: wording.words }, spans: [carrying.span] } : null
  },
})

function countWordsIn(url: string): number {
  const path = url.slice(0, urlReads).replace(/^[a-z]{2,8}:\/{0,2}[^/?#]*/i, '')
  return path.match(wordInUrl)?.length ?? 0
}
