import { defineCases } from '../../testing/cases'
import { dearFriend } from './dear-friend'

export default defineCases(dearFriend, {
  hits: [
    { name: 'to a friend unknown', inquiry: { channel: 'email', body: 'Dear Friend,\n\nI am contacting you about a matter of mutual benefit.' } },
    { name: 'to a beneficiary', inquiry: { channel: 'email', body: 'Dear beneficiary, your compensation file is with our office.' } },
  ],
  passes: [
    { name: 'Dear Sir', inquiry: { channel: 'email', body: 'Dear Sir,\nkindly quote 4 tons of twine.' } },
    { name: 'a name', inquiry: { channel: 'email', body: 'Dear Leo,\nthank you for the samples.' } },
    { name: 'no greeting', inquiry: { channel: 'chat', body: 'do you have it in 30 mm' } },
  ],
  nearMisses: [
    { name: 'a friend who is no greeting', inquiry: { channel: 'email', body: 'Hello, a friend of mine bought a tent from you and recommended your shop.' } },
    { name: 'only in what is quoted', inquiry: { channel: 'email', body: 'Is this mail from you?\n\n> Dear friend,\n> please confirm your account.' } },
  ],
})
