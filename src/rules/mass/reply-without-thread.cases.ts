import { defineCases } from '../../testing/cases'
import { replyWithoutThread } from './reply-without-thread'

export default defineCases(replyWithoutThread, {
  hits: [
    { name: 'a first mail that plays an answer', inquiry: { channel: 'email', subject: 'RE: your payment', body: 'Kindly find attached the slip and confirm.' }, args: { subject: 'RE: your payment' } },
    { name: 'in Chinese', inquiry: { channel: 'email', subject: '回复：合作事宜', body: '您好，我们提供网站推广服务。' } },
    { name: 'in Swedish, with a counter', inquiry: { channel: 'email', subject: 'Sv[2]: erbjudande', body: 'Hej, vi kan sälja era produkter på nätet.' } },
  ],
  passes: [
    { name: 'the thread is known', inquiry: { channel: 'email', subject: 'Re: offer 4471', thread: { inReplyTo: '<4471@hulan-valves.com>' }, body: 'We accept, please send the proforma.' } },
    { name: 'what it answers is quoted', inquiry: { channel: 'email', subject: 'AW: Angebot', body: 'Wir nehmen an.\n\n> Anbei unser Angebot.' } },
    { name: 'no mark', inquiry: { channel: 'email', subject: 'Offer for 40 valves', body: 'Please quote.' } },
    { name: 'messages went before it', inquiry: { channel: 'email', subject: 'Re: offer', thread: { previousMessages: 3 }, body: 'ok go on' } },
  ],
  nearMisses: [
    { name: 'a word that begins alike', inquiry: { channel: 'email', subject: 'Request: 40 valves', body: 'Please quote.' } },
    { name: 'a reference', inquiry: { channel: 'email', subject: 'Ref: tender 88/26', body: 'Please quote.' } },
    { name: 'passed on by a colleague', inquiry: { channel: 'email', subject: 'Fwd: valves', body: 'See below, can you offer?' } },
  ],
  skips: [{ name: 'the channel is not known', inquiry: { subject: 'Re: offer', body: 'Please quote.' } }],
})
