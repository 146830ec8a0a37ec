import { createSqsHandler } from 'inquiry-score/serve/lambda'
import { seller } from './seller'

const crm = process.env.CRM_URL as string

/** For an SQS queue of inquiries, one JSON object a message; assessments go to the CRM. */
export const handler = createSqsHandler({
  context: { seller },
  async deliver(assessment, { messageId }) {
    // The key lets the CRM know a message that SQS delivers twice.
    const response = await fetch(crm, { method: 'POST', headers: { 'content-type': 'application/json', 'idempotency-key': messageId }, body: JSON.stringify(assessment) })
    if (!response.ok) throw new Error(`the CRM answered ${response.status}`)
  },
  log: (entry) => console.log(JSON.stringify(entry)),
})
