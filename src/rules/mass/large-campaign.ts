import { defineRule } from '../rule'

const largeFrom = 20

/**
 * Twenty and more inquiries with nearly this text have come in.
 *
 * Why: nobody who buys writes twenty times; a program does.
 * Wrong when: a marketplace's prefilled sentence, which hundreds of real beginners send unchanged.
 * Signals: MM07, MM11.
 */
export const largeCampaign = defineRule({
  id: 'mass.large-campaign',
  needs: ['campaign'],
  check: ({ campaign: { similar, senders, windowHours } }) => (similar >= largeFrom ? { args: { similar, senders, hours: windowHours } } : null),
})
