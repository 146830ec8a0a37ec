import * as z from 'zod/mini'
import { contextSchema, inquirySchema } from '../inquiry/schema'
import { compositeSchema, weightSchema } from '../policy/schema'
import { families } from '../rules/rule'
import { assessmentSchema } from './assessment-schema'
import { problemCodes } from './problem-details'

type JsonSchema = Record<string, unknown>

const policyVersion = z.object({ id: z.string(), hash: z.string() })
const message = z.string()

const named = {
  Context: contextSchema,
  Inquiry: z.extend(inquirySchema, { context: z.optional(contextSchema) }),
  Assessment: assessmentSchema,
  ItemError: z.object({ error: z.object({ code: z.string(), message, path: z.nullable(z.string()), line: z.optional(z.nullable(z.int())) }) }),
  Explanation: z.object({ id: z.nullable(z.string()), locale: z.string(), text: z.string(), assessment: assessmentSchema }),
  Rules: z.object({
    policy: policyVersion,
    rules: z.array(z.object({ id: z.string(), family: z.enum(families), needs: z.array(z.string()), weight: weightSchema, message })),
    composites: z.array(z.extend(compositeSchema, { message })),
  }),
  Health: z.object({ status: z.literal('ok'), version: z.string(), policy: policyVersion }),
  Problem: z.object({
    type: z.literal('about:blank'),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    code: z.enum(Object.keys(problemCodes) as [keyof typeof problemCodes]),
    path: z.optional(z.string()),
    requestId: z.string(),
  }),
} as const

const descriptions: Readonly<Record<keyof typeof named, string>> = {
  Context: 'What is known beside the inquiry: the moment, the seller, looked-up facts.',
  Inquiry: 'One inquiry; there must be a body or an html. A field of the wrong shape is left out and named in the assessment\'s problems; null counts as absent; unknown fields are ignored.',
  Assessment: 'What is thought of one inquiry, with every reason.',
  ItemError: 'Stands in the place of an item that is no inquiry.',
  Explanation: 'The assessment in words for a salesperson.',
  Rules: 'The rules and composites, with what each moves: points of worth, decibans of risk.',
  Health: 'The handler answers.',
  Problem: 'RFC 9457 problem details; `code` is stable, `path` names the bad field.',
}

/** The API's schemas as JSON Schema 2020-12, made from those that the code reads inquiries by. */
export function componentSchemas(): Record<string, JsonSchema> {
  const registry = z.registry<{ id: string }>()
  for (const [id, schema] of Object.entries(named)) registry.add(schema, { id })
  const { schemas } = z.toJSONSchema(registry, { io: 'input', uri: (id) => `#/components/schemas/${id}` })
  const components: Record<string, JsonSchema> = {}
  for (const id of Object.keys(named) as (keyof typeof named)[]) {
    const { $schema: _, $id: __, ...schema } = schemas[id] as JsonSchema
    components[id] = { description: descriptions[id], ...schema }
  }
  components.ItemError!.examples = [{ error: { code: 'no-text', message: 'an inquiry needs a body or an html (an empty string is allowed)', path: '[1].body' } }]
  components.Inquiry = { ...components.Inquiry, anyOf: [{ required: ['body'] }, { required: ['html'] }] }
  return components
}
