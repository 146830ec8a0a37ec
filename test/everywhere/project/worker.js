import * as library from 'inquiry-score'
import { scoreAll } from './score-all.js'

globalThis.addEventListener('message', ({ data }) => globalThis.postMessage(scoreAll(library, data)))
