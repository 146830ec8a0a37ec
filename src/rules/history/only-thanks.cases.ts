import { defineCases } from '../../testing/cases'
import { onlyThanks } from './only-thanks'

export default defineCases(onlyThanks, {
  hits: [
    { name: 'thanks for help', inquiry: { channel: 'email', body: 'Dear Lin, thank you for your great support with the paperwork. We wish you a happy new year!' } },
    { name: 'arrived well', inquiry: { channel: 'chat', body: 'all boxes arrived safely, excellent quality, u are the best' } },
    { name: 'wishes for the new year in Greek', inquiry: { channel: 'email', body: 'Καλή χρονιά! Υγεία σε όλους σας, το μαγαζί ανοίγει πάλι στις επτά.' } },
    { name: 'wishes for the spring festival', inquiry: { channel: 'chat', body: '祝各位春节快乐，来年再合作！' } },
  ],
  passes: [
    { name: 'thanks and a question', inquiry: { body: 'Thank you very much for the quick help. Can you also make it in blue?' } },
    { name: 'thanks and an order', inquiry: { body: 'Thanks a lot for the samples. We want to order 400 pieces now.' } },
    { name: 'an order', inquiry: { body: 'Please send 30 benches to Lyon' } },
  ],
  nearMisses: [
    { name: 'wishes before an order', inquiry: { body: 'Happy new year! We want to order 40 more of the big tents, same as last time.' } },
    { name: 'thanks in advance', inquiry: { body: 'M12 hex bolts, 8.8, zinc plated, 5000 pcs CIF Mombasa. Thank you so much!' } },
    { name: 'quality asked for in a request', inquiry: { channel: 'rfq', body: 'Garden shears, good quality, thank you very much' } },
    { name: 'praise with a complaint', inquiry: { body: 'Great quality as always, but four pieces arrived broken. Thanks a lot' } },
  ],
})
