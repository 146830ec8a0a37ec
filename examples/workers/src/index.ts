import { createHandler, type Handler } from 'inquiry-score/serve/fetch'
import { seller } from './seller'

interface Env {
  /** A secret: npx wrangler secret put INQUIRY_SCORE_TOKEN */
  readonly INQUIRY_SCORE_TOKEN: string
}

let handler: Handler | undefined

export default {
  fetch(request: Request, env: Env): Promise<Response> {
    // Made once for all requests of an isolate. Where the secret is not set, this throws: nothing is open by mistake.
    handler ??= createHandler({
      token: env.INQUIRY_SCORE_TOKEN,
      context: { seller },
      log: (entry) => console.log(JSON.stringify(entry)),
    })
    return handler(request)
  },
}
