const readsAtMost = 200

/** The languages of an `Accept-Language` header, in its order: `pt-BR,en;q=0.9` is `pt`, `en`. */
export function acceptedLanguages(header = ''): string[] {
  return header
    .slice(0, readsAtMost)
    .split(',')
    .map((range) => /^\s*([a-z]{2,3})(?![a-z])/i.exec(range)?.[1]?.toLowerCase())
    .filter((code) => code !== undefined)
}
