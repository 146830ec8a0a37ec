import type { Text } from '../inquiry/text'
import { forwardMarks, replyMarks } from '../lists/reply-marks'
import type { SubjectLine } from './types'
import { countWords } from './words'

/** Programs that answer each other heap up marks; more than these are not taken off. */
const marksAtMost = 8
/** No mark is longer, with its counter: `re[12]`. */
const markAtMost = 16

/** Reads the subject's marks and its length. */
export function subjectLineOf(subject: Text): SubjectLine {
  const { folded } = subject
  let from = 0
  let markedReply = false
  for (let marks = 0; marks < marksAtMost; marks++) {
    const mark = markAt(folded, from)
    if (!mark) break
    if (marks === 0) markedReply = replyMarks.has(mark.name)
    from = mark.end
  }
  return { words: countWords(folded, from, folded.length).words, markedReply }
}

/** A mark with its colon at an index of the folded subject; a counter may stand between: `re[2]:`. */
function markAt(folded: string, from: number): { name: string; end: number } | null {
  const start = folded.charCodeAt(from) === 0x20 ? from + 1 : from
  const colon = folded.slice(start, start + markAtMost).indexOf(':')
  if (colon < 1) return null
  const before = folded.slice(start, start + colon)
  const counter = before.search(/[[(]/)
  const name = (counter < 0 ? before : before.slice(0, counter)).trim()
  return replyMarks.has(name) || forwardMarks.has(name) ? { name, end: start + colon + 1 } : null
}
