import { escapeMarkup } from './markup'

/** What a plot is called, for those who see it and for those who hear it. */
export interface PlotName {
  /** Unique on its page: letters only. */
  readonly id: string
  readonly title: string
  readonly description: string
}

/** A drawing that explains itself: no script, nothing loaded, coloured by the page's classes. */
export function svgOf({ id, title, description }: PlotName, width: number, height: number, marks: readonly string[]): string {
  return [
    `<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="${id}-title ${id}-text">\n`,
    `<title id="${id}-title">${escapeMarkup(title)}</title>\n<desc id="${id}-text">${escapeMarkup(description)}</desc>\n`,
    ...marks.map((mark) => `${mark}\n`),
    '</svg>\n',
  ].join('')
}

/** A square from 0 to 100 % on both axes. */
export interface UnitSquare {
  readonly width: number
  readonly height: number
  /** Where a share from 0 to 1 stands. */
  readonly x: (share: number) => string
  readonly y: (share: number) => string
  /** Grid, numbers, names of the axes and the diagonal. */
  readonly frame: readonly string[]
}

const side = 280
const left = 58
const top = 12
const ticks = [0, 0.25, 0.5, 0.75, 1]

export function unitSquare(xName: string, yName: string): UnitSquare {
  const x = (share: number): string => coordinate(left + share * side)
  const y = (share: number): string => coordinate(top + (1 - share) * side)
  const middle = { x: left + side / 2, y: top + side / 2 }
  const frame = [
    ...ticks.flatMap((tick) => [
      `<path class="grid" d="M${x(tick)} ${y(0)}V${y(1)}M${x(0)} ${y(tick)}H${x(1)}"/>`,
      `<text class="tick" x="${x(tick)}" y="${top + side + 18}" text-anchor="middle">${100 * tick}%</text>`,
      `<text class="tick" x="${left - 8}" y="${y(tick)}" dy="4" text-anchor="end">${100 * tick}%</text>`,
    ]),
    `<text class="axis" x="${middle.x}" y="${top + side + 38}" text-anchor="middle">${escapeMarkup(xName)}</text>`,
    `<text class="axis" transform="translate(14 ${middle.y}) rotate(-90)" text-anchor="middle">${escapeMarkup(yName)}</text>`,
    `<path class="diagonal" d="M${x(0)} ${y(0)}L${x(1)} ${y(1)}"/>`,
  ]
  return { width: left + side + 24, height: top + side + 48, x, y, frame }
}

/** Coordinates with two decimals at most: short, and the same wherever they are worked out. */
export function coordinate(value: number): string {
  return String(Math.round(value * 100) / 100)
}
