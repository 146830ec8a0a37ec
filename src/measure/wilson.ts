/** 97.5th percentile of the normal distribution. */
const z = 1.959963984540054

/** The 95 % interval of a share, after Wilson: holds for few cases, and for shares of 0 and 1, too. `whole` is above 0. */
export function wilson(part: number, whole: number): { low: number; high: number } {
  const share = part / whole
  const scale = 1 + (z * z) / whole
  const middle = (share + (z * z) / (2 * whole)) / scale
  const half = (z / scale) * Math.sqrt((share * (1 - share)) / whole + (z * z) / (4 * whole * whole))
  return { low: part === 0 ? 0 : Math.max(0, middle - half), high: part === whole ? 1 : Math.min(1, middle + half) }
}
