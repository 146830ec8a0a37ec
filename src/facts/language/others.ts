import type { LanguageDetector } from '../../lists/languages/detector'
import { languageOfScript, scriptOf } from './scripts'
import { isTradeTerm, wordsOf } from './words'

/** A part of a text, `end` exclusive. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

interface Run extends Stretch {
  readonly script: string
  readonly letters: number
}

const stretchesAtMost = 6
/** Each is read once more by itself: the longest of them are enough. */
const sentencesAtMost = 3
/** A sentence shows its language in its beginning. */
const sentenceReads = 56
/** A sentence is long enough to be in a language of its own. */
const sentenceLetters = 18
const sureEnough = 0.9
/** Two short words, and their blanks. */
const runLetters = 12
/** A Latin stretch between other letters is mostly English: only what is likelier than this to be something else is not. */
const likelyEnough = 0.8

/** Languages so near each other that a sentence may look like either: one is no sign of the other. */
const families = ['no da sv', 'hr bs sr sl', 'id ms', 'cs sk', 'es pt gl ca', 'hi ur', 'hi mr ne', 'ru uk be bg sr mk', 'af nl', 'fa ar ur ckb', 'tr az', 'xh zu und'].map((family) => family.split(' '))

/** The stretches of a text that are in another language than the rest. */
export function stretchesOfOthers(
  text: string,
  main: { readonly code: string; readonly script: string },
  letters: number,
  scripts: ReadonlyMap<string, number>,
  detector: LanguageDetector,
): { code: string; stretches: Stretch[] }[] {
  const found = new Map<string, Stretch[]>()
  let count = 0
  const add = (code: string | null, { start, end }: Stretch) => {
    if (code === null || code === 'und' || code === main.code || count >= stretchesAtMost) return
    const known = found.get(code)
    if (known) known.push({ start, end })
    else found.set(code, [{ start, end }])
    count++
  }
  if (scripts.size > 1) for (const run of runsOf(text, familyOfScript(main.script))) add(languageOfRun(text, run, detector), run)
  if (!languageOfScript[main.script] && main.script !== 'Hani' && letters >= 2 * sentenceLetters) {
    const sentences = sentencesOf(text)
    if (sentences.length > 1) for (const sentence of sentences) add(languageOfSentence(text, sentence, main, detector), sentence)
  }
  return [...found].map(([code, stretches]) => ({ code, stretches }))
}

/** Ideographs and kana make one writing. */
function familyOfScript(script: string): string {
  return script === 'Kana' ? 'Hani' : script
}

/** Runs of letters of other scripts than the text's own, with the blanks, digits and marks between them. */
function runsOf(text: string, own: string): Run[] {
  const runs: Run[] = []
  let script: string | null = null
  let start = 0
  let end = 0
  let letters = 0
  const close = () => {
    if (script !== null && script !== own) runs.push({ script, start, end, letters })
  }
  for (let at = 0; at < text.length; at++) {
    const found = scriptOf(text.charCodeAt(at))
    if (found === null) continue
    const family = familyOfScript(found)
    if (family !== script) {
      close()
      script = family
      start = at
      letters = 0
    }
    letters++
    end = at + 1
  }
  close()
  return runs
}

function languageOfRun(text: string, { script, start, end, letters }: Run, detector: LanguageDetector): string | null {
  if (script === 'Hani') return letters >= 2 ? (/[\u3041-\u30ff]/.test(text.slice(start, end)) ? 'ja' : 'zh') : null
  if (letters < 4) return null
  const only = languageOfScript[script]
  if (only) return only
  const stretch = text.slice(start, end)
  const words = wordsOf(stretch)
  const guesses = words.length < runLetters ? [] : detector.rank(words, script)
  if (guesses[0] && guesses[0].confidence >= likelyEnough) return guesses[0].code
  if (guesses.some(({ code }) => code === 'en')) return 'en'
  const tokens = stretch.split(/[\s,;/]+/)
  return script === 'Latn' && tokens.length > 1 && tokens.some(isTradeTerm) ? 'en' : null
}

function languageOfSentence(text: string, { start, end }: Stretch, main: { readonly code: string; readonly script: string }, detector: LanguageDetector): string | null {
  const words = wordsOf(text.slice(start, Math.min(end, start + sentenceReads)))
  if (words.length < sentenceLetters) return null
  const guess = detector.rank(words, main.script)[0]
  if (!guess || guess.confidence < sureEnough) return null
  return families.some((family) => family.includes(guess.code) && family.includes(main.code)) ? null : guess.code
}

function sentencesOf(text: string): Stretch[] {
  const sentences: Stretch[] = []
  for (let start = 0, at = 0; at <= text.length; at++) {
    if (at < text.length && !'.!?\n;'.includes(text[at]!)) continue
    if (at - start >= sentenceLetters) {
      const sentence = text.slice(start, at)
      sentences.push({ start: at - sentence.trimStart().length, end: start + sentence.trimEnd().length })
    }
    start = at + 1
  }
  return sentences.length <= sentencesAtMost ? sentences : sentences.sort((a, b) => b.end - b.start - (a.end - a.start)).slice(0, sentencesAtMost).sort((a, b) => a.start - b.start)
}
