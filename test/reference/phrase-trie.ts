/** What ends at a state: where its uses stand in a table of the caller's. */
export type Ends = ReadonlyMap<string, number>

/** Fields of a state in `records`: its letter with the number of its children and its flags, then its first child. */
export const recordFields = 2
export const letterMask = 0xffff
export const countShift = 16
export const countMask = 0x1ff
/** The state is in the middle of a literal: its one child is the next state, and nothing ends at it. */
export const chainedFlag = 1 << 25
/** Something ends at the state. */
export const endFlag = 1 << 26
/** The state has so many children that they are looked up in `crowds`, not looked through. */
export const crowdFlag = 1 << 27
const crowdFrom = 12
/** Size of one table in `crowds`: for each unit below 128 the place of the child among its siblings, from 1; 0 for none. */
export const crowdSize = 128

/**
 * A trie over UTF-16 units. The children of a state lie side by side, and their own children behind them in the order of a
 * walk; a state is two numbers, so looking through the children of one touches one or two cache lines, a run of
 * single children as few. Most of a scan's time is waiting for these lines. Before the children of a crowded state
 * stands the number of its table in `crowds`, in the place of a record.
 */
export class Trie {
  readonly states: number
  readonly records: Int32Array
  /** For each state with the end flag, its number in `ends`. */
  readonly endOf: Int32Array
  readonly crowds: Uint8Array
  /** The root's children, by unit; 0 for none. */
  readonly roots = new Int32Array(65536)
  /** States two letters deep, by two units below 128: most of all walks end here. 0 for none. */
  readonly pairs = new Int32Array(128 * 128)

  constructor(ends: Ends) {
    const keys = [...ends.keys()].sort()
    let units = 1
    for (const key of keys) units += key.length + 1
    const records = new Int32Array(units * recordFields)
    const endOf = new Int32Array(units)
    const crowds: Uint8Array[] = []
    let states = 1
    /** Makes the subtree of a state from the keys `from` to `to`, all of which begin with the letters that lead to it. */
    const grow = (state: number, depth: number, from: number, to: number): void => {
      let at = from
      let flags = 0
      if (keys[at]!.length === depth) {
        endOf[state] = ends.get(keys[at++]!)!
        flags = endFlag
      }
      const groups: { from: number; to: number }[] = []
      for (let i = at; i < to; i++) {
        if (i === at || keys[i]!.charCodeAt(depth) !== keys[i - 1]!.charCodeAt(depth)) groups.push({ from: i, to })
        groups[groups.length - 1]!.to = i + 1
      }
      // Letters that many literals go on with come first: they are the likelier in a text.
      groups.sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from)
      const isCrowd = state > 0 && groups.length >= crowdFrom && groups.length <= 255
      if (isCrowd) {
        flags |= crowdFlag
        records[states++ * recordFields] = crowds.length
        crowds.push(crowdOf(groups.map((group) => keys[group.from]!.charCodeAt(depth))))
      }
      const first = states
      if (state > 0) {
        if (groups.length > countMask) throw new RangeError(`more than ${countMask} letters follow "${keys[from]!.slice(0, depth)}"`)
        if (groups.length === 1 && first === state + 1 && flags === 0) flags = chainedFlag
        records[state * recordFields]! |= (groups.length << countShift) | flags
        records[state * recordFields + 1] = first
      }
      states += groups.length
      groups.forEach((group, i) => {
        records[(first + i) * recordFields] = keys[group.from]!.charCodeAt(depth)
        grow(first + i, depth + 1, group.from, group.to)
      })
      if (state === 0) for (let root = first; root < first + groups.length; root++) this.addRoot(records, root)
    }
    if (keys.length > 0) grow(0, 0, 0, keys.length)
    this.states = states
    this.records = records.slice(0, states * recordFields)
    this.endOf = endOf.slice(0, states)
    this.crowds = new Uint8Array(crowds.length * crowdSize)
    crowds.forEach((crowd, index) => this.crowds.set(crowd, index * crowdSize))
  }

  private addRoot(records: Int32Array, root: number): void {
    const record = records[root * recordFields]!
    const letter = record & letterMask
    this.roots[letter] = root
    if (letter >= 128) return
    const first = records[root * recordFields + 1]!
    for (let child = first; child < first + ((record >>> countShift) & countMask); child++) {
      const second = records[child * recordFields]! & letterMask
      if (second < 128) this.pairs[(letter << 7) | second] = child
    }
  }
}

function crowdOf(letters: readonly number[]): Uint8Array {
  const crowd = new Uint8Array(crowdSize)
  letters.forEach((letter, index) => {
    if (letter < crowdSize && index < 255) crowd[letter] = index + 1
  })
  return crowd
}
