import type { Demand } from '../types'
import { isAskedFor } from './asking'
import { readSteps, readTimesThing, readWanted } from './bare-quantities'
import { digitAt, readChineseNumber } from './numbers'
import type { ProductMatch } from './products'
import { add, isAmount, isInCode, isYearLike, largest, mostNamed, mostSteps, notCounted, pieces, rates, stepMarks } from './quantity-context'
import type { Context } from './quantity-context'
import { take } from './scan'
import type { Scan } from './scan'
import { isSpecificationUnit } from './specifications'
import type { Unit } from './terms'
import { isTimes } from './tokens'
import type { Token } from './tokens'
import { factorAt, unitAt, unitAtToken, unitInRun } from './units'

const set = (words: string): ReadonlySet<string> => new Set(words.split('|'))

const footWords = set('ft|feet|foot|fts|fuß|fuss|pieds|pied|pies|pés|pes|piedi|футов|футовый|футовых|футовик|фут|футові')
/** Type of a sized container, and its canonical ending. */
const containerTypes: ReadonlyMap<string, string> = new Map([
  ['hq', 'HQ'], ['hc', 'HQ'], ['gp', 'GP'], ['dc', 'GP'], ['dv', 'GP'], ['rf', 'RF'], ['rh', 'RF'], ['reefer', 'RF'], ['fcl', ''], ['fcls', ''],
])
const runContainers: readonly (readonly [string, string])[] = [
  ['尺高柜', 'HQ'], ['尺高櫃', 'HQ'], ['高柜', 'HQ'], ['高櫃', 'HQ'], ['尺平柜', 'GP'], ['平柜', 'GP'], ['尺小柜', 'GP'], ['小柜', 'GP'], ['尺冷柜', 'RF'], ['冷柜', 'RF'],
  ['尺集装箱', ''], ['尺货柜', ''], ['尺柜', ''], ['尺櫃', ''], ['呎柜', ''], ['呎櫃', ''], ['大柜', ''], ['柜', ''], ['櫃', ''],
]
const containerAdjectives = set('full|trial|small|mixed|whole|complete|new|single|first|one|used|dry|high|cube|shipping|de|of')
const rangeWords = set('to|a|à|bis|до|al|ate|até|or|и|و|sampai|đến|至|到')
const themWords = set('them|these|those|each|this|item|items')
/** Things that are counted by name. */
const countedNouns = set(
  'machine|machines|line|lines|truck|trucks|tractor|tractors|generator|generators|pump|pumps|engine|engines|motor|motors|compressor|compressors|vehicle|' +
  'vehicles|car|cars|excavator|excavators|maschine|maschinen|máquina|máquinas|maquina|maquinas|machines|macchina|macchine|станка|станков|машины|makine',
)
const packWords = set(
  'bag|bags|sack|sacks|carton|cartons|ctn|ctns|box|boxes|drum|drums|can|cans|tin|tins|pack|packs|packet|packets|pouch|bucket|pail|bottle|bottles|roll|' +
  'bale|bales|case|cases|sachet|jar|jars|tray|crate|säcke|sack|sacs|sac|sacos|saco|bolsas|bolsa|мешки|мешках|мешок|мешков|tube|piece|pc|pcs|set|unit|' +
  'bundle|pallet|pair',
)
const ofWords = set('of|@|à|de|je|по|mit|x|a|each|in|di|da')
const capacityWords = set(
  'capacity|capacité|capacidad|capacidade|kapazität|capacità|производительность|мощность|weight|gewicht|poids|peso|вес|kapasite|load|output|rated|' +
  'weighing|weighs|gsm|gramm|density',
)
const sizeWords = set(
  'wide|width|long|length|high|height|thick|thickness|deep|depth|tall|diameter|breit|lang|hoch|dick|large|longueur|largeur|hauteur|ancho|largo|alto|' +
  'largura|comprimento|шириной|ширина|длина|длиной|высота|distance',
)
/** Units that may stand before the number without a colon: `MT 500`. */
const leadingUnits = set('pcs|nos|mt|tons|tonnes|cbm|kgs|pieces|fcl|ctns|sets|pkgs|шт|vipande|pisi|mifuko|magunia|katoni|makasha|tani|jozi')
/** Too small to order by: these measure the thing. */
const smallMeasures = set('g|mg|ml|cl|oz|mm|cm|in|inch|ft|km')
const oneCharacterMeasures = '台套柜櫃吨噸箱卷双打条辆支把米'

/** How many: the number before a times sign, or a number or word right before; with the token it begins at. */
function countBefore({ page: { tokens, taken }, numerals }: Context, index: number): { from: number; amount: number } | null {
  let at = index - 1
  if (tokens[index]!.opensLine) return null
  let times = false
  if (isTimes(tokens[at])) {
    at--
    times = true
  } else if (tokens[at]?.kind === 'run' && (tokens[at]!.text === '个' || tokens[at]!.text === '個' || tokens[at]!.text === '条' || tokens[at]!.text === '只')) at--
  else if (containerAdjectives.has(tokens[at]?.text ?? '') || tokens[at]?.text === 'nos' || tokens[at]?.text === 'pcs' || tokens[at]?.text === 'units') at--
  const token = tokens[at]
  if (token === undefined || taken[at]) return null
  if (token.kind === 'number' && isAmount(token) && token.value <= 10_000 && !(token.glued && tokens[at - 1]?.kind === 'word')) return { from: at, amount: token.value }
  const amount = times ? undefined : numerals.get(at)
  return amount === undefined ? null : { from: at, amount }
}

/** A container of a given size: `40HQ`, `2 x 40' HC`, `1×20FCL`, `3个40尺高柜`. */
function readSizedContainer(context: Context, index: number): boolean {
  const { page } = context
  const { tokens, terms } = page
  const size = tokens[index]!.text
  if (size !== '20' && size !== '40' && size !== '45') return false
  let at = index + 1
  let foot = false
  if (tokens[at]?.text === "'" && tokens[at]!.glued) {
    foot = true
    at++
    if (tokens[at]?.text === "'" && tokens[at]!.glued) at++
  } else {
    const hyphen = tokens[at]?.text === '-' && tokens[at]!.glued ? 1 : 0
    if (footWords.has(tokens[at + hyphen]?.text ?? '')) {
      foot = true
      at += hyphen + 1
    }
  }
  if (tokens[at]?.text === '.' && foot && tokens[at]!.glued) at++
  const next = tokens[at]?.opensLine ? undefined : tokens[at]
  let ending: string | undefined
  let end = tokens[at - 1]!.end
  let to = at - 1
  const count = countBefore(context, index)
  const multiplied = isTimes(tokens[index - 1])
  if (next?.kind === 'word') {
    ending = containerTypes.get(next.text)
    if (ending === '' && !next.glued && !foot && !multiplied) ending = undefined
    const adjective = foot && (next.text === 'high' || next.text === 'dry' || next.text === 'standard' || next.text === 'full')
    const noun = adjective ? (tokens[at + 1]?.text === 'cube' ? at + 2 : at + 1) : at
    if (ending === undefined && foot && terms.unit(tokens[noun]?.text ?? '')?.kind === 'container') {
      ending = next.text === 'high' ? 'HQ' : ''
      to = noun
      end = tokens[noun]!.end
    } else if (ending !== undefined) {
      to = at
      end = next.end
    }
  } else if (next?.kind === 'run' && (next.glued || foot)) {
    const found = runContainers.find(([written]) => next.text.startsWith(written))
    if (found) {
      ending = found[1]
      to = at
      end = next.start + found[0].length
    }
  }
  if (ending === undefined) {
    if (!foot || !multiplied || count === null) return false
    ending = ''
  }
  const unit = terms.unit(`${size}${ending === '' ? 'ft' : ending.toLowerCase()}`)
  const start = count ? tokens[count.from]!.start : tokens[index]!.start
  add(context, count?.amount ?? 1, null, unit?.kind === 'container' ? unit.unit : `${size}${ending || 'FT'}`, start, end)
  take(page, count?.from ?? index, tokens[to]!.kind === 'run' ? index : to)
  return true
}

/** Whether number and unit describe the goods (a pack's size, a capacity, a rate) rather than count them. */
function describes({ page, productAt }: Context, index: number, amount: number, unit: Unit, to: number): boolean {
  const { tokens } = page
  const after = tokens[to + 1]
  const before = tokens[index - 1]
  const beforeText = tokens[index]!.opensLine ? '' : (before?.text ?? '')
  if (beforeText === '/' && before!.glued) return tokens[index - 2]?.kind !== 'number'
  if (beforeText === 'per' || beforeText === 'pro' || beforeText === '每') return true
  const per = after !== undefined && !after.opensLine && (after.text === '/' || after.text === 'per' || after.text === '每') ? tokens[to + 2] : undefined
  if (per !== undefined && (rates.has(per.text) || packWords.has(per.text))) return true
  // a 6x9 pouch
  if (unit.kind === 'package' && isTimes(before) && before!.glued && tokens[index]!.glued && tokens[index - 2]?.kind === 'number') return true
  // decibel, or the Hungarian piece
  if (tokens[to]!.text === 'db' && amount <= 200) return true
  if (unit.kind === 'count' || unit.kind === 'package' || unit.kind === 'container') return false
  if (isTimes(before) && tokens[index - 2]?.kind === 'number' && (unit.kind === 'length' || unit.kind === 'area')) return true
  if (capacityWords.has(beforeText) || capacityWords.has(tokens[index - 2]?.text ?? '') || capacityWords.has(after?.text ?? '')) return true
  if (unit.kind === 'weight' || unit.kind === 'volume') {
    if (per !== undefined) return true
    if (smallMeasures.has(unit.unit)) return true
    if (unit.unit === 'litre' || unit.unit === 'l') return amount < 1000
    if (after !== undefined && !after.opensLine && packWords.has(after.text)) return true
    if (ofWords.has(beforeText) && (packWords.has(tokens[index - 2]?.text ?? '') || (unit.kind === 'weight' && isTimes(before)))) return true
    // a 50kg roaster, against 500 kg cashew
    return tokens[to]!.glued && amount <= 100 && productAt.has(to + 1)
  }
  if (unit.kind === 'length') {
    if (sizeWords.has(after?.text ?? '') || sizeWords.has(beforeText) || isTimes(after)) return true
    return smallMeasures.has(unit.unit) || amount < 100
  }
  return false
}

/** The lower end of a range whose upper end is at `index`: `20–25`, `10 to 15`, `between 10 and 15`. */
function lowerEnd(context: Context, index: number): Token | null {
  const { tokens, taken } = context.page
  const joint = tokens[index - 1]
  const lower = tokens[index - 2]
  if (joint === undefined || lower === undefined || lower.kind !== 'number' || taken[index - 2] || tokens[index]!.opensLine || joint.opensLine || !isAmount(lower)) return null
  const joins = joint.text === '-' || joint.text === '~' || rangeWords.has(joint.text) || (joint.text === 'and' && tokens[index - 3]?.text === 'between')
  return joins && lower.value < tokens[index]!.value && !isInCode(context, index - 2) ? lower : null
}

/** The 3个 of 3个40高柜, which the container reads. */
function countsSizedContainers({ tokens }: Scan, index: number): boolean {
  const measure = tokens[index + 1]!
  const size = tokens[index + 2]
  return measure.kind === 'run' && measure.text.length === 1 && size !== undefined && size.glued && (size.text === '20' || size.text === '40' || size.text === '45')
}

/** The 1 and 10 of `1, 10, 50 sets`, the 50 and 200 of `50 / 200 / 1000 nos`: rising amounts with one unit at the end. */
function addEarlierSteps(context: Context, index: number, unit: Unit): void {
  const { tokens, taken } = context.page
  const steps: number[] = []
  let slash = false
  for (let at = index; steps.length < mostSteps; at -= 2) {
    const mark = tokens[at - 1]
    const step = tokens[at - 2]
    if (mark === undefined || step === undefined || tokens[at]!.opensLine || mark.opensLine || !stepMarks.has(mark.text)) break
    if (step.kind !== 'number' || taken[at - 2] || !isAmount(step) || step.value >= tokens[at]!.value || step.shape === 'decimal' || isYearLike(step) || isInCode(context, at - 2)) break
    slash = mark.text === '/'
    steps.push(at - 2)
  }
  if (steps.length < (slash ? 1 : 2)) return
  for (const at of steps.reverse()) {
    add(context, tokens[at]!.value, null, unit.unit, tokens[at]!.start, tokens[at]!.end)
    taken[at] = 1
  }
}

function readUnit(context: Context, index: number): boolean {
  const { page } = context
  const { tokens } = page
  const found = unitAt(page, index)
  if (found === null || countsSizedContainers(page, index)) return false
  const { unit, to, end, factor } = found
  let token = tokens[index]!
  if (describes(context, index, token.value * factor, unit, to)) return false
  if (tokens[index - 1]?.text === '/' && token.value <= 4 && tokens[index - 2]?.kind === 'number' && tokens[index - 1]!.glued && token.glued && unit.kind === 'container') {
    token = { ...token, value: tokens[index - 2]!.value / token.value, start: tokens[index - 2]!.start }
    add(context, token.value, null, unit.unit, token.start, end)
    take(page, index - 2, index)
    return true
  }
  const lower = lowerEnd(context, index)
  const amount = token.value * factor
  if (lower !== null) {
    const first = lower.value * factor < amount && lower.value < 1000 ? lower.value * factor : lower.value
    add(context, first, amount, unit.unit, lower.start, end)
    take(page, index - 2, index)
  } else {
    addEarlierSteps(context, index, unit)
    add(context, amount, null, unit.unit, token.start, end)
  }
  take(page, index, tokens[to]!.kind === 'run' ? index : to)
  return true
}

/** `Qty: 500`, `Quantity (pcs) 25,000`, `数量:3000`, `MT 500`. */
function readAnnounced(context: Context, index: number): boolean {
  const { page, labelEnds } = context
  const { tokens, taken, terms } = page
  const token = tokens[index]!
  if (token.opensLine) return false
  let unit: Unit | null = null
  let unitToken = -1
  let colon = false
  for (let at = index - 1; at >= 0 && at >= index - 6; at--) {
    const before = tokens[at]!
    if (labelEnds.has(at)) {
      if (before.kind === 'run' && !before.text.endsWith('量') && !before.text.endsWith('数') && !before.text.endsWith('量') && !before.text.endsWith('จำนวน')) return false
      add(context, token.value, null, unit?.unit ?? pieces, token.start, token.end)
      take(page, index, index)
      return true
    }
    if (taken[at]) return false
    if (before.text === ':' || before.text === '=') colon = true
    else if (before.kind === 'word' && unit === null && (unit = terms.unit(before.text)) !== null) unitToken = at
    else if (![
      '-', '(', ')', '.', 'is', 'of', 'are', 'about', 'around', 'approx', 'min', 'required', 'needed', 'order', '~', 'de', 'est', 'ist', 'es', 'for', 'us',
    ].includes(before.text)) break
    if (before.opensLine) break
  }
  if (unit === null || unitToken < 0 || unit.kind === 'length' || unit.kind === 'area') return false
  if (tokens[unitToken - 1]?.kind === 'number' && !tokens[unitToken]!.opensLine) return false
  if (!colon && !(leadingUnits.has(tokens[unitToken]!.text) && unitToken === index - 1)) return false
  if (tokens[unitToken]!.text.length < 2) return false
  add(context, token.value, null, unit.unit, tokens[unitToken]!.start, token.end)
  take(page, unitToken, index)
  return true
}

/** `200 umbrellas`, `250 blackout curtains`, `3 machines`, `500 of them`. */
function readNamed(context: Context, index: number, amount: number, start: number): boolean {
  const { page, productAt } = context
  const { tokens } = page
  const next = tokens[index + 1]
  if (next === undefined || next.opensLine) return false
  if (next.text === 'of' && themWords.has(tokens[index + 2]?.text ?? '')) {
    add(context, amount, null, pieces, start, tokens[index + 2]!.end)
    take(page, index, index)
    return true
  }
  if (!Number.isInteger(amount) || next.glued) return false
  for (let at = index + 1; at <= index + 3 && at < tokens.length; at++) {
    const token = tokens[at]!
    if (token.kind !== 'word' || token.opensLine) return false
    const match = productAt.get(at)
    if (match !== undefined || countedNouns.has(token.text)) {
      add(context, amount, null, pieces, start, match?.end ?? token.end)
      take(page, index, index)
      return true
    }
    if (at === index + 1 && isSpecificationUnit(token.text)) return false
    // 3 new buyers want umbrellas: a plural is what is counted
    if (notCounted.has(token.text) || token.text.endsWith('s') || token.text === 'model') return false
  }
  return false
}

/** `price of 30 folding chairs`: things of no product that is known, where they are asked for. */
function readAsked(context: Context, index: number): void {
  const { page, productAt } = context
  const { tokens } = page
  const token = tokens[index]!
  if (!Number.isInteger(token.value) || token.value < 2 || token.value > mostNamed || token.text.startsWith('0') || isYearLike(token) || !isAskedFor(tokens, index)) return
  const { text, end: endOfWord } = tokens[index + 1]!
  // `250 brass gate valves`
  const end = (productAt.get(index + 2) ?? productAt.get(index + 3))?.end ?? endOfWord
  if (isSpecificationUnit(text) || notCounted.has(text) || rangeWords.has(text)) return
  const lower = lowerEnd(context, index)
  if (lower) add(context, lower.value, token.value, pieces, lower.start, end)
  else add(context, token.value, null, pieces, token.start, end)
  take(page, lower ? index - 2 : index, index)
}

const bullets = '-*•·●▪‣◦–—>+'

/** A bare number that begins or ends a line of a list. */
function readListed(context: Context, index: number): boolean {
  const { page } = context
  const { tokens, raw } = page
  const token = tokens[index]!
  if (!Number.isInteger(token.value) || token.value < 2 || isYearLike(token) || token.text.startsWith('0')) return false
  const before = tokens[index - 1]
  const next = tokens[index + 1]
  if (before !== undefined && before.opensLine && before.kind === 'mark' && bullets.includes(before.text) && !token.glued) {
    if (next === undefined || next.opensLine || next.kind !== 'word' || next.glued || next.text.length < 3 || notCounted.has(next.text) || isSpecificationUnit(next.text)) return false
    add(context, token.value, null, pieces, token.start, token.end)
    take(page, index, index)
    return true
  }
  const afterNext = tokens[index + 2]
  const ends = next === undefined || next.opensLine || ((next.text === '.' || next.text === ';' || next.text === ',') && (afterNext === undefined || afterNext.opensLine))
  if (!ends || before === undefined || token.opensLine) return false
  const divider = before.text === ':' || before.text === ',' || before.text === '=' || (before.text === '-' && !(before.glued && token.glued)) || raw[token.start - 1] === '\t'
  if (!divider) return false
  let words = false
  for (let at = index - 1; at >= 0 && at >= index - 40; at--) {
    const earlier = tokens[at]!
    if ((earlier.kind === 'word' && earlier.text.length >= 3) || earlier.kind === 'run') words = true
    if (!earlier.opensLine) continue
    if (!words || earlier.kind !== 'mark' || !bullets.includes(earlier.text)) return false
    add(context, token.value, null, pieces, token.start, token.end)
    take(page, index, index)
    return true
  }
  return false
}

function readNumber(context: Context, index: number): void {
  const { page } = context
  const { tokens, taken } = page
  const token = tokens[index]!
  if (taken[index] || !isAmount(token)) return
  const next = tokens[index + 1]
  if (next?.text === '%' || next?.text === 'percent' || next?.text === '٪') return
  if (readSizedContainer(context, index)) return
  if (isInCode(context, index)) return
  if (readUnit(context, index)) return
  if (readTimesThing(context, index) || readSteps(context, index) || readThousands(context, index)) return
  if (next !== undefined && next.glued && (next.kind === 'word' || (next.text === '-' && tokens[index + 2]?.glued && tokens[index + 2]!.kind === 'word'))) return
  if (isTimes(next) || isTimes(tokens[index - 1])) return
  if (readAnnounced(context, index)) return
  if (!isYearLike(token) && !(next?.kind === 'word' && isSpecificationUnit(next.text)) && readNamed(context, index, token.value, token.start)) return
  if (readListed(context, index)) return
  if (readWanted(context, index, token.value)) return
  readAsked(context, index)
}

/** `200k poly mailers`, `we take 20 thousand`: a multiplied number of what is named or wanted. */
function readThousands(context: Context, index: number): boolean {
  const { page } = context
  const multiplier = factorAt(page, index + 1)
  if (multiplier.factor === 1 || multiplier.index > page.tokens.length) return false
  const last = multiplier.index - 1
  const token = page.tokens[index]!
  const amount = token.value * multiplier.factor
  if (amount > largest || !page.tokens[last] || page.tokens[last]!.kind === 'run') return false
  return readNamed(context, last, amount, token.start) || readWanted(context, index, amount, last)
}

/** A container by name; "a truck", "a load" may be anything. */
function isContainer({ unit, kind }: Unit, token: Token): boolean {
  return kind === 'container' && unit !== 'truck' && token.text !== 'load' && token.text !== 'loads'
}

/** `two machines`, `a container`, `один контейнер`. */
function readNumeral(context: Context, find: { value: string; to: number; start: number }): void {
  const { page } = context
  const { tokens, taken } = page
  if (taken[find.to]) return
  const article = find.value === 'article'
  let at = find.to + 1
  if (containerAdjectives.has(tokens[at]?.text ?? '') && tokens[at]?.text !== 'of') at++
  const token = tokens[at]
  if (token === undefined || token.opensLine || taken[at]) return
  const amount = article ? 1 : Number(find.value)
  if (token.kind === 'number') return
  const unit = token.kind === 'word' ? (unitAtToken(page, at)?.unit ?? null) : null
  if (unit !== null && (isContainer(unit, token) || (!article && (token.text.length > 2 || unit.kind === 'count')))) {
    if (!article && at > find.to + 1 && unit.kind !== 'container') return
    add(context, amount, null, unit.unit, find.start, token.end)
    return
  }
  if (!article) readNamed(context, find.to, amount, find.start)
}

/** `三台`, `两个柜`, `五百套`. */
function readRunNumeral(context: Context, find: { from: number; start: number; value: string }): number {
  const { page } = context
  const { tokens, raw } = page
  const token = tokens[find.from]!
  const half = raw[find.start] === '半'
  const { end, value } = half ? { end: find.start + 1, value: 0.5 } : readChineseNumber(raw, find.start, token.end)
  if (value === 0 || raw[find.start - 1] === '第' || digitAt(raw.charCodeAt(find.start - 1)) >= 0) return end
  const measure = raw[end] === '个' || raw[end] === '個' ? end + 1 : end
  const container = ['高柜', '平柜', '小柜', '大柜', '货柜', '集装箱', '柜', '櫃'].find((written) => measure + written.length <= token.end && raw.startsWith(written, measure))
  if (container !== undefined) {
    const unit = unitInRun(page, measure, measure + container.length)?.unit ?? unitInRun(page, measure + container.length - 1, measure + container.length)?.unit
    add(context, value, null, unit?.unit ?? 'container', find.start, measure + container.length)
    return measure
  }
  if (half || end >= token.end || (!oneCharacterMeasures.includes(raw[end]!) && end - find.start < 2)) return end
  const unit = unitInRun(page, end, token.end)
  if (unit === null || (unit.unit.kind === 'length' && value < 100)) return end
  add(context, value, null, unit.unit.unit, find.start, unit.end)
  return unit.end
}

/** Amounts with a unit of trade, or of things named, in text order. */
export function readQuantities(page: Scan, products: readonly ProductMatch[], most: number): Demand['quantities'] {
  const { finds, tokens, numbers } = page
  const productAt = new Map(products.map((match) => [match.from, match]))
  const numerals = new Map<number, number>()
  for (const find of finds.numeral) if (tokens[find.from]!.kind !== 'run') numerals.set(find.to, find.value === 'article' ? 1 : Number(find.value))
  const context: Context = { page, productAt, numerals, labelEnds: new Set(finds.label.map((label) => label.to)), readings: [] }
  for (const index of numbers) {
    if (context.readings.length >= most) break
    readNumber(context, index)
  }
  let done = 0
  for (const find of finds.numeral) {
    if (context.readings.length >= 2 * most) break
    if (tokens[find.from]!.kind !== 'run') readNumeral(context, find)
    else if (find.start >= done) done = readRunNumeral(context, find)
  }
  return context.readings.sort((one, other) => one.span.start - other.span.start).slice(0, most)
}
