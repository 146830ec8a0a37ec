import type { Grade, Verdict } from '../src/inquiry/schema'
import type { Label, Labelled } from '../src/measure/labelled'

/** An inquiry that is labelled, and judged, as said: what is not genuine has all its risk in its own class. */
export function judgedAs(verdict: Verdict, risk: number, label: Partial<Label> = {}, changes: Partial<Labelled> = {}): Labelled {
  const probabilities = { genuine: 1 - risk, spam: 0, spy: 0, fraud: 0 }
  probabilities[verdict === 'genuine' ? 'spam' : verdict] = risk
  return {
    id: 'inq',
    label: { verdict: null, grade: null, intent: null, language: null, ...label },
    verdict,
    grade: 'B',
    intent: 'rfq',
    language: 'en',
    probabilities,
    worth: 60,
    score: 50,
    channel: 'email',
    length: 100,
    spoken: [],
    skipped: [],
    ...changes,
  }
}

const graded = (grade: Grade): Partial<Labelled> => ({ grade })

/** Four honest inquiries, one of them condemned; four bad ones, one of them let through and one mistaken for another kind; one without a label. */
export const nine: readonly Labelled[] = [
  judgedAs('genuine', 0.02, { verdict: 'genuine', grade: 'A', intent: 'rfq', language: 'en' }, graded('A')),
  judgedAs('genuine', 0.02, { verdict: 'genuine', grade: 'B', intent: 'price', language: 'pt' }, { ...graded('B'), language: 'es', length: 20 }),
  judgedAs('genuine', 0.3, { verdict: 'genuine', grade: 'B' }, { ...graded('C'), channel: 'chat', length: 30 }),
  judgedAs('spam', 0.7, { verdict: 'genuine', grade: 'C' }, { ...graded('D'), channel: null, length: 300 }),
  judgedAs('genuine', 0.3, { verdict: 'spy', grade: 'D' }, { ...graded('B'), channel: 'chat', length: 79 }),
  judgedAs('fraud', 0.7, { verdict: 'spam', grade: 'D' }, graded('D')),
  judgedAs('spam', 0.95, { verdict: 'spam', grade: 'D' }, { ...graded('D'), length: 301 }),
  judgedAs('fraud', 1, { verdict: 'fraud', grade: 'D' }, graded('D')),
  judgedAs('genuine', 0.02),
]
