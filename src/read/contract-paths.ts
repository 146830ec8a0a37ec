import type { ZodMiniType } from 'zod/mini'
import { contextSchema, inquirySchema } from '../inquiry/schema'

/** What the contract wants at a path, as far as a cell of a table can give it. */
export type PathKind = 'text' | 'number' | 'boolean' | 'texts' | 'numbers' | 'objects' | 'object'

/** Of `expect`, which the contract's schemas leave to the runner of expectations. */
const expectations: Record<string, PathKind> = {
  'expect.verdict': 'text',
  'expect.grade': 'text',
  'expect.intent': 'text',
  'expect.language': 'text',
  'expect.rules': 'texts',
  'expect.notRules': 'texts',
}

let paths: ReadonlyMap<string, PathKind> | undefined

/** Every path of the contract that a file may hold, such as `sender.email` or `context.facts.ip.kind`, with what belongs there. */
export function contractPaths(): ReadonlyMap<string, PathKind> {
  if (!paths) {
    const found = new Map<string, PathKind>(Object.entries(expectations))
    collect(inquirySchema, '', found)
    collect(contextSchema, 'context', found)
    paths = found
  }
  return paths
}

/** The parts of a zod definition that are read here. */
interface Definition {
  readonly type: string
  readonly innerType?: ZodMiniType
  readonly element?: ZodMiniType
  readonly shape?: Readonly<Record<string, ZodMiniType>>
}

function definitionOf(schema: ZodMiniType): Definition {
  const definition = schema._zod.def as unknown as Definition
  return definition.type === 'optional' && definition.innerType ? definitionOf(definition.innerType) : definition
}

function collect(schema: ZodMiniType, path: string, found: Map<string, PathKind>): void {
  const { type, element, shape } = definitionOf(schema)
  if (path !== '') found.set(path, kindOf(type, element))
  for (const [key, inner] of Object.entries(shape ?? {})) collect(inner, path === '' ? key : `${path}.${key}`, found)
}

function kindOf(type: string, element: ZodMiniType | undefined): PathKind {
  if (type === 'array' && element) {
    const inner = definitionOf(element).type
    return inner === 'object' ? 'objects' : inner === 'number' ? 'numbers' : 'texts'
  }
  return type === 'number' || type === 'boolean' || type === 'object' ? type : 'text'
}
