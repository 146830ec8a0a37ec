import type { Scan } from './scan'

const marks = '?\uff1f\u061f\u2047'
const ends = '\u3002!\uff01\uff1b'
/** Words that end a Chinese question, and those that make one wherever they stand. */
const particles = ['吗', '嗎', '呢', '么', '多少钱', '几钱']
const interrogatives = ['多少', '几台', '几天', '几个', '多久', '什么价', '怎么卖', '能否', '可否', '是否', '有没有', '能不能', '可不可以', '如何']
const shortestSpokenQuestion = 3

function isAsked(raw: string, start: number, end: number): boolean {
  const sentence = raw.slice(start, Math.min(end, start + 400)).trimEnd()
  if (sentence.length < shortestSpokenQuestion) return false
  for (const particle of particles) if (sentence.endsWith(particle)) return true
  for (const word of interrogatives) if (sentence.includes(word)) return true
  return false
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
}

/** How many sentences are questions: by their mark, or in Chinese by their words; one a sentence, links left out. */
export function countQuestions({ raw, tokens }: Scan): number {
  let count = 0
  let sentence = tokens[0]?.start ?? 0
  let han = false
  let asked = false
  let spoken = true
  const close = (end: number, next = end): void => {
    if (han && !asked && isAsked(raw, sentence, end)) count++
    sentence = next
    han = false
    asked = false
    spoken = false
  }
  for (const token of tokens) {
    if (token.opensLine) close(token.start)
    if (token.kind === 'run') han = true
    if (token.kind !== 'mark') {
      if (asked) close(token.start)
      if (token.kind !== 'link') spoken = true
      continue
    }
    const character = raw[token.start]!
    if (marks.includes(character)) {
      // an apostrophe lost in encoding: don?t
      const next = raw.charCodeAt(token.end)
      if (token.glued && next >= 97 && next <= 122 && isLetter(raw.charCodeAt(token.start - 1))) continue
      if (!asked && spoken) count++
      asked = true
    } else if (ends.includes(character)) close(token.start, token.end)
  }
  if (tokens.length > 0) close(tokens.at(-1)!.end)
  return count
}
