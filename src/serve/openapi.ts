import { explain, locales, type Scorer, version } from '../index'
import { hashOf } from '../policy/hash'
import { catalogueOf } from './catalogue'
import { componentSchemas } from './openapi-schemas'
import type { Settings } from './options'
import { type ProblemCode, problemCodes, problemMediaType } from './problem-details'
import { jsonMediaType, ndjsonMediaType } from './request-body'
import { briefInquiry, sampleContext, sampleInquiry } from './sample'

type Json = Record<string, unknown>

const ref = (name: string): Json => ({ $ref: `#/components/schemas/${name}` })
const localeParameter = { $ref: '#/components/parameters/locale' }
const requestIdHeader = { $ref: '#/components/headers/requestId' }

/** The API of a handler as an OpenAPI 3.1 document; its examples are what this handler answers. */
export function openApiDocument(settings: Settings, scorer: Scorer): Json {
  const { policy, rules, token, locale } = settings
  const request = { ...sampleInquiry, context: sampleContext }
  const assessment = scorer.score(sampleInquiry, sampleContext, { locale })
  const several = [request, { ...briefInquiry, context: sampleContext }]
  const answers = [assessment, scorer.score(briefInquiry, sampleContext, { locale })]
  const catalogue = catalogueOf(policy, rules, locale)
  const guarded = token === null ? {} : { security: [{ bearer: [] }] }
  const alwaysPossible: readonly ProblemCode[] = ['internal-error', 'busy', ...(token === null ? [] : (['unauthorized'] as const))]
  const bodyProblems: readonly ProblemCode[] = ['bad-json', 'unreadable-body', 'unknown-locale', 'body-too-large', 'unsupported-media-type', 'unsupported-encoding', 'not-an-object', 'no-text', ...alwaysPossible]

  return {
    openapi: '3.1.1',
    info: {
      title: 'inquiry-score',
      version,
      summary: 'Tells which inquiries deserve an answer first.',
      description: 'Scores incoming inquiries: verdict, grade, reasons with the places in the text that they point at, and a plan for the reply. Nothing that is sent is stored or logged.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: settings.basePath === '' ? '/' : settings.basePath }],
    paths: {
      '/v1/score': {
        post: {
          operationId: 'score',
          summary: 'Score inquiries',
          description: `One inquiry is answered by one assessment, an array of at most ${settings.maxInquiries} by an array in the same order, and NDJSON of any length by NDJSON as it comes in: line n answers inquiry n. In arrays and NDJSON, what is no inquiry is answered by an error in its place.`,
          ...guarded,
          parameters: [localeParameter],
          requestBody: {
            required: true,
            content: {
              [jsonMediaType]: {
                schema: { oneOf: [ref('Inquiry'), { type: 'array', maxItems: settings.maxInquiries, items: ref('Inquiry') }] },
                examples: { one: { summary: 'One inquiry', value: request }, many: { summary: 'Several', value: several } },
              },
              [ndjsonMediaType]: { schema: { type: 'string', description: `One Inquiry a line, each of at most ${settings.maxLineBytes} bytes.` }, example: `${JSON.stringify(request)}\n` },
            },
          },
          responses: {
            200: success('The assessments.', {
              [jsonMediaType]: {
                schema: { oneOf: [ref('Assessment'), { type: 'array', items: { oneOf: [ref('Assessment'), ref('ItemError')] } }] },
                examples: { one: { summary: 'One inquiry', value: assessment }, many: { summary: 'Several', value: answers } },
              },
              [ndjsonMediaType]: { schema: { type: 'string', description: 'One Assessment or ItemError a line.' }, example: `${JSON.stringify(assessment)}\n` },
            }),
            ...problems([...bodyProblems, 'too-many-inquiries']),
          },
        },
      },
      '/v1/explain': {
        post: {
          operationId: 'explain',
          summary: 'Explain one inquiry',
          ...guarded,
          parameters: [localeParameter],
          requestBody: { required: true, content: { [jsonMediaType]: { schema: ref('Inquiry'), example: request } } },
          responses: {
            200: success('The assessment with its explanation; as text alone where Accept prefers text/plain.', {
              [jsonMediaType]: { schema: ref('Explanation'), example: { id: assessment.id, locale, text: explain(assessment, locale), assessment } },
              'text/plain': { schema: { type: 'string' }, example: `${explain(assessment, locale)}\n` },
            }),
            ...problems(bodyProblems),
          },
        },
      },
      '/v1/rules': {
        get: {
          operationId: 'rules',
          summary: 'The rules and what they weigh',
          ...guarded,
          parameters: [localeParameter],
          responses: {
            200: success('The rules of the policy in use.', { [jsonMediaType]: { schema: ref('Rules'), example: { ...catalogue, rules: catalogue.rules.slice(0, 3), composites: catalogue.composites.slice(0, 1) } } }),
            ...problems(['unknown-locale', ...alwaysPossible]),
          },
        },
      },
      '/openapi.json': { get: { operationId: 'openapi', summary: 'This document', responses: { 200: success('An OpenAPI 3.1 document.', { [jsonMediaType]: { schema: { type: 'object' } } }) } } },
      '/healthz': {
        get: {
          operationId: 'health',
          summary: 'Whether the handler answers',
          responses: { 200: success('It does.', { [jsonMediaType]: { schema: ref('Health'), example: { status: 'ok', version, policy: { id: policy.id, hash: hashOf(policy) } } } }) },
        },
      },
    },
    components: {
      schemas: componentSchemas(),
      parameters: { locale: { name: 'locale', in: 'query', description: 'Language of the reasons; without it Accept-Language decides.', schema: { type: 'string', enum: [...locales] } } },
      headers: { requestId: { description: "The request's own X-Request-Id, or a new one.", schema: { type: 'string' } } },
      ...(token === null ? {} : { securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } } }),
    },
  }
}

function success(description: string, content: Json): Json {
  return { description, headers: { 'X-Request-Id': requestIdHeader }, content }
}

/** One response a status, naming the codes that it may carry. */
function problems(codes: readonly ProblemCode[]): Json {
  const byStatus = new Map<number, ProblemCode[]>()
  for (const code of codes) byStatus.set(problemCodes[code], [...(byStatus.get(problemCodes[code]) ?? []), code])
  const responses = [...byStatus].map(([status, own]) => [
    String(status),
    { description: `Code ${own.join(' or ')}.`, headers: { 'X-Request-Id': requestIdHeader }, content: { [problemMediaType]: { schema: ref('Problem') } } },
  ])
  return Object.fromEntries(responses) as Json
}
