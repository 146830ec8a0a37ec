import { defineRule } from '../rule'

const wordsAtMost = 2

/**
 * The mail's subject is empty, or has one or two words and names no product, model or quantity.
 *
 * Why: "Inquiry" and "Hello" fit every receiver.
 * Wrong when: many honest buyers write the subject so; it is shown, not counted.
 * Signals: MM04.
 */
export const genericSubject = defineRule({
  id: 'mass.generic-subject',
  needs: ['channel', 'message', 'subjectLine', 'demand'],
  check: ({ channel, message, subjectLine, demand }) => {
    if (channel !== 'email' || subjectLine.markedReply || subjectLine.words > wordsAtMost) return null
    const { products, models, quantities, specifications, references } = demand
    if ([products, models, quantities, specifications, references].some((readings) => readings.some(({ span }) => span.field === 'subject'))) return null
    return { args: { subject: message.subject.raw.trim() } }
  },
})
