import type { massRules } from '../../rules/mass'
import type { WeightsOf } from './weights'

export const massWeights = {
  // Below medium: buyers who do not know the name greet a function too, though seldom this one (MM01).
  'mass.bulk-greeting': { spam: 4 },
  // Toward every class alike: it tells that the text is repeated, the other rules tell what for (MM07).
  'mass.campaign': { spam: 4, fraud: 4, spy: 4 },
  // M: likelihood ratio 18 on 570 inquiries, less on general mail; the priors and what a pitch adds do the rest.
  'mass.none-of-our-goods': { spam: 5, fraud: 3 },
  // S/O 0.875 in the mass-checks of spam filters, and honest among buyers who learned English from letters (MM01).
  'mass.dear-friend': { spam: 3, fraud: 4 },
  // Shown only: less important, not less honest (MM04).
  'mass.generic-subject': {},
  // Medium, and there is nothing to answer (MM09).
  'mass.gibberish': { points: -12, spam: 12 },
  // Strong: near-identical mail by the dozen is sent by programs; below S for prefilled sentences (MM07, MM11).
  'mass.large-campaign': { spam: 9, fraud: 3, spy: 2 },
  // Medium: one text under several names is how prices are collected (grading.md, spy).
  'mass.many-names': { spam: 2, fraud: 3, spy: 5 },
  // Below medium: real requests go to three to five makers, seldom to six (MM03).
  'mass.many-recipients': { spam: 4, fraud: 3 },
  // Shown only: phishing fills in the name as well (MM02).
  'mass.names-us': {},
  // Medium: the link is all there is (MM08).
  'mass.only-a-link': { spam: 6 },
  // Below medium: a blind copy to many, or an address that forwards (MM03).
  'mass.recipient-hidden': { spam: 4, fraud: 4 },
  // Weak: "Re:" also means "regarding", and exports drop threads (MM04).
  'mass.reply-without-thread': { spam: 3, fraud: 1 },
  // Weak: capitals alone are honest.
  'mass.shouting': { spam: 1 },
  // Weak for the sender: a program can fill it in from the listing (MM05).
  'mass.subject-names-product': { points: 2, spam: -1 },
  // Low effort, not dishonest (MM06).
  'mass.template-interest': { points: -4 },
  // M: some systems name files by a key.
  'mass.drawn-token': { fraud: 5, spam: 5 },
  // M: no program that answers writes such.
  'mass.made-up-thread': { spam: 6, fraud: 5 },
  // M: notices of calendars and returned mail do so as well.
  'mass.recipient-in-subject': { spam: 5, fraud: 5 },
  // W–M: shops write so to their customers.
  'mass.subject-pictures': { spam: 3 },
} as const satisfies WeightsOf<typeof massRules>
