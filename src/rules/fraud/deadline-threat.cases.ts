import { defineCases } from '../../testing/cases'
import { deadlineThreat } from './deadline-threat'

export default defineCases(deadlineThreat, {
  hits: [
    { name: 'deletion in a day', inquiry: { body: 'Confirm within 24 hours, otherwise your mailbox will be deleted permanently.' } },
    { name: 'a returned parcel', inquiry: { body: 'FINAL NOTICE: only 1 day left, or else the parcel is going to be returned to the sender.' } },
    { name: 'avoid closing', inquiry: { body: 'Follow the steps to avoid suspension. Action required.' } },
  ],
  passes: [
    { name: 'a tender\'s closing hour', inquiry: { body: 'Quotation must be submitted by 12:00 on 14 March, late offers are not opened.' } },
    { name: 'a quick wish', inquiry: { body: 'Can you answer within 24 hours please? The customer is waiting.' } },
    { name: 'a validity', inquiry: { body: 'Is your price valid for 30 days?' } },
  ],
  nearMisses: [
    { name: 'an answer in a day, then a call', inquiry: { body: 'Please reply within 48 hours and we will send the order the same week.' } },
    { name: 'avoid damage', inquiry: { body: 'Use stronger cartons to avoid being crushed, last time 12 were broken.' } },
  ],
})
