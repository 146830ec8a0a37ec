import type { evasionRules } from '../../rules/evasion'
import type { WeightsOf } from './weights'

export const evasionWeights = {
  // M: nobody writes so by hand.
  'evasion.encoded-text': { spam: 6, fraud: 5 },
  // W–M: newsletters hide text too.
  'evasion.hidden-text': { spam: 4, fraud: 3 },
  // M: pasted text brings some along.
  'evasion.invisible-characters': { spam: 6, fraud: 5 },
  // M: no honest word needs it.
  'evasion.leetspeak': { spam: 6, fraud: 4 },
  // M–S (ID08): rspamd 7 for the same in a URL; two words are no slip.
  'evasion.mixed-scripts': { spam: 8, fraud: 7 },
  // M: wide headings are written so too.
  'evasion.spaced-letters': { spam: 6 },
  // M (FR25): rare as yet, never honest.
  'evasion.text-for-machines': { spam: 3, fraud: 5 },
  // M: as hidden text.
  'evasion.text-in-links': { spam: 4, fraud: 3 },
  // M: beside hidden-text, which speaks as well.
  'evasion.hidden-page': { spam: 4, fraud: 4 },
  // M: no honest word needs it; people adorn their names.
  'evasion.styled-letters': { spam: 6, fraud: 5 },
} as const satisfies WeightsOf<typeof evasionRules>
