import { folded } from '../inquiry/fold'
import { portLines } from './ports.data'

export interface Port {
  /** In English. */
  readonly name: string
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  /** In Chinese and other ways of writing. */
  readonly names?: readonly string[]
  /** The name is also an everyday word or a person's: count it only after a trade term or `port`. */
  readonly everyday?: true
}

let list: readonly Port[] | null = null
let byName: Map<string, Port> | null = null

/** Ports of the world's trade, and the inland terminals that goods are quoted to. */
export function ports(): readonly Port[] {
  list ??= portLines.trim().split('\n').flatMap((line) => {
    const [country, entries] = line.split('|') as [string, string]
    return entries.split(';').map((entry): Port => {
      const [marked, others] = entry.split('=') as [string, string | undefined]
      const everyday = marked.startsWith('*')
      return { name: everyday ? marked.slice(1) : marked, country, ...(others === undefined ? {} : { names: others.split(',') }), ...(everyday ? { everyday } : {}) }
    })
  })
  return list
}

/** All names of all ports, folded, to the port; where two share a name, the one with more trade, which comes first. */
export function portNames(): ReadonlyMap<string, Port> {
  if (byName) return byName
  byName = new Map()
  for (const port of ports()) for (const name of [port.name, ...(port.names ?? [])]) if (!byName.has(folded(name))) byName.set(folded(name), port)
  return byName
}

/** The port of that name, whatever the case and accents; `null` for none. */
export function portNamed(name: string): Port | null {
  return portNames().get(folded(name.slice(0, 60)).trim()) ?? null
}
