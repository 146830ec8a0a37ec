import { readFile } from 'node:fs/promises'
import * as z from 'zod/mini'
import { complaintOf } from '../inquiry/complaint'
import { isRecord, pathName } from '../inquiry/parse'
import { contextSchema } from '../inquiry/schema'
import { defaultPolicy } from '../policy/default'
import { extendPolicy, type PolicyPatch } from '../policy/extend'
import type { Composite } from '../policy/schema'
import { isColumnPath } from '../read/csv-columns'
import { UsageError } from './deps'
import { reasonOf } from './system-error'

/** Reads a JSON file that the run is configured with. */
async function readJson(option: string, path: string): Promise<unknown> {
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (error) {
    throw new UsageError(`${option} ${path}: ${reasonOf(error)}`)
  }
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch (error) {
    throw new UsageError(`${option} ${path}: is no JSON (${(error as Error).message})`)
  }
}

/** The policy that a file states: what it names lies over the default policy, so it may hold as little as one weight. */
export async function readPolicy(path: string): Promise<unknown> {
  const stated = await readJson('--policy', path)
  if (!isRecord(stated)) throw new UsageError(`--policy ${path}: must be a JSON object`)
  const { composites, ...rest } = stated
  const policy = extendPolicy(defaultPolicy, rest as PolicyPatch)
  if (composites === undefined) return policy
  // What is no list of composites is left for the scorer to complain about.
  const areComposites = Array.isArray(composites) && composites.every(isRecord)
  return areComposites ? extendPolicy(policy, { composites: composites as unknown as Composite[] }) : { ...policy, composites }
}

/** The run's context: the file's, with `--now` over it. All mistakes are told at once. */
export async function readContext(path: string | undefined, now: string | undefined): Promise<Record<string, unknown>> {
  const context = path === undefined ? {} : await readJson('--context', path)
  if (!isRecord(context)) throw new UsageError(`--context ${path}: must be a JSON object`)
  const complaints = complaintsAbout(context)
  if (complaints.length > 0) throw new UsageError(`--context ${path}:\n${complaints.map((line) => `  ${line}`).join('\n')}`)
  if (now === undefined) return context
  if (complaintsAbout({ now }).length > 0 || Number.isNaN(Date.parse(now))) {
    throw new UsageError(`--now ${now}: must be an RFC 3339 date-time with an offset, such as 2026-03-01T09:30:00+08:00`)
  }
  return { ...context, now }
}

function complaintsAbout(context: unknown): string[] {
  const result = z.safeParse(contextSchema, context)
  return result.success ? [] : result.error.issues.map((issue) => `${pathName('', issue.path)}: ${complaintOf(issue)}`)
}

/** `--map` values, in order: `column=path`, or `@file.json` with an object of them. */
export async function readMap(values: readonly string[]): Promise<Record<string, string> | undefined> {
  if (values.length === 0) return undefined
  const entries: [string, string][] = []
  for (const value of values) entries.push(...(value.startsWith('@') ? await mapEntriesOf(value.slice(1)) : [mapEntry(value)]))
  for (const [column, path] of entries) {
    if (!isColumnPath(path)) throw new UsageError(`--map ${column}=${path}: an inquiry has no field "${path}"; paths are such as sender.email, body or attachments[0].filename`)
  }
  return Object.fromEntries(entries)
}

/** A path has no `=`, a column may. */
function mapEntry(value: string): [string, string] {
  const at = value.lastIndexOf('=')
  if (at < 1 || at === value.length - 1) throw new UsageError(`--map ${value}: must be column=path, such as "E-mail=sender.email", or @file.json`)
  return [value.slice(0, at), value.slice(at + 1)]
}

async function mapEntriesOf(path: string): Promise<[string, string][]> {
  const map = await readJson('--map', path)
  if (!isRecord(map)) throw new UsageError(`--map ${path}: must be a JSON object of column names and paths`)
  return Object.entries(map).map(([column, target]) => {
    if (typeof target !== 'string') throw new UsageError(`--map ${path}: the path of ${JSON.stringify(column)} must be a string`)
    return [column, target]
  })
}
