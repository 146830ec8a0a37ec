/** What share of a whole each of a list of things has, by how often it is written: the thing at any place of the whole is one look away. */
export class Shares {
  /** How often the things before each are written; one longer than they are. */
  readonly below: Int32Array
  readonly total: number
  private readonly things: Uint16Array

  constructor(counts: Int32Array) {
    this.below = new Int32Array(counts.length + 1)
    for (let thing = 0; thing < counts.length; thing++) this.below[thing + 1] = this.below[thing]! + counts[thing]!
    this.total = this.below[counts.length]!
    this.things = new Uint16Array(this.total)
    for (let thing = 0; thing < counts.length; thing++) this.things.fill(thing, this.below[thing], this.below[thing + 1])
  }

  at(place: number): number {
    return this.things[place]!
  }
}
