const { readFileSync } = require('node:fs')
const library = require('inquiry-score')

import('./score-all.js').then(({ scoreAll }) => process.stdout.write(scoreAll(library, JSON.parse(readFileSync('items.json', 'utf8')))))
