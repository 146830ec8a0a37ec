import { readFileSync } from 'node:fs'
import * as library from 'inquiry-score'
import { scoreAll } from './score-all.js'

process.stdout.write(scoreAll(library, JSON.parse(readFileSync('items.json', 'utf8'))))
