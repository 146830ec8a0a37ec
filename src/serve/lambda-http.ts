import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda/trigger/api-gateway-proxy'
import type { LambdaFunctionURLEvent } from 'aws-lambda/trigger/lambda-function-url'
import { createHandler } from './handler'
import type { HandlerOptions } from './options'
import { HttpProblem, problemDetails, problemMediaType } from './problem-details'

/** As much of Lambda's own context as is used. */
export interface LambdaContext {
  readonly awsRequestId: string
}

/** An HTTP API (payload format 2.0) and a function URL send events of the same form. */
export type LambdaHttpEvent = APIGatewayProxyEventV2 | LambdaFunctionURLEvent
/** A Lambda function behind a function URL or an HTTP API. */
export type LambdaHttpHandler = (event: LambdaHttpEvent, context?: LambdaContext) => Promise<APIGatewayProxyStructuredResultV2>

/** Lambda refuses answers of more than 6 MB, and the client would learn no more than that something failed. */
const maxAnswerBytes = 6 * 1024 * 1024 - 64 * 1024

const encoder = new TextEncoder()

/**
 * Makes a Lambda handler for API Gateway's HTTP APIs and for function URLs. Requests without an `X-Request-Id` are
 * named by Lambda's own request id. NDJSON is answered whole, as Lambda hands events over whole.
 * @throws {HandlerOptionsError} @throws {PolicyError}
 */
export function createLambdaHandler(options: HandlerOptions = {}): LambdaHttpHandler {
  const handle = createHandler(options)
  return async (event, context) => {
    const response = await handle(requestOf(event, context))
    const headers: Record<string, string> = {}
    response.headers.forEach((value, name) => {
      headers[name] = value
    })
    const body = await response.text()
    if (body.length * 3 <= maxAnswerBytes || encoder.encode(body).length <= maxAnswerBytes) return { statusCode: response.status, headers, body, isBase64Encoded: false }
    const problem = new HttpProblem('answer-too-large', 'the answer is larger than Lambda can carry; send fewer inquiries at once')
    const { 'content-language': _, ...kept } = headers
    return {
      statusCode: problem.status,
      headers: { ...kept, 'content-type': problemMediaType },
      body: JSON.stringify(problemDetails(problem, headers['x-request-id'] ?? '')),
      isBase64Encoded: false,
    }
  }
}

function requestOf(event: LambdaHttpEvent, context: LambdaContext | undefined): Request {
  const { method } = event.requestContext.http
  const headers = new Headers()
  for (const [name, value] of Object.entries(event.headers)) if (value !== undefined && isHeaderValue(value)) headers.set(name, value)
  if (context && !headers.has('x-request-id')) headers.set('x-request-id', context.awsRequestId)
  // The length of what was sent to the gateway, which may have been coded anew since.
  headers.delete('content-length')
  const query = event.rawQueryString === '' ? '' : `?${event.rawQueryString}`
  const url = `https://function.invalid${pathOf(event)}${query}`
  const hasBody = event.body !== undefined && event.body !== '' && method !== 'GET' && method !== 'HEAD'
  return new Request(url, { method, headers, body: hasBody ? bodyOf(event) : null })
}

/** Other stages than `$default` put their name before the path. */
function pathOf({ rawPath, requestContext }: LambdaHttpEvent): string {
  const prefix = `/${requestContext.stage}`
  const staged = requestContext.stage !== '$default' && (rawPath === prefix || rawPath.startsWith(`${prefix}/`))
  const path = staged ? rawPath.slice(prefix.length) : rawPath
  return path.startsWith('/') ? path : `/${path}`
}

function bodyOf({ body = '', isBase64Encoded }: LambdaHttpEvent): Uint8Array<ArrayBuffer> {
  if (!isBase64Encoded) return encoder.encode(body) as Uint8Array<ArrayBuffer>
  try {
    return Uint8Array.from(atob(body), (character) => character.charCodeAt(0))
  } catch {
    // Refused as no JSON then.
    return encoder.encode(body) as Uint8Array<ArrayBuffer>
  }
}

/** Others could not have come over HTTP, and `Headers` would throw at them. */
function isHeaderValue(value: string): boolean {
  return /^[\t\x20-\x7e\x80-\xff]*$/.test(value)
}
