import type { Assessment } from '../index'
import { jsonLine } from '../report/json'
import { createBreather } from './breathe'
import { refusalOf } from './judge'
import { faultOf, type Tally } from './log'

/** A JSON array of answers, in the order of the inquiries; what is none has `{ error }` in its place. */
export async function answerBatch(values: readonly unknown[], judge: (value: unknown) => Assessment, tally: Tally): Promise<string> {
  const breathe = createBreather()
  const answers: string[] = []
  for (const [index, value] of values.entries()) {
    answers.push(answerOf(value, index))
    await breathe()
  }
  return `[${answers.join(',\n')}]`

  function answerOf(value: unknown, index: number): string {
    try {
      const answer = jsonLine(judge(value))
      tally.inquiries++
      return answer
    } catch (error) {
      tally.errors++
      const refusal = refusalOf(error)
      if (refusal) return errorItem(refusal.code, refusal.message, refusal.path === '' ? `[${index}]` : `[${index}].${refusal.path}`)
      tally.fault ??= faultOf(error)
      return errorItem('internal-error', 'this inquiry could not be scored', `[${index}]`)
    }
  }
}

function errorItem(code: string, message: string, path: string): string {
  return jsonLine({ error: { code, message, path } })
}
