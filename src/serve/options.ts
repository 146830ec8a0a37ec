import * as z from 'zod/mini'
import { defaultPolicy, type Locale, locales, type Policy, type Rule, type Scorer, type ScorerOptions } from '../index'
import { complaintOf } from '../inquiry/complaint'
import { isRecord, pathName } from '../inquiry/parse'
import { type Context, contextSchema } from '../inquiry/schema'
import { isDisposable } from '../lists/disposable'
import type { LogEntry } from './log'

/** What a handler judges by, and whom it answers. */
export interface HandlerOptions {
  /** A whole policy to judge by; the default one where left out. */
  readonly policy?: unknown
  /** Rules beside the shipped ones; the policy must weigh each. */
  readonly rules?: readonly Rule[]
  /** Lists in the place of the shipped ones, among which is that of `inquiry-score/lists/disposable`. */
  readonly lists?: ScorerOptions['lists']
  /** A ready scorer in the place of one made from `policy`, `rules` and `lists`, which `GET /v1/rules` still tells of. */
  readonly scorer?: Scorer
  /** What is known beside all inquiries: the seller above all. An inquiry's own `context` lies over it, key by key. */
  readonly context?: Context
  /** Language of the reasons where a request asks for none; `en` by default. */
  readonly locale?: Locale
  /**
   * Asked for as a bearer token by all of `/v1`; left out, the handler is open to everybody who can reach it. `undefined` and the
   * empty string are refused: a variable that is not set must not open it.
   */
  readonly token?: string
  /** Lets pages of these origins ask, or all pages by `*`; without it no page of another origin can. */
  readonly cors?: { readonly origins: readonly string[] }
  /** Largest JSON body, in bytes; 4 MiB by default. */
  readonly maxBodyBytes?: number
  /** Longest array of inquiries; 1,000 by default. NDJSON may have any length. */
  readonly maxInquiries?: number
  /** Longest line of NDJSON, in bytes; 1 MiB by default. */
  readonly maxLineBytes?: number
  /** Requests to `/v1` answered at the same time, beyond which the answer is 503; no limit by default. */
  readonly maxConcurrent?: number
  /** Path that all routes are below, such as `/inquiries`; none by default. */
  readonly basePath?: string
  /**
   * The moment of a request, laid under as `context.now` for inquiries that state no moment at all (neither
   * `receivedAt` nor `context.now`); the system's clock by default, `null` for none: then the same request always has the same answer.
   */
  readonly clock?: (() => Date) | null
  /** Names a request that comes without an `X-Request-Id`; a random UUID by default. */
  readonly requestId?: (request: Request) => string
  /** Told of every request once it is answered. What a client wrote is never told. What it throws is ignored. */
  readonly log?: (entry: LogEntry) => void
}

/** The options as the handler uses them: checked, with their defaults. */
export interface Settings {
  readonly policy: Policy
  readonly rules: readonly Rule[]
  readonly lists: NonNullable<ScorerOptions['lists']>
  readonly context: Record<string, unknown>
  readonly locale: Locale
  readonly token: string | null
  readonly origins: readonly string[] | null
  readonly maxBodyBytes: number
  readonly maxInquiries: number
  readonly maxLineBytes: number
  readonly maxConcurrent: number
  readonly basePath: string
  readonly clock: (() => Date) | null
  readonly requestId: (request: Request) => string
  readonly log: (entry: LogEntry) => void
}

/** One mistake of the options. */
export interface OptionProblem {
  /** Such as `cors.origins[0]`. */
  readonly path: string
  readonly message: string
}

/** Thrown for options that a handler cannot be made with, naming all that is wrong with them at once. */
export class HandlerOptionsError extends Error {
  override readonly name = 'HandlerOptionsError'
  readonly problems: readonly OptionProblem[]
  constructor(problems: readonly OptionProblem[]) {
    super(`the handler cannot be made:\n${problems.map(({ path, message }) => `  ${path}: ${message}`).join('\n')}`)
    this.problems = problems
  }
}

const limits = { maxBodyBytes: 4 * 1024 * 1024, maxInquiries: 1000, maxLineBytes: 1024 * 1024, maxConcurrent: Number.MAX_SAFE_INTEGER } as const

export function readOptions(options: HandlerOptions): Settings {
  const problems: OptionProblem[] = []
  const complain = (path: string, message: string): void => void problems.push({ path, message })

  const context: unknown = options.context ?? {}
  if (!isRecord(context)) complain('context', 'must be an object')
  else for (const issue of z.safeParse(contextSchema, context).error?.issues ?? []) complain(pathName('context', issue.path), complaintOf(issue))

  const { token, cors, basePath = '', locale = 'en' } = options
  // What no header can carry would lock everybody out.
  if ('token' in options && !/^[\x21-\x7e]{1,4096}$/.test(token ?? '')) complain('token', 'must be 1 to 4096 visible ASCII characters')
  if (cors !== undefined && !Array.isArray(cors.origins)) complain('cors.origins', 'must be an array of origins')
  else cors?.origins.forEach((origin, index) => isOrigin(origin) || complain(`cors.origins[${index}]`, 'must be an origin such as https://www.example.com, or *'))
  if (!/^(\/[\w.~-]{1,100}){0,10}$/.test(basePath)) complain('basePath', 'must be a path such as /inquiries, without a slash at its end')
  if (!locales.includes(locale)) complain('locale', `must be one of ${locales.join(', ')}`)
  const limit = (name: keyof typeof limits): number => {
    const value = options[name] ?? limits[name]
    if (!Number.isSafeInteger(value) || value < 1) complain(name, 'must be a whole number, 1 or more')
    return value
  }

  const settings: Settings = {
    policy: (options.policy ?? defaultPolicy) as Policy,
    rules: options.rules ?? [],
    lists: { disposable: isDisposable, ...options.lists },
    context: context as Record<string, unknown>,
    locale,
    token: token ?? null,
    origins: cors?.origins ?? null,
    maxBodyBytes: limit('maxBodyBytes'),
    maxInquiries: limit('maxInquiries'),
    maxLineBytes: limit('maxLineBytes'),
    maxConcurrent: limit('maxConcurrent'),
    basePath,
    clock: options.clock === undefined ? () => new Date() : options.clock,
    requestId: options.requestId ?? (() => crypto.randomUUID()),
    log: options.log ?? (() => {}),
  }
  if (problems.length > 0) throw new HandlerOptionsError(problems)
  return settings
}

function isOrigin(text: unknown): boolean {
  if (text === '*') return true
  try {
    return typeof text === 'string' && new URL(text).origin === text
  } catch {
    return false
  }
}
