import { defineCases } from '../../testing/cases'
import { madeUpThread } from './made-up-thread'

export default defineCases(madeUpThread, {
  hits: [
    { name: 'letters without end', inquiry: { channel: 'email', body: 'x', thread: { inReplyTo: 'q8ZkV3'.repeat(60) } } },
    { name: 'with a blank', inquiry: { channel: 'email', body: 'x', thread: { inReplyTo: `${'aB3x9'.repeat(80)} kTy7Qw2Lp9` } } },
  ],
  passes: [
    { name: 'an identifier', inquiry: { channel: 'email', body: 'x', thread: { inReplyTo: 'CAF8=x41+Qz@mail.example-us.com' } } },
    { name: 'no thread', inquiry: { channel: 'email', body: 'x' } },
    { name: 'words of an old program', inquiry: { channel: 'email', body: 'x', thread: { inReplyTo: 'Your' } } },
  ],
  nearMisses: [
    { name: 'a long one of a large system', inquiry: { channel: 'email', body: 'x', thread: { inReplyTo: `${'0102018f3c-9a7b-'.repeat(8)}@eu-west-1.example-mail.com` } } },
  ],
})
