import * as library from 'inquiry-score'
import { scoreAll } from './score-all.js'

export default {
  fetch: async (request) => new Response(scoreAll(library, await request.json())),
}
