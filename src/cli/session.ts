import type { Format, ReadItem } from '../read/item'
import { plainLine } from '../report/plain-text'
import type { Locale } from '../locales'
import { type BatchCampaigns, findCampaigns } from './campaigns'
import { type Deps, type Io, type Scorer, UsageError } from './deps'
import { createBreather, until } from './interruptible'
import { judge, type Judged, type JudgeOptions, type Taken } from './judge'
import { createWriter, type Writer } from './output'
import { createProgress } from './progress'
import { readContext, readMap, readPolicy } from './read-config'
import { type ReadableSource, sourcesOf } from './sources'
import { createSpool, type Spool } from './spool'
import { reasonOf } from './system-error'
import { createUnknownFields } from './unknown-fields'

/** What all commands that read inquiries are told. */
export interface InputOptions {
  readonly from?: Format
  readonly policy?: string
  readonly context?: string
  readonly now?: string
  /** Whether public holidays of both sides' countries are reckoned with. */
  readonly holidays?: boolean
  readonly locale: Locale
  readonly map: readonly string[]
  readonly progress: boolean
}

/** One run over the inquiries of the given paths. */
export interface Session {
  readonly writer: Writer
  /** Everything as it was read, in the order of the input, until the end or until the run is stopped. */
  readonly taken: () => AsyncGenerator<Taken>
  /** The same judged. */
  readonly judged: () => AsyncGenerator<Judged>
  readonly judgeOptions: JudgeOptions
  /** The policy judged by; `undefined` for the default one. */
  readonly policy: unknown
  /** A line for the person, apart from the output. */
  readonly say: (message: string) => void
  /** `true` where no path named anything that is there. */
  readonly nothingThere: () => boolean
  readonly count: () => number
  /** `true` once the user or the system has asked to stop. */
  readonly stopped: () => boolean
  /** To be awaited between rows of a long output: lets signals and closed pipes be noticed. */
  readonly breathe: () => Promise<void>
  /** Tells what is left to tell, and answers with the exit status. */
  readonly close: (failed: boolean) => Promise<number>
}

/**
 * @param campaignHours hours that a campaign is looked for within, for which everything is read twice; `null` for no looking
 * @throws {UsageError} for wrong options, before anything is read
 */
export async function openSession(
  paths: readonly string[],
  options: InputOptions,
  deps: Deps,
  io: Io,
  rowsAreSeen: boolean,
  campaignHours: number | null = null,
): Promise<Session> {
  const inputs = inputsOf(paths, io)
  const [context, map, { scorer, policy }] = [await readContext(options.context, options.now), await readMap(options.map), await scorerOf(options, deps)]
  const unknown = createUnknownFields()
  unknown.context(context)

  const stop = new AbortController()
  let stoppedWith: number | null = null
  const ignoreStops = io.onStop((exitCode) => {
    stoppedWith = exitCode
    stop.abort()
  })
  const writer = createWriter(io.stdout, () => stop.abort())
  const progress = createProgress(io.stderr, options.progress && !rowsAreSeen, io.clock)
  const breathe = createBreather(io.clock)
  const sourceOptions = { stdin: io.stdin, from: options.from, signal: stop.signal }
  let count = 0
  let opened = 0
  let missing = 0
  let unreadable = 0

  const say = (message: string): void => {
    progress.clear()
    const lines = message.split('\n').map((line) => (line.startsWith('  ') ? '  ' : '') + plainLine(line))
    io.stderr.write(`inquiry-score: ${lines.join('\n')}\n`)
  }

  async function* items(spool: Spool | null): AsyncGenerator<ReadItem> {
    for await (const source of sourcesOf(inputs, { ...sourceOptions, spool })) {
      if (source.kind === 'unreadable') {
        unreadable++
        if (source.missing) missing++
        say(`${source.name}: ${source.message}`)
        continue
      }
      opened++
      try {
        yield* itemsOf(source)
      } catch (error) {
        if (stop.signal.aborted) return
        unreadable++
        say(`${source.name === '-' ? 'standard input' : source.name}: ${reasonOf(error)}`)
      }
    }
  }

  async function* itemsOf(source: ReadableSource): AsyncGenerator<ReadItem> {
    const { bytes, format } = await source.open()
    yield* deps.readInquiries({ name: source.name, bytes, format }, map === undefined ? {} : { map })
  }

  /** The same items before they are judged; what cannot be read is told when it is read again. */
  async function* itemsBefore(spool: Spool): AsyncGenerator<ReadItem> {
    for await (const source of sourcesOf(inputs, { ...sourceOptions, spool })) {
      if (source.kind === 'unreadable') continue
      try {
        yield* itemsOf(source)
      } catch {
        if (stop.signal.aborted) return
      }
    }
  }

  async function campaignsOf(spool: Spool, windowHours: number): Promise<BatchCampaigns> {
    const reading = createProgress(io.stderr, options.progress, io.clock)
    const onItem = (read: number): Promise<void> => {
      reading.tick(read)
      return breathe()
    }
    try {
      return await findCampaigns(until(itemsBefore(spool), stop.signal), { windowHours, context, onItem })
    } finally {
      reading.clear()
    }
  }

  const judgeOptions: JudgeOptions = { scorer, context, locale: options.locale, unknown }

  async function* taken(): AsyncGenerator<Taken> {
    const spool = campaignHours === null ? null : createSpool()
    try {
      const campaigns = spool && (await campaignsOf(spool, campaignHours!))
      for await (const item of until(items(spool), stop.signal)) {
        const campaign = campaigns?.factFor(item, count) ?? null
        count++
        yield { item, campaign }
        progress.tick(count)
        await breathe()
      }
      progress.clear()
      const changed = campaigns?.changed() ?? 0
      if (changed > 0) say(`the input changed between two readings: campaigns were not looked for in ${changed} of ${count}`)
    } finally {
      await spool?.dispose()
    }
  }

  const nothingThere = (): boolean => opened === 0 && missing > 0 && missing === unreadable && missing === inputs.length

  return {
    writer,
    say,
    nothingThere,
    count: () => count,
    stopped: () => stoppedWith !== null,
    breathe,
    judgeOptions,
    policy,
    taken,
    async *judged() {
      for await (const one of taken()) yield judge(one, judgeOptions)
    },
    async close(failed) {
      progress.clear()
      await writer.flush()
      ignoreStops()
      writer.release()
      stop.abort()
      const failure = writer.failure()
      if (failure) say(`cannot write: ${reasonOf(failure)}`)
      else if (stoppedWith === null && writer.closed()) return 0
      const warning = unknown.warning()
      if (warning !== null) say(warning)
      if (stoppedWith !== null) return stoppedWith
      if (nothingThere()) return 2
      return failed || unreadable > 0 || failure !== null ? 1 : 0
    },
  }
}

function inputsOf(paths: readonly string[], io: Io): readonly string[] {
  if (paths.filter((path) => path === '-').length > 1) throw new UsageError('standard input (-) can be read only once')
  if (paths.length > 0) return paths
  if (io.stdin.isTTY) throw new UsageError('no PATH given, and nothing is piped in; see --help')
  return ['-']
}

async function scorerOf({ policy: path, holidays: wanted }: InputOptions, deps: Deps): Promise<{ scorer: Scorer; policy: unknown }> {
  const loaded = wanted === true ? await deps.loadHolidays?.() : undefined
  const holidays = loaded ? { holidays: loaded } : {}
  if (path === undefined) return { scorer: deps.createScorer(holidays), policy: undefined }
  const policy = await readPolicy(path)
  try {
    return { scorer: deps.createScorer({ policy, ...holidays }), policy }
  } catch (error) {
    if (!isPolicyError(error)) throw error
    const lines = error.problems.map((problem) => `  ${problem.path === '' ? '' : `${problem.path}: `}${problem.message}`)
    throw new UsageError(`--policy ${path}:\n${lines.join('\n')}`)
  }
}

interface PolicyMistakes {
  readonly problems: readonly { readonly path: string; readonly message: string }[]
}

function isPolicyError(error: unknown): error is Error & PolicyMistakes {
  return error instanceof Error && error.name === 'PolicyError' && 'problems' in error && Array.isArray(error.problems)
}
