import type { timeRules } from '../../rules/time'
import type { SentencesOf } from '../sentence'

export const time = {
  'time.clock-wrong': "By its own date the message was {hours} hours on its way: the sender's clock or the date is wrong.",
  'time.night': 'Where the sender is ({zone}) it was {time} at night when this was sent.',
  'time.weekend': 'Where the sender is ({zone}) it was weekend, {time}, when this was sent.',
  'time.working-hours': 'Where the sender is ({zone}) it was {time} on a working day when this was sent.',
} as const satisfies SentencesOf<typeof timeRules>
