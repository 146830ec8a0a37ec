import { folded } from '../inquiry/fold'

/** A country's name as it is looked up: folded, `&` as `and`, letters and digits alone; of at most 80 characters. */
export function countryKey(name: string): string {
  return folded(name.slice(0, 80)).replaceAll('&', 'and').replace(/[^\p{L}\p{N}\p{M}]/gu, '')
}
