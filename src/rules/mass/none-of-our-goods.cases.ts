import { defineCases } from '../../testing/cases'
import { noneOfOurGoods } from './none-of-our-goods'

const context = { seller: { products: ['hydraulic hose', 'crimping machine'] } }
const quartz = 'Every Thursday in June we open the roof terrace of our house by the river for small parties, with music from eight and a view of the old bridge. Shall we keep a table for your people?'

export default defineCases(noneOfOurGoods, {
  hits: [
    { name: 'an evening by the river', inquiry: { channel: 'email', body: quartz }, context, args: { products: ['hydraulic hose', 'crimping machine'] } },
    { name: 'a column in German', inquiry: { channel: 'form', body: 'Guten Tag, unser Haus am See hat wieder Zimmer für Ihre Feiern frei, und wer bis Ostern kommt, sitzt auf der Terrasse in der ersten Reihe. Wann dürfen wir Sie begrüßen?' }, context },
  ],
  passes: [
    { name: 'our goods', inquiry: { channel: 'email', body: 'Every Thursday in June we crimp our own lines on an old press, and the hydraulic hose that we bought in town bursts at the collar. Could you tell us what you make for such lines?' }, context },
    { name: 'other goods than ours, in a number', inquiry: { channel: 'email', body: 'We run a small yard by the river and look for 300 brake pads of the old kind; you may not make them, but perhaps you know in your town who does, and at what price.' }, context },
    { name: 'what we make is not told', inquiry: { channel: 'email', body: quartz }, context: { seller: { name: 'Hulan Hydraulics' } } },
    { name: 'too short', inquiry: { channel: 'email', body: 'Good morning, are you there on Thursday?' }, context },
  ],
  nearMisses: [
    { name: 'within a thread', inquiry: { channel: 'email', body: quartz, thread: { inReplyTo: '<77@hulan.example>' } }, context },
    { name: 'the clerk\'s note of a call', inquiry: { channel: 'phone', body: quartz }, context },
  ],
  skips: [{ name: 'no seller', inquiry: { channel: 'email', body: quartz } }],
})
