export { defaultPolicy } from './policy/default'
export { extendPolicy, type PolicyPatch } from './policy/extend'
export type { Composite, Policy, Weight } from './policy/schema'
