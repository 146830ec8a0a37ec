/** Where the library's or the caller's own code failed: names and places alone, as messages may quote an inquiry. */
export interface Fault {
  readonly name: string
  /** The innermost calls, as the engine writes them. */
  readonly at: readonly string[]
}

/** One request, once its answer is complete. Nothing that a client wrote stands in it, but for the request id. */
export interface LogEntry {
  readonly requestId: string
  /** `OTHER` for a method that HTTP does not define. */
  readonly method: string
  /** The route, such as `/v1/score`; `null` where the path is none. */
  readonly path: string | null
  readonly status: number
  /** From the request's arrival to the answer's last byte. */
  readonly milliseconds: number
  /** Inquiries scored. */
  readonly inquiries: number
  /** Items that were no inquiry, answered by an error in their place. */
  readonly errors: number
  /** `false` where a streamed answer broke off: the client left, or its body ended before its time. */
  readonly complete: boolean
  readonly fault?: Fault
}

/** What is counted while a request is answered. */
export interface Tally {
  inquiries: number
  errors: number
  complete: boolean
  fault: Fault | null
  /** Set for a streamed answer: when it has ended. */
  end: Promise<void> | null
}

export function newTally(): Tally {
  return { inquiries: 0, errors: 0, complete: true, fault: null, end: null }
}

const callsKept = 6

export function faultOf(error: unknown): Fault {
  if (!(error instanceof Error)) return { name: typeof error, at: [] }
  // A message may have lines of its own, and some engines put it before the calls.
  const stack = (error.stack ?? '').replace(error.message, '')
  const at = stack.split('\n').map((line) => line.trim()).filter((line) => /^at .*:\d+:\d+\)?$/.test(line)).slice(0, callsKept)
  return { name: /^\w{1,60}$/.test(error.name) ? error.name : 'Error', at }
}

const methods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'CONNECT', 'OPTIONS', 'TRACE', 'PATCH', 'QUERY'])

export function methodName(method: string): string {
  return methods.has(method) ? method : 'OTHER'
}
