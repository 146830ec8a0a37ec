import { defineCases } from '../../testing/cases'
import { replyShown } from './reply-shown'

export default defineCases(replyShown, {
  hits: [
    { name: 'a pitch that quotes itself', inquiry: { channel: 'email', body: 'Bumping this up.\n\nOn Mon, 2 Mar 2026 Sam <sam@leadstorm-example.com> wrote:\n> We bring you leads' }, context: { seller: { domains: ['sunloom-knit.com'] } } },
    { name: 'an answer without its quotation', inquiry: { channel: 'email', body: 'Oui, d\u2019accord pour 300.', thread: { inReplyTo: '<x1@example.com>' } } },
  ],
  passes: [
    { name: 'our mail is quoted', inquiry: { channel: 'email', body: 'Ok.\n\nOn Wed, 4 Mar 2026 Vivian <vivian@sunloom-knit.com> wrote:\n> 6.10' }, context: { seller: { domains: ['sunloom-knit.com'] } } },
    { name: 'earlier messages are known', inquiry: { channel: 'chat', body: 'ok', thread: { inReplyTo: '<x1@example.com>', previousMessages: 2 } } },
    { name: 'a first message', inquiry: { channel: 'chat', body: 'hello', thread: { previousMessages: 0 } } },
  ],
  nearMisses: [
    { name: 'a subject with a mark alone', inquiry: { channel: 'email', subject: 'Re: prices', body: 'Prices please', thread: {} } },
  ],
  skips: [
    { name: 'nothing tells of a thread', inquiry: { channel: 'email', body: 'Prices please' } },
  ],
})
