import { readdirSync, readFileSync } from 'node:fs'
import { fromJSONSchema } from 'zod'
import * as z from 'zod/mini'
import { describe, expect, it } from 'vitest'
import { createScorer } from '../src/index'
import { assessmentSchema } from '../src/serve/assessment-schema'
import { problemCodes } from '../src/serve/problem-details'
import { api } from './serve-requests'

const scorer = createScorer()
const { ask } = api({ scorer, token: 'tell-nobody', basePath: '/inquiries' })
const document = (await (await ask('GET', '/inquiries/openapi.json')).json()) as any
const authorised = { authorization: 'Bearer tell-nobody' }
const operations = Object.entries<any>(document.paths).flatMap(([path, methods]) => Object.entries<any>(methods).map(([method, operation]) => ({ path, method, operation })))

function resolve(ref: string): unknown {
  return ref.replace('#/', '').split('/').reduce((value: any, key) => value?.[key], document)
}

/** Every object within, with what it is called by. */
function* within(value: unknown): Generator<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return
  if (!Array.isArray(value)) yield value as Record<string, unknown>
  for (const item of Object.values(value)) yield* within(item)
}

function schemaOf(schema: Record<string, unknown>): z.ZodMiniType {
  const standalone = JSON.stringify({ $schema: 'https://json-schema.org/draft/2020-12/schema', ...schema, $defs: document.components.schemas })
  return fromJSONSchema(JSON.parse(standalone.replaceAll('#/components/schemas/', '#/$defs/'))) as unknown as z.ZodMiniType
}

/** The same schema that knows no other fields than it names. */
function strict(schema: any): z.ZodMiniType {
  const { def } = schema._zod
  if (def.type === 'object') return z.strictObject(Object.fromEntries(Object.entries(def.shape).map(([key, value]) => [key, strict(value)])))
  if (def.type === 'array') return z.array(strict(def.element))
  if (def.type === 'optional') return z.optional(strict(def.innerType))
  if (def.type === 'nullable') return z.nullable(strict(def.innerType))
  return schema
}

describe('the OpenAPI document', () => {
  it('is of version 3.1, with the parts that the specification asks for', () => {
    expect(document.openapi).toMatch(/^3\.1\.\d+$/)
    expect(document.info).toMatchObject({ title: expect.any(String), version: expect.any(String) })
    expect(document.servers).toEqual([{ url: '/inquiries' }])
    expect(new Set(operations.map(({ operation }) => operation.operationId)).size).toBe(operations.length)
    for (const { operation } of operations) for (const [status, response] of Object.entries<any>(operation.responses)) {
      expect(status).toMatch(/^[1-5]\d\d$/)
      expect(response.description).toEqual(expect.any(String))
    }
  })

  it('names only paths and methods that there are, and all of them', async () => {
    expect(operations.map(({ path, method }) => `${method} ${path}`)).toEqual(['post /v1/score', 'post /v1/explain', 'get /v1/rules', 'get /openapi.json', 'get /healthz'])
    for (const { path, method } of operations) expect([200, 415]).toContain((await ask(method.toUpperCase(), `/inquiries${path}`, undefined, authorised)).status)
  })

  it('refers to nothing that is not there', () => {
    const refs = [...within(document)].flatMap(({ $ref }) => (typeof $ref === 'string' ? [$ref] : []))
    expect(refs.length).toBeGreaterThan(20)
    for (const ref of refs) expect(resolve(ref), ref).toBeTypeOf('object')
    expect([...within(document)].some((part) => '$schema' in part || '$id' in part)).toBe(false)
  })

  it('asks for the token where the handler does', () => {
    for (const { path, operation } of operations) expect(operation.security, path).toEqual(path.startsWith('/v1/') ? [{ bearer: [] }] : undefined)
    expect(document.components.securitySchemes.bearer).toEqual({ type: 'http', scheme: 'bearer' })
  })

  it('names every code of a problem', () => {
    expect(document.components.schemas.Problem.properties.code.enum).toEqual(Object.keys(problemCodes))
  })

  it('has examples that its own schemas allow', () => {
    let checked = 0
    for (const { schema, example, examples = {} } of [...within(document.paths)] as any[]) {
      const values = [example, ...Object.values<any>(examples).map(({ value }) => value)].filter((value) => value !== undefined)
      if (!schema || values.length === 0) continue
      for (const value of values) {
        const result = z.safeParse(schemaOf(schema), value)
        expect(result.error?.issues ?? [], JSON.stringify(value).slice(0, 200)).toEqual([])
        checked++
      }
    }
    expect(checked).toBeGreaterThanOrEqual(10)
  })

  it('has examples that the handler gives', async () => {
    const { requestBody, responses } = document.paths['/v1/score'].post
    for (const name of ['one', 'many']) {
      const answer = await (await ask('POST', '/inquiries/v1/score', JSON.stringify(requestBody.content['application/json'].examples[name].value), { ...authorised, 'content-type': 'application/json' })).json()
      expect(answer).toEqual(responses[200].content['application/json'].examples[name].value)
    }
    const explained = document.paths['/v1/explain'].post
    const answer = await (await ask('POST', '/inquiries/v1/explain', JSON.stringify(explained.requestBody.content['application/json'].example), { ...authorised, 'content-type': 'application/json' })).json()
    expect(answer).toEqual(explained.responses[200].content['application/json'].example)
  })

  it('takes as an inquiry what the library takes, and no other', () => {
    const inquiry = schemaOf(document.components.schemas.Inquiry)
    expect(z.safeParse(inquiry, { body: '' }).success).toBe(true)
    expect(z.safeParse(inquiry, { html: '<p>', context: { seller: { country: 'CN' } } }).success).toBe(true)
    expect(document.components.schemas.Inquiry.anyOf).toEqual([{ required: ['body'] }, { required: ['html'] }])
    expect(z.safeParse(inquiry, { body: 3 }).success).toBe(false)
  })
})

describe('the schema of an assessment', () => {
  const folder = new URL('../fixtures/inquiries/', import.meta.url)
  const fixtures = readdirSync(folder).flatMap((file) => readFileSync(new URL(file, folder), 'utf8').trim().split('\n').map((line) => JSON.parse(line) as { context?: unknown }))
  const known = strict(assessmentSchema)

  it('allows what is answered to every fixture, and names each field of it', () => {
    for (const value of fixtures) expect(z.safeParse(known, scorer.score(value, value.context)).error?.issues ?? []).toEqual([])
  })
})
