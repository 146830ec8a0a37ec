import { Readable, Writable } from 'node:stream'
import { InquiryError } from '../src/inquiry/problem'
import type { Deps, Io } from '../src/cli/deps'
import { run } from '../src/cli/program'
import { readInquiries } from '../src/read'
import type { Assessment } from '../src/score/assessment'
import { assessment } from './report-samples'

/** A stream that keeps what is written; `terminal` makes it one. */
export class Sink extends Writable {
  text = ''
  isTTY?: boolean
  columns?: number
  onText: (sink: Sink) => void = () => {}

  constructor(options: { terminal?: boolean; highWaterMark?: number } = {}) {
    super({ decodeStrings: false, ...(options.highWaterMark === undefined ? {} : { highWaterMark: options.highWaterMark }) })
    if (options.terminal) Object.assign(this, { isTTY: true, columns: 80 })
  }

  override _write(chunk: string | Buffer, _encoding: string, done: (error?: Error | null) => void): void {
    this.text += chunk.toString()
    this.onText(this)
    setImmediate(done)
  }
}

export interface Scored {
  readonly inquiry: Record<string, unknown>
  readonly context: Record<string, unknown>
  readonly locale: string | undefined
}

export interface Outcome {
  readonly status: number
  readonly out: string
  readonly err: string
  /** Every call of the scorer. */
  readonly scored: readonly Scored[]
  /** The parsed lines of the output. */
  readonly lines: () => Record<string, any>[]
}

export interface RunOptions {
  readonly stdin?: string | Buffer | Readable
  readonly stdinIsTerminal?: boolean
  readonly stdout?: Sink
  readonly stderr?: Sink
  readonly env?: Record<string, string>
  readonly clock?: () => number
  /** Asks to stop as Ctrl-C does, once so many were scored. */
  readonly stopAfter?: number
  /** Given the listener that asks the run to stop. */
  readonly onStop?: (listener: (exitCode: number) => void) => void
  readonly deps?: Partial<Deps>
}

/** Takes score, grade and verdict from the inquiry's own `product` (`80 B spam`), so that a test says what it wants. */
export function assess(inquiry: Record<string, unknown>): Assessment {
  const [score, grade, verdict] = String(inquiry.product ?? '50 B genuine').split(' ')
  return assessment({ id: (inquiry.id as string | undefined) ?? null, score: Number(score), grade: grade as 'A', verdict: verdict as 'genuine' })
}

/** Runs the command line in this process, with a scorer that does as the inquiry says. */
export async function runCli(argv: readonly string[], options: RunOptions = {}): Promise<Outcome> {
  const stdout = options.stdout ?? new Sink()
  const stderr = options.stderr ?? new Sink()
  const scored: Scored[] = []
  let stop: ((exitCode: number) => void) | null = null
  const stdin = options.stdin instanceof Readable ? options.stdin : Readable.from(options.stdin === undefined ? [] : [Buffer.from(options.stdin)])
  const io: Io = {
    stdin: Object.assign(stdin, { isTTY: options.stdinIsTerminal ?? false }),
    stdout,
    stderr,
    env: options.env ?? {},
    now: () => '2026-03-02T02:00:00Z',
    clock: options.clock ?? (() => 0),
    onStop: (listener) => {
      stop = listener
      options.onStop?.(listener)
      return () => {
        stop = null
      }
    },
  }
  const deps: Deps = {
    version: '9.9.9',
    readInquiries,
    createScorer: () => ({
      score(inquiry, context, { locale } = {}) {
        const value = inquiry as Record<string, unknown>
        scored.push({ inquiry: value, context: context as Record<string, unknown>, locale })
        if (scored.length === options.stopAfter) stop?.(130)
        if (value.body === undefined) throw new InquiryError('no-text', 'body', 'an inquiry needs a body or an html (an empty string is allowed)')
        return assess(value)
      },
    }),
    ...options.deps,
  }
  const status = await run(argv, io, deps)
  const lines = (): Record<string, unknown>[] => stdout.text.split('\n').filter(Boolean).map((line) => JSON.parse(line) as Record<string, unknown>)
  return { status, out: stdout.text, err: stderr.text, scored, lines }
}

export function ndjson(...values: unknown[]): string {
  return values.map((value) => `${typeof value === 'string' ? value : JSON.stringify(value)}\n`).join('')
}
