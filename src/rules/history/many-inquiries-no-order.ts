import { defineRule } from '../rule'

/**
 * The sender asks again and again and has never ordered.
 *
 * Why: collectors of prices do so.
 * Wrong when: agents ask for many customers; a marketplace counts each click.
 * Signals: SY01, SY05
 */
export const manyInquiriesNoOrder = defineRule({
  id: 'history.many-inquiries-no-order',
  needs: ['history'],
  check: ({ history: { orders, inquiries30d = 0 } }) => (orders === 0 && inquiries30d >= 8 ? { args: { inquiries: inquiries30d } } : null),
})
