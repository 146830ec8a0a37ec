/** What was seen in the fullest stretch of time that an inquiry falls into. */
export interface Seen {
  readonly inquiries: number
  readonly senders: number
}

/**
 * For each moment, of all stretches of the length `reach` that hold it, the one with the most different senders, then with the
 * most inquiries. Takes time linear in the number of moments.
 *
 * @param moments in rising order
 * @param senders of each moment; 0 for one who is not known, and counts as no sender
 */
export function fullestWindows(moments: readonly number[], senders: readonly number[], reach: number): Seen[] {
  const windows = windowsFrom(moments, senders, reach)
  const seen: Seen[] = []
  /** Beginnings of windows that reach the moment looked at, the fullest first: none is followed by a fuller one. */
  const candidates: number[] = []
  let first = 0
  for (const [at, moment] of moments.entries()) {
    while (candidates.length > first && !isFuller(windows[candidates[candidates.length - 1]!]!, windows[at]!)) candidates.pop()
    candidates.push(at)
    while (moment - moments[candidates[first]!]! > reach) first++
    seen.push(windows[candidates[first]!]!)
  }
  return seen
}

/** What the window holds that begins with each moment. */
function windowsFrom(moments: readonly number[], senders: readonly number[], reach: number): Seen[] {
  const present = new Map<number, number>()
  let end = 0
  return moments.map((moment, start) => {
    for (; end < moments.length && moments[end]! - moment <= reach; end++) {
      const sender = senders[end]!
      if (sender !== 0) present.set(sender, (present.get(sender) ?? 0) + 1)
    }
    const seen = { inquiries: end - start, senders: present.size }
    const leaving = senders[start]!
    const left = (present.get(leaving) ?? 0) - 1
    if (left > 0) present.set(leaving, left)
    else present.delete(leaving)
    return seen
  })
}

function isFuller(one: Seen, other: Seen): boolean {
  return one.senders > other.senders || (one.senders === other.senders && one.inquiries > other.inquiries)
}
