import { clockWrong } from './clock-wrong'
import { night } from './night'
import { weekend } from './weekend'
import { workingHours } from './working-hours'

/** The time family's rules. */
export const timeRules = [
  clockWrong,
  night,
  weekend,
  workingHours,
] as const
