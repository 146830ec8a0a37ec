import { defineCases } from '../../testing/cases'
import { spacedLetters } from './spaced-letters'

export default defineCases(spacedLetters, {
  hits: [
    { name: 'pills, letter by letter', inquiry: { body: 'Buy V i a g r a and C-i-a-l-i-s without a doctor' }, args: { read: ['V i a g r a', 'C-i-a-l-i-s'] } },
    { name: 'Russian', inquiry: { subject: 'к.а.з.и.н.о', body: 'З а р а б о т о к дома' } },
  ],
  passes: [
    { name: 'plain', inquiry: { body: 'Buy 40 valves' } },
    { name: 'one wide heading', inquiry: { body: 'I N Q U I R Y\n\nPlease quote 40 valves DN50.' } },
    { name: 'abbreviations', inquiry: { body: 'C.I.F. or F.O.B. price, S.A.R.L. Dupont, U.S.A.' } },
  ],
  nearMisses: [
    { name: 'the alphabet and sizes', inquiry: { body: 'Blocks A B C D E F and a-b-c-d-e-f; sizes S M L' } },
    { name: 'Chinese set wide', inquiry: { body: '报 价 单 请 尽 快 提 供，产 品 目 录 也 要' } },
  ],
})
