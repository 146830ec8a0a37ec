import { type Message, spanOfRaw, type Text } from '../../inquiry/text'
import type { Language } from '../types'
import { type LanguageLists, type LanguageReading, readLanguage } from './read'
import { scriptOf } from './scripts'

/** UTF-16 units of the sender's own text that are read; more changes no answer. */
const readsAtMost = 256
/** Letters of a stretch that tell its language by themselves. */
const enoughLetters = 14
/** A body that leaves it more open than this is read together with its subject. */
const openBelow = 0.7

interface Part {
  readonly text: Text
  readonly start: number
  readonly end: number
}

/** Answers what language a message is in: its sender's own words, without signature and quotes; without a body its subject. */
export function languageOf(message: Message, spoken: readonly string[], lists: LanguageLists): Language {
  const body = ownPart(message)
  const subject = { text: message.subject, start: 0, end: Math.min(message.subject.raw.length, readsAtMost) }
  const part = body ?? subject
  const alone = readLanguage(written(part), spoken, lists)
  const { code, confidence, script } = body && alone.confidence < openBelow ? withSubject(alone, body, subject, spoken, lists) : alone
  const others = alone.others.filter((other) => other.code !== code)
  return { code, confidence, script, others: others.map(({ code: other, stretches }) => ({ code: other, spans: stretches.map(({ start, end }) => spanOfRaw(part.text, part.start + start, part.start + end)) })) }
}

/** A short body and its subject together, where that tells more. */
function withSubject(alone: LanguageReading, body: Part, subject: Part, spoken: readonly string[], lists: LanguageLists): LanguageReading {
  if (subject.end === 0) return alone
  const together = readLanguage(`${written(body)}\n${written(subject)}`, spoken, lists)
  return together.script === alone.script && together.confidence > alone.confidence ? together : alone
}

function written({ text, start, end }: Part): string {
  return text.raw.slice(start, end)
}

/** The first stretch of the sender's own that is long enough to tell; else the longest: between quotations there may be nothing but a name. */
function ownPart({ body, segments }: Message): Part | null {
  let longest: Part | null = null
  let most = 1
  for (const { kind, rawStart, rawEnd } of segments) {
    if (kind !== 'now') continue
    const end = Math.min(rawEnd, rawStart + readsAtMost)
    const letters = countLetters(body.raw, rawStart, end)
    if (letters <= most) continue
    longest = { text: body, start: rawStart, end }
    most = letters
    if (letters >= enoughLetters) break
  }
  return longest
}

/** Up to as many as are enough. */
function countLetters(text: string, start: number, end: number): number {
  let letters = 0
  for (let at = start; at < end && letters < enoughLetters; at++) if (scriptOf(text.charCodeAt(at))) letters++
  return letters
}
