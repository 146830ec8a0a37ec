import type { massRules } from '../../rules/mass'
import type { SentencesOf } from '../sentence'

export const mass = {
  'mass.bulk-greeting': 'The greeting fits every firm: {said}.',
  'mass.campaign': '{similar} nearly identical inquiries from {senders} senders came in within {hours} hours.',
  'mass.dear-friend': 'The greeting is to an unknown friend: {said}.',
  'mass.generic-subject': 'The subject “{subject}” names no product and fits every receiver.',
  'mass.gibberish': '{unpronounceable} of {words} words are letters at random.',
  'mass.large-campaign': '{similar} nearly identical inquiries from {senders} senders came in within {hours} hours: a mass mailing.',
  'mass.many-names': 'Nearly the same text came {similar} times under {senders} different names within {hours} hours.',
  'mass.many-recipients': 'The mail went openly to {domains} different firms at once.',
  'mass.names-us': 'The sender names your firm: {said}.',
  'mass.none-of-our-goods': 'Speaks neither of what you make ({products}) nor of any other goods or order.',
  'mass.only-a-link': 'There is a link to {host} and hardly a word beside it.',
  'mass.recipient-hidden': 'Your address is not among the recipients: the mail came as a blind copy.',
  'mass.reply-without-thread': 'The subject “{subject}” is marked as a reply, but the mail answers nothing of yours.',
  'mass.shouting': 'The message is loud: {capitals} % capitals, {exclamations} exclamation marks.',
  'mass.subject-names-product': 'The subject names a product or model: {said}.',
  'mass.template-interest': "The message is a platform's prefilled sentence, with no quantity, model or specification added: {said}.",
  'mass.drawn-token': 'Subject or attachment holds a token drawn at random: {token}.',
  'mass.made-up-thread': 'The mail claims to answer one that cannot exist (identifier of {characters} characters).',
  'mass.recipient-in-subject': 'The subject holds the address that the mail went to ({address}), as programs fill it in.',
  'mass.subject-pictures': 'The subject holds pictures: {picture}.',
} as const satisfies SentencesOf<typeof massRules>
