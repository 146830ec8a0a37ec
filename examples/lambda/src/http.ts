import { createLambdaHandler } from 'inquiry-score/serve/lambda'
import { seller } from './seller'

/** For an HTTP API or a function URL. Where the variable is not set, loading fails: nothing is open by mistake. */
export const handler = createLambdaHandler({
  token: process.env.INQUIRY_SCORE_TOKEN as string,
  context: { seller },
  log: (entry) => console.log(JSON.stringify(entry)),
})
