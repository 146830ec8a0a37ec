import { type Context, Hono } from 'hono'
import { accepts } from 'hono/accepts'
import { cors } from 'hono/cors'
import { requestId, type RequestIdVariables } from 'hono/request-id'
import { createScorer, explain, type Locale, version } from '../index'
import { hashOf } from '../policy/hash'
import { jsonLine } from '../report/json'
import { answerBatch } from './answer-batch'
import { answerLines } from './answer-lines'
import { catalogueOf } from './catalogue'
import { judgeBy, refusalOf } from './judge'
import { localeOf } from './locale'
import { faultOf, methodName, newTally, type Tally } from './log'
import { openApiDocument } from './openapi'
import { type HandlerOptions, readOptions } from './options'
import { HttpProblem, problemDetails, problemMediaType } from './problem-details'
import { bodyKindOf, jsonMediaType, ndjsonMediaType, readJsonBody } from './request-body'
import { bearerGuard } from './token'

/** Answers a request; fits `fetch` handlers of Workers, Deno, Bun, Vercel, Netlify and, by an adapter, Node. */
export type Handler = (request: Request) => Promise<Response>

type Env = { Variables: RequestIdVariables & { tally: Tally; route: string | null } }

/**
 * Makes a handler that scores inquiries over HTTP: `POST /v1/score`, `POST /v1/explain`, `GET /v1/rules`,
 * `GET /openapi.json`, `GET /healthz`.
 * @throws {HandlerOptionsError} naming every mistake of the options at once
 * @throws {PolicyError} naming every mistake of the policy at once
 */
export function createHandler(options: HandlerOptions = {}): Handler {
  const settings = readOptions(options)
  const { policy, rules, lists, token, origins } = settings
  // Made even beside a ready one: a policy to tell of must be right, too.
  const own = createScorer({ policy, rules, lists })
  const scorer = options.scorer ?? own
  const judge = judgeBy(scorer, settings.context)
  const policyVersion = { id: policy.id, hash: hashOf(policy) }
  let concurrent = 0

  const root = new Hono<Env>()
  root.use(requestId({ limitLength: 128, generator: (c) => settings.requestId(c.req.raw) }))
  root.use(async (c, next) => {
    const started = performance.now()
    const tally = newTally()
    c.set('tally', tally)
    c.set('route', null)
    await next()
    c.header('X-Content-Type-Options', 'nosniff')
    if (!c.res.headers.has('Cache-Control')) c.header('Cache-Control', 'no-store')
    const { status } = c.res
    const told = (): void => {
      const { inquiries, errors, complete, fault } = tally
      const milliseconds = Math.round((performance.now() - started) * 1000) / 1000
      const entry = { requestId: c.get('requestId'), method: methodName(c.req.method), path: c.get('route'), status, milliseconds, inquiries, errors, complete }
      try {
        settings.log(fault ? { ...entry, fault } : entry)
      } catch {
        // A log that fails must not cost an answer.
      }
    }
    if (tally.end) void tally.end.then(told)
    else told()
  })
  if (origins) {
    const allowHeaders = ['Authorization', 'Content-Type', 'X-Request-Id']
    root.use(cors({ origin: origins.includes('*') ? '*' : [...origins], allowMethods: ['GET', 'POST'], allowHeaders, exposeHeaders: ['X-Request-Id'], maxAge: 86_400 }))
  }
  root.onError((error, c) => {
    if (error instanceof HttpProblem) return refuse(c, error)
    c.get('tally').fault = faultOf(error)
    return refuse(c, new HttpProblem('internal-error', 'the request could not be answered'))
  })
  root.notFound((c) => refuse(c, new HttpProblem('not-found', 'there is nothing here; see /openapi.json for what there is')))

  const app = settings.basePath === '' ? root : root.basePath(settings.basePath)
  app.use('/v1/*', async (c, next) => {
    if (concurrent >= settings.maxConcurrent) throw new HttpProblem('busy', 'too many requests are being answered; try again', { headers: { 'Retry-After': '1' } })
    concurrent++
    try {
      await next()
    } finally {
      const leave = (): void => void concurrent--
      const { end } = c.get('tally')
      if (end) void end.then(leave)
      else leave()
    }
  })
  if (token !== null) {
    const isAuthorised = bearerGuard(token)
    app.use('/v1/*', async (c, next) => {
      const authorization = c.req.header('Authorization')
      if (await isAuthorised(authorization)) return next()
      const reason = authorization === undefined ? '' : ', error="invalid_token"'
      throw new HttpProblem('unauthorized', 'a bearer token is needed: Authorization: Bearer TOKEN', { headers: { 'WWW-Authenticate': `Bearer realm="inquiry-score"${reason}` } })
    })
  }

  route('/v1/score', 'POST', async (c) => {
    const locale = requestedLocale(c)
    const moment = settings.clock?.().toISOString() ?? null
    const tally = c.get('tally')
    const judgeOne = (value: unknown) => judge(value, locale, moment)
    if (bodyKindOf(c.req.raw.headers, ['json', 'ndjson']) === 'ndjson') {
      const lines = answerLines(c.req.raw.body, { judge: judgeOne, maxLineBytes: settings.maxLineBytes, tally })
      return c.body(lines, 200, { ...localised(locale), 'Content-Type': ndjsonMediaType })
    }
    const value = await readJsonBody(c.req.raw, settings.maxBodyBytes)
    if (!Array.isArray(value)) return json(c, jsonLine(scored(value, judgeOne, tally)), locale)
    const { maxInquiries } = settings
    if (value.length > maxInquiries) {
      throw new HttpProblem('too-many-inquiries', `${value.length} inquiries are more than ${maxInquiries}; send fewer at once, or ${ndjsonMediaType}, which may have any length`)
    }
    return json(c, await answerBatch(value, judgeOne, tally), locale)
  })

  route('/v1/explain', 'POST', async (c) => {
    const locale = requestedLocale(c)
    const moment = settings.clock?.().toISOString() ?? null
    bodyKindOf(c.req.raw.headers, ['json'])
    const value = await readJsonBody(c.req.raw, settings.maxBodyBytes)
    const assessment = scored(value, (one) => judge(one, locale, moment), c.get('tally'))
    const text = explain(assessment, locale)
    const type = accepts(c, { header: 'Accept', supports: [jsonMediaType, 'text/plain'], default: jsonMediaType })
    if (type === 'text/plain') return c.body(`${text}\n`, 200, { ...localised(locale), Vary: 'Accept, Accept-Language', 'Content-Type': 'text/plain; charset=utf-8' })
    return c.body(jsonLine({ id: assessment.id, locale, text, assessment }), 200, { ...localised(locale), Vary: 'Accept, Accept-Language', 'Content-Type': jsonMediaType })
  })

  route('/v1/rules', 'GET', (c) => {
    const locale = requestedLocale(c)
    return json(c, jsonLine(catalogueOf(policy, rules, locale)), locale)
  })

  let document: string | undefined
  route('/openapi.json', 'GET', (c) => {
    document ??= JSON.stringify(openApiDocument(settings, scorer))
    return c.body(document, 200, { 'Content-Type': jsonMediaType, 'Cache-Control': 'public, max-age=300' })
  })

  route('/healthz', 'GET', (c) => json(c, jsonLine({ status: 'ok', version, policy: policyVersion })))

  return async (request) => root.fetch(request)

  /** One route with one method (HEAD comes with GET); the others are refused, OPTIONS is told which there is. */
  function route(path: string, method: 'GET' | 'POST', answer: (c: Context<Env>) => Response | Promise<Response>): void {
    const allow = method === 'GET' ? 'GET, HEAD, OPTIONS' : 'POST, OPTIONS'
    app.all(path, (c) => {
      c.set('route', `${settings.basePath}${path}`)
      const asked = c.req.method === 'HEAD' ? 'GET' : c.req.method
      if (asked === method) return answer(c)
      if (asked === 'OPTIONS') return c.body(null, 204, { Allow: allow })
      throw new HttpProblem('method-not-allowed', `this path answers ${allow}`, { headers: { Allow: allow } })
    })
  }

  function requestedLocale(c: Context<Env>): Locale {
    return localeOf(c.req.query('locale'), c.req.header('Accept-Language'), settings.locale)
  }
}

function scored<Answer>(value: unknown, judge: (value: unknown) => Answer, tally: Tally): Answer {
  try {
    const answer = judge(value)
    tally.inquiries++
    return answer
  } catch (error) {
    const refusal = refusalOf(error)
    if (refusal === null) throw error instanceof Error ? error : new Error('no error was thrown, but something else')
    tally.errors++
    throw new HttpProblem(refusal.code, refusal.message, { path: refusal.path })
  }
}

function json(c: Context<Env>, text: string, locale?: Locale): Response {
  return c.body(text, 200, { ...(locale ? localised(locale) : {}), 'Content-Type': jsonMediaType })
}

function localised(locale: Locale): Record<string, string> {
  return { 'Content-Language': locale, Vary: 'Accept-Language' }
}

function refuse(c: Context<Env>, problem: HttpProblem): Response {
  return c.body(JSON.stringify(problemDetails(problem, c.get('requestId'))), problem.status, { ...problem.extras.headers, 'Content-Type': problemMediaType, 'Cache-Control': 'no-store' })
}
