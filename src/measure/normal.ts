/** Distribution function of the standard normal, within 1e-7: the error function after Abramowitz & Stegun 7.1.26. */
export function normalBelow(value: number): number {
  const x = Math.abs(value) / Math.SQRT2
  const t = 1 / (1 + 0.3275911 * x)
  const tail = t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429)))) * Math.exp(-x * x)
  return value < 0 ? tail / 2 : 1 - tail / 2
}

/** Mean distance from 0 of what is normally distributed (the folded normal's mean). */
export function meanDistance(mean: number, deviation: number): number {
  if (deviation === 0) return Math.abs(mean)
  const ratio = mean / deviation
  return deviation * Math.sqrt(2 / Math.PI) * Math.exp((-ratio * ratio) / 2) + mean * (1 - 2 * normalBelow(-ratio))
}
