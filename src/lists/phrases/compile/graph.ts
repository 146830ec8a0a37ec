import { isWordLike, type Stretch } from '../notation'
import { isOpenKey, keyOf, lettersOf, tokensOf, type Token } from './tokens'

/** A way on from a node: any of its tokens leads to the target. */
export interface Arc {
  /** Sorted keys of tokens. */
  readonly tokens: readonly string[]
  readonly isSpaced: boolean
  readonly target: Node
}

/** A place within the literals of a stretch; the same for all that may follow in the same ways. */
export interface Node {
  /** Whether a literal ends here. */
  readonly ends: boolean
  readonly arcs: readonly Arc[]
  readonly number: number
}

/**
 * The stretches of a language's phrases as graphs over tokens: of any two places with the same ways on only one is kept, so what
 * a phrase gives as alternatives stays side by side, and does not multiply.
 */
export class Graph {
  readonly end: Node = { ends: true, arcs: [], number: 0 }
  private readonly nodes = new Map<string, Node>([[signature(true, []), this.end]])

  add(stretch: Stretch): Node {
    return this.node(stretch.literals.filter(({ literal }) => literal !== '').map(tokensOf), 0)
  }

  private node(literals: readonly (readonly Token[])[], depth: number): Node {
    const byToken = new Map<string, Token[][]>()
    let ends = false
    for (const literal of literals) {
      const token = literal[depth]
      if (token === undefined) {
        ends = true
        continue
      }
      const key = `${token.isSpaced ? ' ' : ''}${keyOf(token)}`
      const group = byToken.get(key)
      if (group) group.push([...literal])
      else byToken.set(key, [[...literal]])
    }
    const arcs = new Map<string, { tokens: string[]; isSpaced: boolean; target: Node }>()
    for (const [spaced, group] of byToken) {
      const key = keyOf(group[0]![depth]!)
      const { isSpaced } = group[0]![depth]!
      const target = this.node(group, depth + 1)
      if (isOpenKey(key) && target !== this.end) throw new RangeError(`something follows "${spaced}*" within a literal`)
      const name = `${target.number} ${isSpaced} ${isWordKey(key)}`
      const arc = arcs.get(name)
      if (arc) arc.tokens.push(key)
      else arcs.set(name, { tokens: [key], isSpaced, target })
    }
    const sorted = [...arcs.values()].map((arc) => ({ ...arc, tokens: arc.tokens.sort() })).sort((a, b) => (a.tokens[0]! < b.tokens[0]! ? -1 : 1))
    const name = signature(ends, sorted)
    let node = this.nodes.get(name)
    if (!node) this.nodes.set(name, (node = { ends, arcs: sorted, number: this.nodes.size }))
    return node
  }
}

function signature(ends: boolean, arcs: readonly Arc[]): string {
  return `${ends}\n${arcs.map(({ tokens, isSpaced, target }) => `${isSpaced}${target.number}\t${tokens.join('\t')}`).join('\n')}`
}

/** Whether a token is a word, before which another word cannot stand without a space. */
export function isWordKey(key: string): boolean {
  return isWordLike(lettersOf(key).charCodeAt(0))
}
