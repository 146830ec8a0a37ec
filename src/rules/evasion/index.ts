import { encodedText } from './encoded-text'
import { hiddenText } from './hidden-text'
import { invisibleCharacters } from './invisible-characters'
import { leetspeak } from './leetspeak'
import { mixedScripts } from './mixed-scripts'
import { spacedLetters } from './spaced-letters'
import { textForMachines } from './text-for-machines'
import { textInLinks } from './text-in-links'
import { hiddenPage } from './hidden-page'
import { styledLetters } from './styled-letters'

/** The evasion family's rules. */
export const evasionRules = [
  encodedText,
  hiddenText,
  invisibleCharacters,
  leetspeak,
  mixedScripts,
  spacedLetters,
  textForMachines,
  textInLinks,
  hiddenPage,
  styledLetters,
] as const
