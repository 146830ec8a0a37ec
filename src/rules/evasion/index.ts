import { hiddenText } from './hidden-text'
import { invisibleCharacters } from './invisible-characters'
import { leetspeak } from './leetspeak'
import { mixedScripts } from './mixed-scripts'
import { spacedLetters } from './spaced-letters'
import { textForMachines } from './text-for-machines'

/** The evasion family's rules. */
export const evasionRules = [
  hiddenText,
  invisibleCharacters,
  leetspeak,
  mixedScripts,
  spacedLetters,
  textForMachines,
] as const
