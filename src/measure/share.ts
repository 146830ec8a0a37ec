import { wilson } from './wilson'

/** So many of so many, with the share's 95 % interval (Wilson). Shares are 0 to 1, with four decimals. */
export interface Share {
  readonly count: number
  readonly of: number
  readonly share: number
  readonly low: number
  readonly high: number
}

/** `null` where there is nothing to have a share of. */
export function shareOf(count: number, of: number): Share | null {
  if (of <= 0) return null
  const { low, high } = wilson(count, of)
  return { count, of, share: fourDecimals(count / of), low: fourDecimals(low), high: fourDecimals(high) }
}

function fourDecimals(value: number): number {
  return Math.round(value * 10_000) / 10_000
}
