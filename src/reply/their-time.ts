import { wallTime } from './days'
import type { SenderTime } from './sender-time'

/** The sender's clock in a sentence: `2026-03-02 09:00 (Asia/Riyadh)`. */
export function theirTime(at: number, { zones }: SenderTime): string {
  return `${wallTime(at, zones[0]!)} (${zones[0]})`
}
