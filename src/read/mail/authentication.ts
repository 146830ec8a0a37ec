import type { Inquiry } from '../../inquiry/schema'

type Authentication = NonNullable<Inquiry['authentication']>
type Result = NonNullable<Authentication['spf']>

/** Results of RFC 8601, and what servers write besides. */
const results: Record<string, Result> = {
  pass: 'pass',
  fail: 'fail',
  hardfail: 'fail',
  softfail: 'softfail',
  neutral: 'neutral',
  policy: 'neutral',
  none: 'none',
  bestguesspass: 'none',
  temperror: 'temperror',
  error: 'temperror',
  permerror: 'permerror',
  unknown: 'permerror',
}

/**
 * What the receiving server found: the topmost `Authentication-Results` and those right below it of the same server,
 * for others may have been there before; for SPF also `Received-SPF`. `null` where neither tells.
 */
export function readAuthentication(headers: readonly string[], receivedSpf: string | undefined): Authentication | null {
  const found: Authentication = {}
  let server: string | null = null
  for (const header of headers) {
    const segments = splitSegments(header.slice(0, 8192))
    const name = segments[0]?.includes('=') ? '' : (segments[0] ?? '').trim().toLowerCase()
    if (server !== null && name !== server) break
    server = name
    for (const segment of segments) readSegment(segment, found)
  }
  const spf = found.spf ?? resultOf(receivedSpf?.trim().split(/[\s(;]/, 1)[0])
  if (spf) found.spf = spf
  return Object.keys(found).length > 0 ? found : null
}

function readSegment(segment: string, found: Authentication): void {
  const equals = segment.indexOf('=')
  if (equals < 0) return
  // A method may have a version: dkim/1.
  const method = segment.slice(0, equals).trim().toLowerCase().split('/', 1)[0]
  if (method !== 'spf' && method !== 'dkim' && method !== 'dmarc') return
  const result = resultOf(segment.slice(equals + 1).trim().split(/[\s;,]/, 1)[0])
  // Of several signatures one that holds is enough.
  if (result && (found[method] === undefined || (method === 'dkim' && result === 'pass'))) found[method] = result
}

function resultOf(word: string | undefined): Result | undefined {
  const lower = word?.toLowerCase() ?? ''
  return Object.hasOwn(results, lower) ? results[lower] : undefined
}

/** Cuts at semicolons outside comments and quotes; comments are left out. */
function splitSegments(text: string): string[] {
  const segments: string[] = []
  let segment = ''
  let depth = 0
  let quoted = false
  for (const char of text) {
    if (char === '"' && depth === 0) quoted = !quoted
    else if (char === '(' && !quoted) depth++
    else if (char === ')' && !quoted) depth = Math.max(0, depth - 1)
    else if (depth === 0 && char === ';' && !quoted) {
      segments.push(segment)
      segment = ''
    } else if (depth === 0) segment += char
  }
  segments.push(segment)
  return segments
}
