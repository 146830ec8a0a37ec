/** One thing of the input that could not be read or was cut; the rest was still judged. */
export interface Problem {
  /** Stable code, such as `wrong-shape` or `text-cut`. */
  readonly code: 'wrong-shape' | 'text-cut' | 'list-cut' | 'unreadable-value' | 'rule-failed' | 'no-clock' | 'unknown-field' | 'holidays-failed'
  /** Where, as a path into the inquiry or context: `sender.email`, `context.facts.ip.kind`. */
  readonly path: string
  /** What is wrong and what would be right, in English. */
  readonly message: string
}

/** Thrown only for what is no inquiry at all: no object, or neither `body` nor `html`. */
export class InquiryError extends Error {
  override readonly name = 'InquiryError'
  /** Stable. */
  readonly code: 'not-an-object' | 'no-text'
  /** Where in the inquiry; empty for the whole. */
  readonly path: string
  constructor(code: 'not-an-object' | 'no-text', path: string, message: string) {
    super(message)
    this.code = code
    this.path = path
  }
}
