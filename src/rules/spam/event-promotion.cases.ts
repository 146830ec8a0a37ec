import { defineCases } from '../../testing/cases'
import { eventPromotion } from './event-promotion'

export default defineCases(eventPromotion, {
  hits: [
    { name: 'exhibition space', inquiry: { body: 'We invite you to exhibit at the Gulf Build Expo, booth from 320 USD per sqm, early bird until June.' } },
    { name: 'conference seats', inquiry: { body: 'Join our procurement summit in Berlin as sponsor or delegate, few seats are left, book your ticket.' } },
    { name: 'webinar', inquiry: { body: 'Free webinar on Tuesday: how to sell to Africa. Save your seat.' } },
    { name: 'in Chinese', inquiry: { body: '诚邀贵公司参展，迪拜五金展展位火热预订中。' } },
  ],
  passes: [
    { name: 'a machine', inquiry: { body: 'We need a booth for painting, 6 x 4 m, with filters.' } },
    { name: 'a hotel', inquiry: { body: 'Our hotel needs 120 mattresses.' } },
    { name: 'a week', inquiry: { body: 'Our engineers come in week 12 for the test.' } },
  ],
  nearMisses: [
    { name: 'a meeting at the fair', inquiry: { body: 'We will be at the Canton Fair on 16 April, at which booth can we see your drills? We need 800.' } },
    { name: 'an organiser buys', inquiry: { body: 'We organise a run in May and need 2,000 medals.' } },
  ],
})
