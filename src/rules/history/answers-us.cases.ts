import { defineCases } from '../../testing/cases'
import { answersUs } from './answers-us'

export default defineCases(answersUs, {
  hits: [
    { name: 'our quotation is quoted', inquiry: { channel: 'email', body: 'Ok, we take 300.\n\nOn Wed, 4 Mar 2026 at 10:12, Vivian <vivian@sunloom-knit.com> wrote:\n> Dear Ida, the price is USD 6.10' }, context: { seller: { domains: ['sunloom-knit.com'] } } },
    { name: 'a header block, in German', inquiry: { channel: 'email', body: 'Einverstanden, bitte Proforma.\n\nVon: Vivian <vivian@sunloom-knit.com>\nGesendet: Mittwoch, 4. März 2026\nAn: Ida Falk <ida@falk-mode.de>\nBetreff: Angebot\n\nPreis 6,10' }, context: { seller: { domains: ['sunloom-knit.com'] } } },
    { name: 'the caller knows of earlier messages', inquiry: { channel: 'chat', body: 'ok deal', thread: { previousMessages: 6 } } },
  ],
  passes: [
    { name: 'nothing quoted, first message', inquiry: { channel: 'chat', body: 'hello', thread: { previousMessages: 0 } } },
    { name: 'somebody else is quoted', inquiry: { channel: 'email', body: 'See below.\n\nOn Wed, 4 Mar 2026 at 10:12, Jo <jo@other-mill.com> wrote:\n> our price is 5.90' }, context: { seller: { domains: ['sunloom-knit.com'] } } },
    { name: 'our domains are not known', inquiry: { channel: 'email', body: 'Ok.\n\nOn Wed, 4 Mar 2026 at 10:12, Vivian <vivian@sunloom-knit.com> wrote:\n> the price is 6.10' } },
  ],
  nearMisses: [
    { name: 'a pitch that quotes itself', inquiry: { channel: 'email', body: 'Bumping this up.\n\nFrom: Sam <sam@leadstorm-example.com>\nSent: Monday, 2 March 2026\nTo: info@sunloom-knit.com\nSubject: More leads\n\nWe bring you leads' }, context: { seller: { domains: ['sunloom-knit.com'] } } },
  ],
  skips: [
    { name: 'nothing tells of a thread', inquiry: { channel: 'form', body: 'Price of scarves?' } },
  ],
})
