import { isAnswer } from '../../facts/made-up-thread'
import { buyingConcepts } from '../../lists/concept-groups'
import { evidenceOfLinks } from '../link-evidence'
import { countOf, defineRule } from '../rule'

/** One asking word in so many is there by chance, beyond the first. */
const wordsAnAsk = 150

/**
 * The mail is a page without a plain text, asks for nothing, and all its links lead to others than the sender.
 *
 * Why: phishing and bulk mail are made from a page by a program, and bring the reader to a domain that changes daily; people's mail programs send a plain text along.
 * Wrong when: notices that count clicks through a service. Links to the sender, the seller, networks and marketplaces, an answer to a mail, and whoever asks
 * for goods are let pass.
 * Signals: FR03, MM10
 */
export const linksToStrangers = defineRule({
  id: 'transport.links-to-strangers',
  needs: ['inquiry', 'message', 'subjectLine', 'links', 'wording', 'demand'],
  check: ({ inquiry, message, subjectLine, links, wording, demand }) => {
    if (message.body.field !== 'html' || inquiry.product || demand.products.length > 0) return null
    if (isAnswer(inquiry.thread, subjectLine.markedReply) || message.segments.some(({ kind }) => kind === 'quoted')) return null
    if (countOf(wording, buyingConcepts) > 1 + wording.words / wordsAnAsk) return null
    const shown = links.all.filter(({ host, segment }) => host !== null && segment === 'now')
    const strangers = shown.filter((link) => link.class !== 'profile' || link.leadsOn)
    return strangers.length === 0 || shown.some(({ leadsTo }) => leadsTo !== null) ? null : evidenceOfLinks(strangers)
  },
})
