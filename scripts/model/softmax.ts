/** Multinomial logistic regression over dense rows, by Adam on all of them at once: the same rows give the same weights. */

/** Rows of features, each with its class and what it counts. */
export interface Rows {
  readonly features: number
  /** Row by row; the first feature is 1 in all, and is not held small. */
  readonly values: Float32Array
  readonly classes: Int32Array
  readonly weights: Float64Array
  /** Row by row what is known of each class beforehand, in nats; left out for nothing. */
  readonly before?: Float32Array
}

const pace = 0.05
const keptOfMean = 0.9
const keptOfSquares = 0.99

/** Weights in nats, feature by feature, class by class. */
export function fitSoftmax({ features, values, classes, weights, before }: Rows, count: number, l2: number, steps: number): Float64Array {
  const rows = classes.length
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const size = features * count
  const fitted = new Float64Array(size)
  const mean = new Float64Array(size)
  const squares = new Float64Array(size)
  const gradient = new Float64Array(size)
  const logits = new Float64Array(count)
  for (let step = 1; step <= steps; step++) {
    gradient.fill(0)
    for (let row = 0; row < rows; row++) {
      const weight = weights[row]! / total
      if (weight === 0) continue
      for (let one = 0; one < count; one++) logits[one] = before ? before[row * count + one]! : 0
      for (let feature = 0; feature < features; feature++) {
        const value = values[row * features + feature]!
        if (value !== 0) for (let one = 0; one < count; one++) logits[one]! += value * fitted[feature * count + one]!
      }
      const highest = Math.max(...logits)
      let sum = 0
      for (let one = 0; one < count; one++) sum += logits[one] = Math.exp(logits[one]! - highest)
      for (let one = 0; one < count; one++) logits[one] = weight * (logits[one]! / sum - (one === classes[row] ? 1 : 0))
      for (let feature = 0; feature < features; feature++) {
        const value = values[row * features + feature]!
        if (value !== 0) for (let one = 0; one < count; one++) gradient[feature * count + one]! += value * logits[one]!
      }
    }
    const meanScale = 1 - keptOfMean ** step
    const squaresScale = 1 - keptOfSquares ** step
    for (let at = 0; at < size; at++) {
      const slope = gradient[at]! + (at >= count ? l2 * fitted[at]! : 0)
      mean[at] = keptOfMean * mean[at]! + (1 - keptOfMean) * slope
      squares[at] = keptOfSquares * squares[at]! + (1 - keptOfSquares) * slope * slope
      fitted[at]! -= (pace * (mean[at]! / meanScale)) / (Math.sqrt(squares[at]! / squaresScale) + 1e-8)
    }
  }
  return fitted
}
