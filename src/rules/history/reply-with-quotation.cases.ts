import { defineCases } from '../../testing/cases'
import { replyWithQuotation } from './reply-with-quotation'

export default defineCases(replyWithQuotation, {
  hits: [
    { name: 'an engineer answers another', inquiry: { channel: 'email', subject: 'Re: seal kit', sender: { name: 'Ines Rahal', email: 'ines@rahal-hydro.example' }, body: 'The 40 mm one fits as well.\n\nOn Tue, 3 Mar 2026, Tom Oakes wrote:\n> Which of the two kits fits the old pump?' } },
    { name: 'below the headers of the letter that it answers', inquiry: { channel: 'email', subject: 'AW: Zeichnung', body: 'Passt, danke.\n\nVon: Jana Hölzl\nGesendet: Dienstag, 3. März 2026 10:12\nAn: Technik\nBetreff: Zeichnung\n\nHier die Zeichnung mit dem neuen Maß.' } },
  ],
  passes: [
    { name: 'our own letter is quoted', inquiry: { channel: 'email', subject: 'Re: prices', body: 'Ok.\n\nOn Wed, 4 Mar 2026 Vivian <vivian@sunloom-knit.com> wrote:\n> 6.10 for 500 pieces, FOB Ningbo' }, context: { seller: { domains: ['sunloom-knit.com'] } } },
    { name: 'a first letter', inquiry: { channel: 'email', subject: 'Prices', body: 'Prices please.', thread: {} } },
    { name: 'marked as an answer to nothing', inquiry: { channel: 'email', subject: 'Re: prices', body: 'Prices please.', thread: {} } },
  ],
  nearMisses: [
    { name: 'a pitch that quotes itself', inquiry: { channel: 'email', subject: 'Re: more leads', sender: { name: 'Sam', email: 'sam@leadstorm.example' }, body: 'Bumping this up.\n\nOn Mon, 2 Mar 2026 Sam <sam@leadstorm.example> wrote:\n> We bring you leads, as many as you like' } },
    { name: 'a mark of a quotation, and no letter', inquiry: { channel: 'email', subject: 'Re: prices', body: 'Prices please.\n> ok' } },
    { name: 'a quotation under a subject of its own', inquiry: { channel: 'email', subject: 'Our offer', body: 'See below.\n\nOn Tue, 3 Mar 2026, Tom Oakes wrote:\n> Which of the two kits fits the old pump?' } },
  ],
  skips: [{ name: 'nothing tells of a thread', inquiry: { channel: 'email', subject: 'Re: prices', body: 'Prices please.' } }],
})
