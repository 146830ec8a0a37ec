/** Writes fixtures/many-voices/standing.json. Look at the difference before it is committed: npx tsx scripts/standing.ts && git diff fixtures/many-voices */
import { writeFileSync } from 'node:fs'
import { readVoices, type Standing, standingFile, standingOf } from './standing-of'

const standing = standingOf(readVoices())
const lines = Object.entries(standing.byLanguage).map(([language, counts]) => `  ${JSON.stringify(language)}: ${JSON.stringify(counts)}`)
writeFileSync(standingFile, `{\n "honestCondemned": ${JSON.stringify(standing.honestCondemned)},\n "byLanguage": {\n${lines.join(',\n')}\n }\n}\n`)
const all = (key: keyof Standing) => Object.values(standing.byLanguage).reduce((sum, counts) => sum + counts[key], 0)
console.log(`dishonest ${all('dishonest')}: recognised ${all('recognised')}, graded C or D ${all('late')}; honest ${all('honest')}: condemned ${standing.honestCondemned.length}, intent right ${all('intentRight')}, grade right ${all('gradeRight')}; language right ${all('languageRight')}`)
