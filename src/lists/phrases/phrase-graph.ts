import { withRoom } from './growing'

/** Stands for a meaning where a phrase goes on. */
export const unfinished = 0xfff
/** Facts of a stretch: the meaning that it ends, its gap, whether it goes on a phrase. */
export const meaningMask = 0xfff
export const gapShift = 12
export const gapMask = 0xff
export const laterFlag = 1 << 20

/** Fields of an arc: where its tokens begin in `tokens`; how many they are and whether a space stands before them; the node that it leads to. */
export const arcFields = 3
/** Fields of a node: its first arc; how many it has and whether a literal ends here. */
export const nodeFields = 2
/** Fields of an item: a stretch, a place in its graph, and the item after it; no item has the number 0. */
export const itemFields = 3

/**
 * The stretches of all phrases read so far, as graphs over tokens, flat. Node 0 is the end of a literal. `firstItems` has for each token
 * the stretches that may begin with it, and where it leads in them.
 */
export class PhraseGraph {
  tokens = new Int32Array(1 << 18)
  tokensEnd = 0
  arcs = new Int32Array(1 << 19)
  private arcsEnd = 0
  nodes = new Int32Array(1 << 17)
  private nodesEnd = 0
  facts = new Int32Array(1 << 15)
  /** In what order the stretches of phrases found at one place are told of: the same whatever was read before. */
  ranks = new Int32Array(1 << 15)
  private nextRank = 0
  stretches = 0
  firstItems = new Int32Array(1 << 17)
  items = new Int32Array(1 << 19)
  private itemsEnd = 1
  /** Phrase by phrase its meaning, how many stretches it has, and their roots. */
  sequences = new Int32Array(1 << 17)
  sequencesEnd = 0
  /** By the number of a part where its phrases begin and end in `sequences`. */
  readonly parts = new Map<number, { from: number; to: number }>()
  private part = { from: 0, to: 0 }
  /** Phrases of one stretch need no progress of their own: they share one for each meaning. */
  private readonly whole = new Map<number, number>()

  constructor() {
    this.addNode(true, 0)
  }

  /** Begins with the phrases of a part; its number is its own, whatever was read before. */
  beginPart(number: number): void {
    this.nextRank = number << 16
    this.part = { from: this.sequencesEnd, to: this.sequencesEnd }
    this.parts.set(number, this.part)
  }

  addToken(token: number): void {
    if (this.tokensEnd === this.tokens.length) this.tokens = withRoom(this.tokens, this.tokensEnd + 1)
    this.tokens[this.tokensEnd++] = token
  }

  /** @returns the number of a node whose arcs are still to be filled in */
  addNode(ends: boolean, arcs: number): number {
    const node = this.nodesEnd++
    this.nodes = withRoom(this.nodes, this.nodesEnd * nodeFields)
    this.nodes[node * nodeFields] = this.arcsEnd
    this.nodes[node * nodeFields + 1] = (arcs << 1) | (ends ? 1 : 0)
    this.arcsEnd += arcs
    this.arcs = withRoom(this.arcs, this.arcsEnd * arcFields)
    return node
  }

  arcsOf(node: number): number {
    return this.nodes[node * nodeFields]!
  }

  /** An arc to the end, until `aim` tells otherwise. */
  fillArc(arc: number, from: number, count: number, isSpaced: boolean): void {
    this.arcs[arc * arcFields] = from
    this.arcs[arc * arcFields + 1] = (count << 1) | (isSpaced ? 1 : 0)
  }

  aim(arc: number, node: number): void {
    this.arcs[arc * arcFields + 2] = node
  }

  /** Adds the stretch of a phrase that is `at` of `count`. Those of one phrase come one after the other. */
  addStretch(root: number, gap: number, at: number, count: number, meaning: number): void {
    if (at === 0) {
      this.addToSequences(meaning)
      this.addToSequences(count)
    }
    this.addToSequences(root)
    const known = count === 1 ? this.whole.get(meaning) : undefined
    const stretch = known ?? this.stretches++
    if (known === undefined) {
      this.facts = withRoom(this.facts, this.stretches)
      this.ranks = withRoom(this.ranks, this.stretches)
      this.ranks[stretch] = count === 1 ? meaning - unfinished : this.nextRank++
      this.facts[stretch] = (at === count - 1 ? meaning : unfinished) | (gap << gapShift) | (at > 0 ? laterFlag : 0)
      if (count === 1) this.whole.set(meaning, stretch)
    }
    const last = this.arcsOf(root) + (this.nodes[root * nodeFields + 1]! >>> 1)
    for (let arc = this.arcsOf(root) * arcFields; arc < last * arcFields; arc += arcFields) {
      const from = this.arcs[arc]!
      const to = from + (this.arcs[arc + 1]! >>> 1)
      for (let i = from; i < to; i++) this.addFirst(this.tokens[i]!, stretch, this.arcs[arc + 2]!)
    }
  }

  private addToSequences(value: number): void {
    if (this.sequencesEnd === this.sequences.length) this.sequences = withRoom(this.sequences, this.sequencesEnd + 1)
    this.sequences[this.sequencesEnd++] = value
    this.part.to = this.sequencesEnd
  }

  private addFirst(token: number, stretch: number, node: number): void {
    this.firstItems = withRoom(this.firstItems, token + 1)
    const item = this.itemsEnd++
    if (this.itemsEnd * itemFields > this.items.length) this.items = withRoom(this.items, this.itemsEnd * itemFields)
    this.items[item * itemFields] = stretch
    this.items[item * itemFields + 1] = node
    this.items[item * itemFields + 2] = this.firstItems[token]!
    this.firstItems[token] = item
  }
}
