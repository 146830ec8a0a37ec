import type { Demand } from '../types'
import { reading, take, written } from './scan'
import type { Scan } from './scan'
import { isTimes, isUpperCase } from './tokens'
import type { Token } from './tokens'

const set = (words: string): ReadonlySet<string> => new Set(words.split('|'))

const lengths = set(
  'mm|cm|m|mtr|meter|meters|metre|metres|inch|inches|ft|feet|foot|mil|mils|dm|мм|см|м|zoll|pulgadas|pulgada|pouces|polegadas|pollici|مم|سم|متر|yard|yards|' +
  'yd|yds',
)
const measures = set(
  'v|kv|vac|vdc|volt|volts|w|kw|kwh|mw|wp|watt|watts|kva|va|hp|ps|cv|hz|khz|mhz|ghz|ah|mah|amp|amps|ma|kva|gsm|g/m2|g|gr|gm|gms|gram|grams|gramm|' +
  'grammes|mg|mic|micron|microns|μm|um|μ|ml|cl|cc|l|ltr|ltrs|lt|liter|liters|litre|litres|litros|°c|°f|c|deg|degree|degrees|grad|bar|psi|mpa|kpa|pa|rpm|' +
  'upm|db|dba|mesh|gauge|ga|awg|denier|dtex|tex|tc|lm|lumen|lumens|lux|gb|tb|mb|mp|dpi|nm|kn|ppm|ppi|oz|kelvin|kg|kgs|lb|lbs|t|ton|tons|tph|bph|gph|cfm|' +
  'm3|m2|km|din|sw|btu|ohm|ω|joule|j|cst|mpas|phr|ply|кг|г|гр|л|мл|вт|квт|в|ква|гц|бар|об|кв|лм|كيلو|لتر|واط|فولت|كجم|كغ|mtr|kilo|kilos|pcs|pc|pieces|' +
  'iu|ma|mc|hrc|hb',
)
/** Measures only where they are written to the number; apart from it they are other words. */
const gluedOnly = set('a|k|d|in|c|t|в|м|г|j|mil|ma|um')
/** Ampere, kelvin, denier: in capitals. */
const capitalOnly = set('a|k|d')
const weights = set('g|gr|gm|kg')
/** Measures of weight, count and volume, which are quantities unless a rate or pack follows. */
const onlyByRate = set('pcs|pc|pieces|tons|ton|t')
const rateWords = set(
  'h|jam|godz|hr|hrs|hour|hours|min|minute|day|shift|bag|bags|carton|cartons|ctn|box|pack|set|case|roll|m2|m3|m|cm3|l|ml|kg|std|jour|heure|hora|ora|ч|час|' +
  's|sec|dozen|bundle|pallet|pc|pcs|piece|unit|sqm|inch|min.',
)
/** Letters that stand before a norm's or grade's number. */
const prefixes = set('ip|pn|dn|ss|sus|ral|ne|aisi|class|sch|schedule|npt|bsp|m|sae|iso|jis|pantone|spf|hrc|ansi|iec|tc|cl')
const upperPrefixes = set('m|en|iso|iec|ne|tc|cl|ss|pn|dn|ip|sch|sus')
const runMeasures = [
  '千瓦', '瓦', '伏', '赫兹', '毫米', '厘米', '公分', '微米', '克', '毫升', '度', '安', '匹', '马力', '寸', '英寸', '丝', '目', '公斤', '千克', '升', '米', '转', 'mm', 'ミリ', 'ワット', 'ボルト',
  'センチ', 'グラム', '미리', '밀리', '와트', '볼트', '그램',
]
const fibres = set(
  'cotton|polyester|linen|flax|wool|viscose|rayon|bamboo|elastane|spandex|lycra|silk|nylon|polyamide|acrylic|modal|tencel|lyocell|hemp|cashmere|baumwolle|' +
  'coton|algodón|algodao|algodão|cotone|pamuk|хлопок|хлопка|leinen|leder|organic|pure|recycled|silver|copper|purity|humidity|moisture|alcohol|protein|fat',
)

/** Whether a number before the token is a measurement, not a count of what follows. */
export function isSpecificationUnit(text: string): boolean {
  return (lengths.has(text) || measures.has(text)) && text !== 'a'
}

function isAmount(token: Token | undefined): token is Token {
  return token !== undefined && token.kind === 'number' && token.shape !== 'long' && token.shape !== 'dotted'
}

interface UnitEnd {
  readonly to: number
  readonly end: number
  readonly length: boolean
}

/** The unit of measure after the number at `index`. */
function measureAfter({ raw, tokens }: Scan, index: number): UnitEnd | null {
  let at = index + 1
  const number = tokens[index]!
  if (tokens[at]?.text === '-' && tokens[at]!.glued && tokens[at + 1]?.glued) at++
  const token = tokens[at]
  if (token === undefined || token.opensLine) return null
  if (token.kind === 'word') {
    if (!token.glued && gluedOnly.has(token.text)) return null
    // 5A1 is a code
    const next = tokens[at + 1]
    if (token.glued && token.text.length === 1 && next?.kind === 'number' && next.glued) return null
    if (capitalOnly.has(token.text)) return isUpperCase(raw, token) && (token.text !== 'k' || number.value >= 1000) ? { to: at, end: token.end, length: false } : null
    if (token.text === 'in') return { to: at, end: token.end, length: true }
    if (lengths.has(token.text)) return { to: at, end: token.end, length: true }
    // g/m²
    const per = tokens[at + 1]?.text === '/' ? tokens[at + 2] : undefined
    if (weights.has(token.text) && per !== undefined && (rateWords.has(per.text) || per.text === 'sqm')) {
      return { to: at + 2, end: per.end, length: false }
    }
    if (token.text === 'sq' && lengths.has(tokens[at + 1]?.text ?? '')) return { to: at + 1, end: tokens[at + 1]!.end, length: false }
    return measures.has(token.text) ? { to: at, end: token.end, length: false } : null
  }
  if (token.kind === 'run') {
    const found = runMeasures.find((measure) => token.text.startsWith(measure))
    return found === undefined ? null : { to: at, end: token.start + found.length, length: found === '毫米' || found === '厘米' || found === '米' || found === '公分' }
  }
  if ((token.text === '"' || token.text === "''") && token.glued && number.value <= 200) return { to: at, end: token.end, length: true }
  if (token.text === "'" && token.glued && tokens[at + 1]?.text === "'" && tokens[at + 1]!.glued) return { to: at + 1, end: tokens[at + 1]!.end, length: true }
  return null
}

function withRate({ tokens }: Scan, unit: UnitEnd): UnitEnd {
  const sign = tokens[unit.to + 1]
  const rate = tokens[unit.to + 2]
  if (sign === undefined || rate === undefined || sign.opensLine || rate.opensLine) return unit
  return (sign.text === '/' || sign.text === 'per') && rateWords.has(rate.text) ? { to: unit.to + 2, end: rate.end, length: unit.length } : unit
}

const mostSides = 4

/** `60x120`, `280 x 300 cm`, `60cm x 90cm`, `55*45.5*35CM`. */
function dimensionsAt(page: Scan, index: number): UnitEnd | null {
  const { tokens, taken } = page
  let at = index
  let sides = 1
  let unit = measureAfter(page, at)
  let measured = unit !== null && unit.length
  let long = tokens[at]!.text.length >= 2
  let to = measured ? unit!.to : at
  if (tokens[to + 1]?.text === "'" && tokens[to + 1]!.glued) to++
  while (sides < mostSides && isTimes(tokens[to + 1]) && isAmount(tokens[to + 2]) && !taken[to + 2] && !tokens[to + 1]!.opensLine) {
    at = to + 2
    sides++
    unit = measureAfter(page, at)
    const isLength = unit !== null && unit.length
    measured = measured || isLength
    long = long && tokens[at]!.text.length >= 2
    to = isLength ? unit!.to : at
    if (!isLength && unit !== null && sides === 2 && !measured) {
      // 10 x 500 ml
      return { to: unit.to, end: unit.end, length: false }
    }
  }
  if (sides === 1 || !(measured || long || sides > 2)) return null
  const last = tokens[to]!
  return { to, end: unit !== null && unit.length && unit.to === to ? unit.end : last.end, length: true }
}

/** First token of a range or pair that ends at `index`: `220-240`, `110/220`. */
function rangeStart({ tokens, taken }: Scan, index: number): number {
  let from = index
  for (let pairs = 0; pairs < 4; pairs++) {
    const joint = tokens[from - 1]
    const lower = tokens[from - 2]
    if (joint === undefined || !isAmount(lower) || taken[from - 2] || tokens[from]!.opensLine || joint.opensLine) break
    if (joint.text !== '-' && joint.text !== '~' && joint.text !== '/' && joint.text !== 'to' && joint.text !== '±' && joint.text !== '+') break
    from -= 2
  }
  const sign = tokens[from - 1]
  return sign !== undefined && (sign.text === '±' || sign.text === '≥' || sign.text === '≤' || sign.text === 'ø' || sign.text === 'φ') && tokens[from]!.glued ? from - 1 : from
}

/** The 5 of `5/8" x 90`. */
function fractionStart({ tokens, taken }: Scan, index: number): number {
  const upper = tokens[index - 2]
  const line = tokens[index - 1]
  return line?.text === '/' && line.glued && tokens[index]!.glued && upper?.kind === 'number' && !taken[index - 2] && upper.value < tokens[index]!.value ? index - 2 : index
}

/** `IP65`, `PN16`, `SS 304L`, `RAL 6028`, `M8x40`, `Ne 30/1`. */
function gradeAt({ raw, tokens, taken }: Scan, index: number): { from: number; to: number } | null {
  const number = tokens[index]!
  if (number.opensLine) return null
  let at = index - 1
  if (tokens[at]?.text === '-' && number.glued) at--
  const prefix = tokens[at]
  if (prefix === undefined || taken[at] || prefix.kind !== 'word' || !prefixes.has(prefix.text)) return null
  const glued = number.glued && at === index - 1
  if (upperPrefixes.has(prefix.text) && !isUpperCase(raw, prefix) && !(prefix.text === 'ne' && raw[prefix.start] === 'N') && !(glued && prefix.text.length > 1)) return null
  if (prefix.text === 'm' && (!glued || prefix.glued || number.value > 100)) return null
  if ((prefix.text === 'tc' || prefix.text === 'cl') && !glued) return null
  if (number.value < 2 || number.text.length > 6) return null
  let to = index
  for (let more = 0; more < 4; more++) {
    const next = tokens[to + 1]
    if (next === undefined || !next.glued) break
    if (next.kind === 'word' && next.text.length <= 2 && !isTimes(next)) to++
    else if ((isTimes(next) || next.text === '/' || next.text === '-') && tokens[to + 2]?.kind === 'number' && tokens[to + 2]!.glued) to += 2
    else break
  }
  return { from: at, to }
}

/** Numbers with a unit of measure, dimensions, grades and compositions, as written. */
export function readSpecifications(page: Scan, most: number): Demand['specifications'] {
  const { tokens, numbers, taken } = page
  const readings: Demand['specifications'][number][] = []
  const add = (from: number, to: number, end: number): void => {
    const { start } = tokens[from]!
    readings.push(reading(page, written(page, start, end), start, end))
    take(page, from, tokens[to]!.kind === 'run' ? to - 1 : to)
    // within a run there may be more numerals, but the number itself is used
    if (to > from) taken[from] = 1
  }
  for (const index of numbers) {
    if (readings.length >= most) break
    const token = tokens[index]!
    if (taken[index] || !isAmount(token)) continue
    const grade = gradeAt(page, index)
    if (grade !== null) {
      add(grade.from, grade.to, tokens[grade.to]!.end)
      continue
    }
    const before = tokens[index - 1]
    if (token.glued && before?.kind === 'word' && !isTimes(before) && before.text.length <= 4 && !measures.has(before.text) && !lengths.has(before.text)) continue
    const dimensions = dimensionsAt(page, index)
    if (dimensions !== null) {
      add(fractionStart(page, index), dimensions.to, dimensions.end)
      continue
    }
    const next = tokens[index + 1]
    if (next?.text === '%') {
      const fibre = tokens[index + 2]
      if (fibre !== undefined && !fibre.opensLine && fibres.has(fibre.text)) {
        const noun = (fibre.text === 'organic' || fibre.text === 'pure' || fibre.text === 'recycled') && fibres.has(tokens[index + 3]?.text ?? '') ? index + 3 : index + 2
        add(index, noun, tokens[noun]!.end)
      }
      continue
    }
    const unit = measureAfter(page, index)
    if (unit === null) continue
    const rated = withRate(page, unit)
    if (rated === unit && onlyByRate.has(tokens[unit.to]!.text)) continue
    const from = rangeStart(page, index)
    add(from, rated.to, rated.end)
  }
  return readings
}
