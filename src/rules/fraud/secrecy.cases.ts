import { defineCases } from '../../testing/cases'
import { secrecy } from './secrecy'

export default defineCases(secrecy, {
  hits: [
    { name: 'between two', inquiry: { body: 'Please keep this between you and me until the money is in your account.' } },
    { name: 'do not tell', inquiry: { body: 'Don\'t tell anybody about this, not even your wife, until all is done.' } },
    { name: 'utmost secrecy', inquiry: { body: 'The matter must be handled with utmost secrecy.' } },
    { name: 'in Chinese', inquiry: { body: '这件事请一定保密，不要告诉任何人。' } },
  ],
  passes: [
    { name: 'a footer', inquiry: { body: 'This message and its attachments are confidential and only for the addressee.' } },
    { name: 'cooperation', inquiry: { body: 'We hope for good business between our companies.' } },
    { name: 'free choice', inquiry: { body: 'Colour at your discretion, we need 500 caps.' } },
  ],
  nearMisses: [
    { name: 'a buyer\'s NDA', inquiry: { body: 'Before we send the drawings please sign the attached NDA, they are confidential.' } },
    { name: 'a design to be protected', inquiry: { body: 'Please do not show our design to other customers.' } },
  ],
})
