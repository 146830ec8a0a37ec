import type { RowLoss } from './tune-losses'
import { type CappedSums, openValues, sumRow } from './tune-sums'

/** A value that may move: around where, how freely, within what. */
export interface FreeValue {
  /** Its place among the values. */
  readonly at: number
  /** What it is held toward. */
  readonly home: number
  /** Standard deviation of the Gaussian prior around it. */
  readonly deviation: number
  /** Nats a unit that leaving home costs beside: pulls below it move nothing. */
  readonly doubt: number
  readonly least: number
  readonly most: number
}

export interface Fitted {
  readonly values: Float64Array
  /** Rows' losses and the prior's, in nats. */
  readonly objective: number
  /** For each free value its standard error by the curvature, the others held. */
  readonly errors: Float64Array
}

const rounds = 60
const halvings = 30
const sweeps = 200
/** Nats: less is no progress. */
const enough = 1e-7

/**
 * The values with the least sum of the rows' losses, each by its weight, and of the prior: proximal Newton, whose
 * quadratic step is found by coordinate descent within the bounds and then shortened until it is a step down.
 * Always answers, never with a value that is worse than the start.
 */
export function minimise(model: CappedSums, loss: RowLoss, rowWeights: Float64Array, free: readonly FreeValue[], start: Float64Array): Fitted {
  const size = free.length
  const column = new Int32Array(start.length).fill(-1)
  free.forEach(({ at }, index) => (column[at] = index))
  const values = start.slice()
  for (const { at, least, most } of free) values[at] = Math.min(most, Math.max(least, values[at]!))
  const sums = new Float64Array(model.heads)
  const slope = new Float64Array(model.heads)
  const curve = new Float64Array(model.heads * model.heads)
  const open = openValues(model)
  const gradient = new Float64Array(size)
  const hessian = new Float64Array(size * size)
  const step = new Float64Array(size)
  const trial = values.slice()

  function valueOf(candidate: Float64Array): number {
    let total = 0
    for (let row = 0; row < model.rows.count; row++) {
      if (rowWeights[row] === 0) continue
      sumRow(model, candidate, row, sums)
      total += rowWeights[row]! * loss(row, sums, null, null)
    }
    for (const { at, home, deviation, doubt } of free) {
      const away = Math.abs(candidate[at]! - home)
      total += (away / deviation) ** 2 / 2 + doubt * away
    }
    return total
  }

  function expand(): void {
    gradient.fill(0)
    hessian.fill(0)
    for (let row = 0; row < model.rows.count; row++) {
      const weight = rowWeights[row]!
      if (weight === 0) continue
      sumRow(model, values, row, sums, open)
      loss(row, sums, slope, curve)
      let kept = 0
      for (let index = 0; index < open.count; index++) {
        const at = column[open.at[index]!]!
        if (at < 0) continue
        open.head[kept] = open.head[index]!
        open.part[kept] = open.part[index]!
        open.at[kept++] = at
      }
      for (let one = 0; one < kept; one++) {
        const head = open.head[one]!
        const at = open.at[one]!
        const part = weight * open.part[one]!
        gradient[at] = gradient[at]! + part * slope[head]!
        for (let other = 0; other <= one; other++) {
          const value = part * open.part[other]! * curve[head * model.heads + open.head[other]!]!
          const here = open.at[other]!
          const place = at > here ? at * size + here : here * size + at
          hessian[place] = hessian[place]! + value
        }
      }
    }
    free.forEach(({ at, home, deviation }, index) => {
      gradient[index] = gradient[index]! + (values[at]! - home) / deviation ** 2
      hessian[index * size + index] = hessian[index * size + index]! + 1 / deviation ** 2
    })
    for (let one = 0; one < size; one++) for (let other = 0; other < one; other++) hessian[other * size + one] = hessian[one * size + other]!
  }

  let objective = valueOf(values)
  for (let round = 0; round < rounds && size > 0; round++) {
    expand()
    const promised = descend(gradient, hessian, free, values, step)
    if (promised < enough) break
    let length = 1
    let reached = Infinity
    for (let halving = 0; halving < halvings; halving++, length /= 2) {
      for (let index = 0; index < size; index++) trial[free[index]!.at] = values[free[index]!.at]! + length * step[index]!
      reached = valueOf(trial)
      if (reached <= objective - 1e-4 * length * promised) break
    }
    if (!(reached < objective)) break
    const gained = objective - reached
    values.set(trial)
    objective = reached
    if (gained < enough) break
  }
  if (size > 0) expand()
  return { values, objective, errors: Float64Array.from(free, (_, index) => 1 / Math.sqrt(hessian[index * size + index]!)) }
}

/** How strongly the rows pull at values, and how sure that is: nats a unit, by place among the values. */
export interface Pulls {
  /** Below 0 where the rows want more. */
  readonly pull: Float64Array
  /** The part of it that comes from the row that pulls most that way. */
  readonly strongest: Float64Array
  /** Its standard error: by the curvature, or by how the rows differ, whichever is more. */
  readonly error: Float64Array
  /** In how many rows, by their weights, the value moves the sums: not where its family is held at a cap. */
  readonly moves: Float64Array
}

/** What the rows say about each value where they stand. */
export function pullsAt(model: CappedSums, loss: RowLoss, rowWeights: Float64Array, values: Float64Array): Pulls {
  const sums = new Float64Array(model.heads)
  const slope = new Float64Array(model.heads)
  const curve = new Float64Array(model.heads * model.heads)
  const open = openValues(model)
  const pull = new Float64Array(values.length)
  const curvature = new Float64Array(values.length)
  const spread = new Float64Array(values.length)
  const [most, least] = [new Float64Array(values.length), new Float64Array(values.length)]
  const moves = new Float64Array(values.length)
  for (let row = 0; row < model.rows.count; row++) {
    const weight = rowWeights[row]!
    if (weight === 0) continue
    sumRow(model, values, row, sums, open)
    loss(row, sums, slope, curve)
    for (let index = 0; index < open.count; index++) {
      const at = open.at[index]!
      const head = open.head[index]!
      const part = weight * open.part[index]!
      const own = part * slope[head]!
      pull[at] = pull[at]! + own
      most[at] = Math.max(most[at]!, own)
      least[at] = Math.min(least[at]!, own)
      moves[at] = moves[at]! + weight
      curvature[at] = curvature[at]! + part * open.part[index]! * curve[head * model.heads + head]!
      spread[at] = spread[at]! + own * own
    }
  }
  return { pull, strongest: pull.map((value, at) => (value > 0 ? most[at]! : -least[at]!)), moves, error: curvature.map((value, at) => Math.sqrt(Math.max(value, spread[at]!))) }
}

/** The step within the bounds that lowers the quadratic most, by coordinate descent. Answers with how much it promises. */
function descend(gradient: Float64Array, hessian: Float64Array, free: readonly FreeValue[], values: Float64Array, step: Float64Array): number {
  const size = free.length
  const residual = gradient.slice()
  step.fill(0)
  for (let sweep = 0; sweep < sweeps; sweep++) {
    let moved = 0
    for (let index = 0; index < size; index++) {
      const { at, home, doubt, least, most } = free[index]!
      const row = index * size
      const bend = hessian[row + index]!
      const away = values[at]! - home
      const wanted = shrink(away + step[index]! - residual[index]! / bend, doubt / bend) - away
      const held = Math.min(most - values[at]!, Math.max(least - values[at]!, wanted))
      const change = held - step[index]!
      if (change === 0) continue
      step[index] = held
      moved = Math.max(moved, change * change * bend)
      for (let other = 0; other < size; other++) residual[other] = residual[other]! + change * hessian[row + other]!
    }
    if (moved < 1e-9) break
  }
  let promised = 0
  for (let index = 0; index < size; index++) {
    const { at, home, doubt } = free[index]!
    promised -= (step[index]! * (gradient[index]! + residual[index]!)) / 2
    promised -= doubt * (Math.abs(values[at]! + step[index]! - home) - Math.abs(values[at]! - home))
  }
  return promised
}

/** The value nearer to 0 by `amount`, at most to 0. */
function shrink(value: number, amount: number): number {
  return Math.sign(value) * Math.max(0, Math.abs(value) - amount)
}
