import type { Demand } from '../types'
import { portWords } from './cues'
import type { Find } from './lexicon'
import { reading, written } from './scan'
import type { Scan } from './scan'
import { isCapitalised } from './tokens'

/** Ports whose names are also words or first names: these need a word such as "port" or an Incoterm before them. */
const wordLike = new Set(
  (
    'nice male bar split mobile cork hull goa lax bik rak kap colon manta santos lagos napier nelson hobart darwin perth victoria sydney moss alat apra ' +
    'paita ilo natal medan muara bata porto praia lima boma hanko turku hamad bluff bari juba varna burgas rades tema lome manama chiba georgetown ' +
    'salvador progreso balboa orange salem reading same sale dover vigo aden basel paris london port oran mina la long mahe kabul moscow delhi bengal ' +
    'christmas alger baku tanga rio bor'
  ).split(' '),
)
const before = new Set([
  'port', 'to', 'from', 'via', 'ex', 'puerto', 'porto', 'hafen', 'porta', 'порт', 'порта', 'до', 'в', 'at', 'into', 'cảng', 'pelabuhan', 'ميناء', 'pod',
  'pol', 'destination', 'discharge', 'nach', 'bis', 'vers', 'a', 'hasta', 'para', 'в',
])
const portJoiners = new Set(['of', 'de', 'di', 'do'])
const notNames = new Set([
  'please', 'and', 'or', 'the', 'of', 'number', 'destination', 'kindly', 'best', 'free', 'sea', 'nearest', 'main', 'any', 'your', 'our', 'discharge',
  'loading', 'my', 'this', 'china', 'chinese', 'fob', 'cif', 'cfr', 'exw', 'usb', 'serial', 'with', 'to', 'with', 'i', 'we', 'thanks', 'regards', 'hdmi',
  'charging', 'air', 'discharging', 'destinations', 'is', 'in', 'for', 'at', 'charges',
])

function isPort({ raw, tokens }: Scan, find: Find, termEnds: ReadonlySet<number>): boolean {
  const token = tokens[find.from]!
  if (token.kind === 'run') return true
  const capital = isCapitalised(raw, token)
  const prior = tokens[find.from - 1]
  const next = tokens[find.to + 1]
  const announced =
    (prior !== undefined && !token.opensLine && (before.has(prior.text) || (portJoiners.has(prior.text) && portWords.has(tokens[find.from - 2]?.text ?? '')))) ||
    (next !== undefined && portWords.has(next.text)) ||
    termEnds.has(find.from - 1) ||
    termEnds.has(find.from - 2)
  if (find.from === find.to && wordLike.has(token.text)) return announced && capital
  // a letter of a non-Latin alphabet without case is as good as a capital
  return capital || announced || (find.from < find.to && token.text.length > 3) || token.text.toUpperCase() === token.text || token.text.length >= 5
}

/** A name of up to three capitalised words after "port of", or one before "port". */
function namedPort(page: Scan, index: number): { from: number; to: number } | null {
  const { raw, tokens } = page
  const isName = (at: number): boolean => {
    const token = tokens[at]
    return token !== undefined && token.kind === 'word' && token.text.length >= 3 && isCapitalised(raw, token) && !notNames.has(token.text)
  }
  if (portJoiners.has(tokens[index + 1]?.text ?? '')) {
    let to = index + 1
    while (to < index + 4 && isName(to + 1) && !tokens[to + 1]!.opensLine) to++
    return to > index + 1 ? { from: index + 2, to } : null
  }
  const prior = tokens[index - 1]
  return prior !== undefined && isName(index - 1) && !tokens[index]!.opensLine && !prior.opensLine && !tokens[index]!.glued ? { from: index - 1, to: index - 1 } : null
}

/** Known ports by name in any script of the list, and names called a port. */
export function readPorts(page: Scan, most: number): Demand['ports'] {
  const { tokens, finds } = page
  const readings: Demand['ports'][number][] = []
  const termEnds = new Set(finds.incoterm.map((term) => term.to))
  const known = new Uint8Array(tokens.length)
  for (const find of finds.port) {
    if (readings.length >= most) break
    if (!isPort(page, find, termEnds)) continue
    readings.push(reading(page, find.value, find.start, find.end))
    if (tokens[find.from]!.kind !== 'run') known.fill(1, find.from, find.to + 1)
  }
  for (const { from: index } of finds.harbour) {
    if (readings.length >= most) break
    if (known[index]) continue
    const name = namedPort(page, index)
    if (name === null || known[name.from] || known[name.to]) continue
    const { start } = tokens[name.from]!
    const { end } = tokens[name.to]!
    readings.push(reading(page, written(page, start, end), start, end))
    known.fill(1, name.from, name.to + 1)
  }
  return readings.sort((one, other) => one.span.start - other.span.start)
}
