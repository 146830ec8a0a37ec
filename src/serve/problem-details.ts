const titles = {
  400: 'Bad Request',
  401: 'Unauthorized',
  404: 'Not Found',
  405: 'Method Not Allowed',
  413: 'Content Too Large',
  415: 'Unsupported Media Type',
  422: 'Unprocessable Content',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
} as const
export type ProblemStatus = keyof typeof titles

/** Every `code` that a problem may carry, with its status. */
export const problemCodes = {
  'bad-json': 400,
  'unreadable-body': 400,
  'unknown-locale': 400,
  unauthorized: 401,
  'not-found': 404,
  'method-not-allowed': 405,
  'body-too-large': 413,
  'too-many-inquiries': 413,
  'answer-too-large': 413,
  'unsupported-media-type': 415,
  'unsupported-encoding': 415,
  'not-an-object': 422,
  'no-text': 422,
  'internal-error': 500,
  busy: 503,
} as const satisfies Readonly<Record<string, ProblemStatus>>
/** What is wrong with a request: the stable code of an RFC 9457 answer. */
export type ProblemCode = keyof typeof problemCodes

export interface ProblemExtras {
  /** The bad field, as paths of the contract are written: `body`, `[3].body`, or a query parameter's name. */
  readonly path?: string
  readonly headers?: Readonly<Record<string, string>>
}

/** What a request is refused for; becomes an RFC 9457 answer. */
export class HttpProblem extends Error {
  override readonly name = 'HttpProblem'
  readonly status: ProblemStatus
  constructor(
    readonly code: ProblemCode,
    readonly detail: string,
    readonly extras: ProblemExtras = {},
  ) {
    super(code)
    this.status = problemCodes[code]
  }
}

/** The body of a problem answer. Its `type` is RFC 9457's `about:blank`: the status says what kind it is, `code` which one. */
export interface ProblemDetails {
  readonly type: 'about:blank'
  readonly title: string
  readonly status: number
  readonly detail: string
  readonly code: ProblemCode
  readonly path?: string
  readonly requestId: string
}

export const problemMediaType = 'application/problem+json'

export function problemDetails({ code, status, detail, extras: { path } }: HttpProblem, requestId: string): ProblemDetails {
  return { type: 'about:blank', title: titles[status], status, detail, code, ...(path === undefined ? {} : { path }), requestId }
}
