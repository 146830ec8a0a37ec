/** What part of all that intents are worth, by their nats alone, some of them have: 0 to 1. */
export function shareOfIntents(intents: ReadonlyMap<string, number>, some: ReadonlySet<string>): number {
  let of = 0
  let all = 0
  for (const [intent, nats] of intents) {
    const worth = Math.exp(nats)
    all += worth
    if (some.has(intent)) of += worth
  }
  return all > 0 ? of / all : 0
}
