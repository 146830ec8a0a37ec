import { withRoom } from './growing'
import { arcFields, itemFields, laterFlag, nodeFields, type PhraseGraph } from './phrase-graph'

/** What the uses of a state begin with: how many stretches go on a phrase, and the number of their gate. */
export const usesHead = 2
const unread = -1
/** Fields of a way on: the state that it leaves, its edge, the state that it leads to, and nothing. */
const wayFields = 4
const filterWordBits = 16

/**
 * The trie of all literals over tokens, which grows where texts go: the ways on from a state are made when a text first gets there, from
 * the graphs of the stretches that are still possible. So a text costs what it says, and a trie once grown is as quick as one made before.
 * An edge is a token and whether a space stands before it: twice the token's number, and one more for the space.
 */
export class WordTrie {
  /** For each state where its uses stand: how many stretches go on a phrase, their gate, these, the last first; how many begin one, these. 0 for none. */
  usesAt = new Int32Array(1 << 12)
  uses = new Int32Array(1 << 12)
  private usesEnd = 1
  /** The first item of each state: of this trie's own, or, below zero, of the graph's; once it is read, a bit for each way on, by `bitOf` its edge. */
  private heads = new Int32Array(1 << 12)
  private states = 1
  private readonly starts: Int32Array
  private items = new Int32Array(1 << 14)
  private itemsEnd = 1
  private ways = new Int32Array(1 << 14)
  private waysCount = 0
  /** A bit for each way's hash: most that are asked for are none, and this is small enough to be near at hand. */
  private readonly filter = new Int32Array(1 << filterWordBits)
  /** The state that an edge leads to from the one that is being read. */
  private readonly children: Int32Array

  /**
   * @param words how many there are
   * @param gateFor called for stretches that one literal goes on with: the number of their gate, 0 for none
   */
  constructor(private readonly graph: PhraseGraph, words: number, private readonly gateFor: (stretches: readonly number[]) => number) {
    this.starts = new Int32Array(words * 2)
    this.children = new Int32Array(words * 4)
  }

  /** The state behind a token that begins a literal; 0 for none. */
  start(token: number): number {
    const known = this.starts[token]!
    if (known !== 0) return known
    const first = this.graph.firstItems[token] ?? 0
    if (first === 0) return 0
    const state = (this.starts[token] = this.add(-first))
    this.read(state)
    return state
  }

  leadsOn(state: number): boolean {
    return this.heads[state] !== 0
  }

  /** The state that an edge leads to; 0 for none. */
  next(state: number, edge: number): number {
    if ((this.heads[state]! & bitOf(edge)) === 0) return 0
    const hash = hashOf(state, edge)
    if (((this.filter[hash >>> (32 - filterWordBits)]! >>> (hash & 31)) & 1) === 0) return 0
    const { ways } = this
    const mask = (ways.length >> 2) - 1
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const at = slot << 2
      const child = ways[at + 2]!
      if (child === 0) return 0
      if (ways[at] === state && ways[at + 1] === edge) {
        if (this.usesAt[child] === unread) this.read(child)
        return child
      }
    }
  }

  private add(head: number): number {
    const state = this.states++
    this.heads = withRoom(this.heads, this.states)
    this.usesAt = withRoom(this.usesAt, this.states)
    this.heads[state] = head
    this.usesAt[state] = unread
    return state
  }

  private read(state: number): void {
    const { arcs, nodes, tokens } = this.graph
    const firstChild = this.states
    const ending: number[] = []
    const edges: number[] = []
    const head = this.heads[state]!
    const items = head < 0 ? this.graph.items : null
    for (let item = Math.abs(head); item !== 0; item = (items ?? this.items)[item * itemFields + 2]!) {
      const stretch = (items ?? this.items)[item * itemFields]!
      const node = (items ?? this.items)[item * itemFields + 1]!
      const counts = nodes[node * nodeFields + 1]!
      if ((counts & 1) === 1) ending.push(stretch)
      const firstArc = nodes[node * nodeFields]! * arcFields
      const lastArc = firstArc + (counts >>> 1) * arcFields
      for (let arc = firstArc; arc < lastArc; arc += arcFields) {
        const shape = arcs[arc + 1]!
        const from = arcs[arc]!
        const to = from + (shape >>> 1)
        for (let i = from; i < to; i++) {
          const edge = (tokens[i]! << 1) | (shape & 1)
          let child = this.children[edge]!
          if (child === 0) {
            child = this.children[edge] = this.add(0)
            edges.push(edge)
          }
          this.addItem(child, stretch, arcs[arc + 2]!)
        }
      }
    }
    let bits = 0
    edges.forEach((edge, at) => {
      this.children[edge] = 0
      bits |= bitOf(edge)
      this.addWay(state, edge, firstChild + at)
    })
    this.heads[state] = bits
    this.usesAt[state] = ending.length === 0 ? 0 : this.addUses(ending)
  }

  private addItem(state: number, stretch: number, node: number): void {
    const item = this.itemsEnd++
    this.items = withRoom(this.items, this.itemsEnd * itemFields)
    this.items[item * itemFields] = stretch
    this.items[item * itemFields + 1] = node
    this.items[item * itemFields + 2] = this.heads[state]!
    this.heads[state] = item
  }

  private addWay(state: number, edge: number, child: number): void {
    if (++this.waysCount << 3 > this.ways.length) {
      const { ways } = this
      this.ways = new Int32Array(ways.length << 1)
      for (let at = 0; at < ways.length; at += wayFields) if (ways[at + 2] !== 0) this.putWay(ways[at]!, ways[at + 1]!, ways[at + 2]!)
    }
    this.putWay(state, edge, child)
  }

  private putWay(state: number, edge: number, child: number): void {
    const hash = hashOf(state, edge)
    this.filter[hash >>> (32 - filterWordBits)]! |= 1 << (hash & 31)
    const mask = (this.ways.length >> 2) - 1
    let slot = hash & mask
    while (this.ways[(slot << 2) + 2] !== 0) slot = (slot + 1) & mask
    this.ways[slot << 2] = state
    this.ways[(slot << 2) + 1] = edge
    this.ways[(slot << 2) + 2] = child
  }

  /** The latest stretch of a phrase first: a literal that is two stretches of one must not overwrite what it reads. */
  private addUses(stretches: readonly number[]): number {
    const { facts, ranks } = this.graph
    const own = [...new Set(stretches)].sort((a, b) => ranks[a]! - ranks[b]!)
    const later = own.filter((stretch) => (facts[stretch]! & laterFlag) !== 0).reverse()
    const first = own.filter((stretch) => (facts[stretch]! & laterFlag) === 0)
    const at = this.usesEnd
    this.usesEnd += usesHead + later.length + 1 + first.length
    this.uses = withRoom(this.uses, this.usesEnd)
    this.uses.set([later.length, this.gateFor(later), ...later, first.length, ...first], at)
    return at
  }
}

/** Most states have few ways on: what stands beside them tells of most edges that there is none. */
function bitOf(edge: number): number {
  return 1 << (Math.imul(edge, 0x9e3779b1) >>> 27)
}

function hashOf(state: number, edge: number): number {
  const mixed = Math.imul(Math.imul(state, 0x9e3779b1) ^ edge, 0x85ebca6b)
  return mixed ^ (mixed >>> 15)
}
