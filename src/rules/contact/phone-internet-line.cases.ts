import { defineCases } from '../../testing/cases'
import { phoneInternetLine } from './phone-internet-line'

const body = 'Please call me back about the mixers.'

export default defineCases(phoneInternetLine, {
  hits: [
    { name: 'an internet line', inquiry: { body }, context: { facts: { phone: { lineType: 'voip' } } }, args: { line: 'voip' } },
    { name: 'capitals', inquiry: { body }, context: { facts: { phone: { lineType: 'VoIP' } } } },
    { name: 'a number for a day', inquiry: { body }, context: { facts: { phone: { lineType: 'temporary' } } } },
  ],
  passes: [
    { name: 'a mobile', inquiry: { body }, context: { facts: { phone: { lineType: 'mobile' } } } },
    { name: 'a landline', inquiry: { body }, context: { facts: { phone: { lineType: 'landline' } } } },
    { name: 'a toll-free number', inquiry: { body }, context: { facts: { phone: { lineType: 'toll-free' } } } },
  ],
  nearMisses: [
    { name: 'an office\'s fixed internet line', inquiry: { body }, context: { facts: { phone: { lineType: 'fixed voip' } } } },
    { name: 'unknown', inquiry: { body }, context: { facts: { phone: { lineType: 'unknown' } } } },
  ],
  skips: [{ name: 'nobody looked it up', inquiry: { body } }],
})
