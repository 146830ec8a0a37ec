/** Writes the JSON Schemas of the contract into dist, after the bundler has filled it. */
import { writeFileSync } from 'node:fs'
import * as z from 'zod/mini'
import { contextSchema, inquirySchema } from '../src/inquiry/schema'
import { policySchema } from '../src/policy/schema'

const inquiry = { ...z.toJSONSchema(z.extend(inquirySchema, { context: z.optional(contextSchema) }), { io: 'input' }), $id: 'https://inquiry-score.dev/inquiry.schema.json', title: 'Inquiry', anyOf: [{ required: ['body'] }, { required: ['html'] }] }
const policy = { ...z.toJSONSchema(policySchema, { io: 'input' }), $id: 'https://inquiry-score.dev/policy.schema.json', title: 'Policy' }
writeFileSync('dist/inquiry.schema.json', `${JSON.stringify(inquiry, null, 2)}\n`)
writeFileSync('dist/policy.schema.json', `${JSON.stringify(policy, null, 2)}\n`)
