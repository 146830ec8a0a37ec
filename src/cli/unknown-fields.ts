import type * as z from 'zod/mini'
import type * as core from 'zod/v4/core'
import { isRecord } from '../inquiry/parse'
import { contextSchema, inquirySchema } from '../inquiry/schema'
import { plainLine } from '../report/plain-text'

/** More names than this are no longer kept apart, however many a file has. */
const maxNames = 1_000
const namesShown = 20

/** Collects the fields of a run that the contract doesn't know, to name each of them once. */
export interface UnknownFields {
  readonly inquiry: (value: unknown) => void
  readonly context: (value: unknown) => void
  readonly add: (path: string) => void
  /** All that were found. */
  readonly names: () => readonly string[]
  /** The warning, or `null` where all was known. */
  readonly warning: () => string | null
}

export function createUnknownFields(): UnknownFields {
  const names = new Set<string>()
  const add = (path: string): void => {
    if (names.size < maxNames) names.add(path)
  }
  return {
    inquiry: (value) => findUnknown(inquirySchema, value, '', add),
    context: (value) => findUnknown(contextSchema, value, 'context', add),
    add,
    names: () => [...names],
    warning: () => {
      if (names.size === 0) return null
      const shown = [...names].slice(0, namesShown).map((name) => plainLine(name, 100))
      const more = names.size > shown.length ? ` and ${names.size - shown.length}${names.size === maxNames ? ' or' : ''} more` : ''
      return `ignored unknown fields: ${shown.join(', ')}${more}`
    },
  }
}

function findUnknown(schema: z.ZodMiniType, value: unknown, path: string, add: (path: string) => void): void {
  const { def } = (schema as unknown as core.$ZodTypes)._zod
  if (def.type === 'optional') findUnknown(def.innerType as z.ZodMiniType, value, path, add)
  else if (def.type === 'array' && Array.isArray(value)) for (const item of value) findUnknown(def.element as z.ZodMiniType, item, `${path}[]`, add)
  else if (def.type === 'object' && isRecord(value)) {
    for (const key of Object.keys(value)) {
      const name = path === '' ? key : `${path}.${key}`
      const known = Object.hasOwn(def.shape, key) ? (def.shape[key] as unknown as z.ZodMiniType) : undefined
      if (known) findUnknown(known, value[key], name, add)
      else add(name)
    }
  }
}
