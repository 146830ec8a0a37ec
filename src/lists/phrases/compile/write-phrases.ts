import { gaps, models, toEnd, toKnown, toNew } from '../format'
import { isOpenKey } from './tokens'
import { isWordKey, type Arc, type Graph, type Node } from './graph'

/** A phrase as it is looked for: its stretches one after the other. */
export interface Sequence {
  readonly meaning: number
  readonly stretches: readonly { readonly gap: number; readonly root: Node }[]
}

/** Where phrases are written to: a range encoder, or what counts the tokens first. */
export interface Output {
  bit(model: number, bit: number): void
  tree(model: number, bits: number, value: number): void
  number(models: number, value: number): void
  even(count: number, value: number): void
  tokens(keys: readonly string[]): void
}

/** Writes the phrases of a language, meaning by meaning; those of one meaning in the order given. */
export class PhraseWriter {
  private readonly references: ReadonlyMap<Node, number>
  private readonly known = new Map<Node, number>()
  private readonly sets = new Map<string, number>()

  constructor(private readonly out: Output, private readonly graph: Graph, private readonly sequences: readonly Sequence[], private readonly meanings: number) {
    this.references = referencesIn(graph, sequences)
  }

  write(): void {
    for (let meaning = 0; meaning < this.meanings; meaning++) {
      const own = this.sequences.filter((sequence) => sequence.meaning === meaning)
      this.out.number(models.phrases, own.length)
      for (const { stretches } of own) {
        this.out.number(models.stretches, stretches.length - 1)
        stretches.forEach(({ gap, root }, at) => {
          if (at > 0) this.out.tree(models.gap, 2, gaps.indexOf(gap))
          this.out.bit(models.isKnown, this.known.has(root) ? 1 : 0)
          if (this.known.has(root)) this.out.even(this.known.size, this.known.get(root)!)
          else this.node(root, 0, 0)
        })
      }
    }
  }

  private node(node: Node, inside: number, afterWord: number): void {
    const { out } = this
    const isShared = isWorthSharing(node, this.graph) && this.references.get(node)! > 1
    if (inside === 1) out.bit(models.ends, node.ends ? 1 : 0)
    out.number(models.arcs[inside]!, node.arcs.length - 1)
    out.bit(models.isShared + (inside << 1) + (node.arcs.length > 1 ? 1 : 0), isShared ? 1 : 0)
    if (isShared) this.known.set(node, this.known.size)
    for (const arc of node.arcs) this.arc(arc, inside, afterWord)
  }

  private arc({ tokens, isSpaced, target }: Arc, inside: number, afterWord: number): void {
    const { out } = this
    this.set(tokens, inside)
    const isWord = isWordKey(tokens[0]!) ? 1 : 0
    if (inside === 1) out.bit(models.isSpaced + (afterWord << 1) + isWord, isSpaced ? 1 : 0)
    if (tokens.some(isOpenKey)) return
    const known = this.known.get(target)
    const kind = target === this.graph.end ? toEnd : known === undefined ? toNew : toKnown
    out.tree(models.target + (((inside << 2) + (isWord << 1) + (tokens.length > 1 ? 1 : 0)) << 2), 2, kind)
    if (kind === toKnown) out.even(this.known.size, known!)
    else if (kind === toNew) this.node(target, 1, isWord)
  }

  private set(tokens: readonly string[], inside: number): void {
    const { out } = this
    out.number(models.size[inside]!, tokens.length - 1)
    if (tokens.length === 1) {
      out.tokens(tokens)
      return
    }
    const name = tokens.join('\n')
    const known = this.sets.get(name)
    out.bit(models.isKnownSet, known === undefined ? 0 : 1)
    if (known !== undefined) out.even(this.sets.size, known)
    else {
      this.sets.set(name, this.sets.size)
      out.tokens(tokens)
    }
  }
}

/** A node that one set leads from to the end is written again sooner than referred to. */
function isWorthSharing(node: Node, { end }: Graph): boolean {
  return node.ends || node.arcs.length > 1 || node.arcs[0]!.target !== end
}

/** How often each node is written or referred to. */
function referencesIn(graph: Graph, sequences: readonly Sequence[]): ReadonlyMap<Node, number> {
  const references = new Map<Node, number>()
  const visit = (node: Node): void => {
    const count = references.get(node) ?? 0
    references.set(node, count + 1)
    if (count === 0 || !isWorthSharing(node, graph)) for (const { target } of node.arcs) if (target !== graph.end) visit(target)
  }
  for (const { stretches } of sequences) for (const { root } of stretches) visit(root)
  return references
}
