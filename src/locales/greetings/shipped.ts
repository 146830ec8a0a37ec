import { asiaAfrica } from './asia-africa'
import { easternEurope } from './eastern-europe'
import type { GreetingPatterns, Greetings } from './patterns'
import { western } from './western'

const greetings: Greetings = { ...western, ...easternEurope, ...asiaAfrica }

/** Languages that are greeted in, as BCP 47 tags. */
export const greetingLanguages: readonly string[] = Object.keys(greetings)

/** How a language greets; `null` for one that is not known. */
export function greetingPatterns(key: string): GreetingPatterns | null {
  return Object.hasOwn(greetings, key) ? greetings[key]! : null
}
