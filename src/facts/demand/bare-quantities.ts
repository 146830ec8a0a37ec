import { isTimeOrPeople, isWanted } from './asking'
import { add, isAmount, isInCode, isYearLike, mostNamed, mostSteps, notCounted, pieces, rates, stepMarks } from './quantity-context'
import type { Context } from './quantity-context'
import { take } from './scan'
import { isSpecificationUnit } from './specifications'
import { isTimes } from './tokens'
import { unitAt } from './units'

/** Quantities that no unit and no name of a product tells. */

const leastSteps = 3
const leastStep = 5
const leastRise = 1.5
const leastRoundRise = 1.2
const leastInSentence = 4

/** `14x butterfly valve`, `6 x the same in DN250`: times a thing, not a measure. */
export function readTimesThing(context: Context, index: number): boolean {
  const { page } = context
  const { raw, tokens } = page
  const token = tokens[index]!
  const sign = tokens[index + 1]
  const thing = tokens[index + 2]
  // zeolite 13X; sales that grew 3x
  if (sign === undefined || raw[sign.start] === 'X' || (token.value < leastInSentence && !token.opensLine && tokens[index - 1]?.kind === 'word')) return false
  if (!isTimes(sign) || sign.opensLine || isTimes(tokens[index - 1]) || !Number.isInteger(token.value) || token.value > mostNamed || token.text.startsWith('0')) return false
  if (thing === undefined || thing.opensLine || thing.glued || (thing.kind !== 'run' && (thing.kind !== 'word' || thing.text.length < 3 || isSpecificationUnit(thing.text) || notCounted.has(thing.text) || isTimeOrPeople(thing)))) return false
  add(context, token.value, null, pieces, token.start, thing.end)
  take(page, index, index)
  return true
}

/** `500, 1000 and 2000`, `22.000 / 36.000 / 50.000`: three steps or more of nothing that is measured. */
export function readSteps(context: Context, index: number): boolean {
  const { page } = context
  const { tokens, taken } = page
  const steps: number[] = []
  let at = index
  while (steps.length < mostSteps && isStep(context, at) && (steps.length === 0 || rises(tokens[steps.at(-1)!]!.value, tokens[at]!.value))) {
    steps.push(at)
    let next = at + 1
    while (next <= at + 2 && tokens[next] !== undefined && !tokens[next]!.opensLine && stepMarks.has(tokens[next]!.text)) next++
    if (next === at + 1 || tokens[next]?.kind !== 'number' || tokens[next]!.opensLine) break
    at = next
  }
  const after = tokens[at + 1]
  if (steps.length < leastSteps || at !== steps.at(-1) || taken[at] || unitAt(page, at) !== null) return false
  if (after !== undefined && !after.opensLine && ((after.kind === 'word' && (isSpecificationUnit(after.text) || isTimeOrPeople(after) || rates.has(after.text))) || after.text === '%' || after.text === '°')) return false
  for (const step of steps) {
    add(context, tokens[step]!.value, null, pieces, tokens[step]!.start, tokens[step]!.end)
    taken[step] = 1
  }
  return true
}

function isStep(context: Context, index: number): boolean {
  const token = context.page.tokens[index]!
  return token.kind === 'number' && !context.page.taken[index] && isAmount(token) && Number.isInteger(token.value) && token.value >= leastStep && token.value <= mostNamed && !token.text.startsWith('0') && (!isYearLike(token) || token.value % 100 === 0) && !isInCode(context, index)
}

/** By half at least, round amounts by a fifth: colours 14, 22 and 31 are no steps. */
function rises(from: number, to: number): boolean {
  return to >= leastRise * from || (from % 50 === 0 && to % 50 === 0 && to >= leastRoundRise * from)
}

/** `we need about 40.`, `если возьму 20`: as many as are wanted, with nothing named behind. */
export function readWanted(context: Context, index: number, amount: number, last = index): boolean {
  const { page } = context
  const { tokens } = page
  const token = tokens[index]!
  if (!Number.isInteger(amount) || amount < 2 || amount > mostNamed || token.text.startsWith('0') || !isWanted(tokens, index, last)) return false
  add(context, amount, null, pieces, token.start, tokens[last]!.end)
  take(page, index, last)
  return true
}
