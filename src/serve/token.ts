const encoder = new TextEncoder()

async function digestOf(text: string): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', encoder.encode(text)))
}

/**
 * Tells whether an Authorization header carries the bearer token. Digests are compared, to their last byte: the time
 * tells nothing of the token, not even its length.
 */
export function bearerGuard(token: string): (authorization: string | undefined) => Promise<boolean> {
  let expected: Promise<Uint8Array> | undefined
  return async (authorization) => {
    const given = /^bearer +([\x21-\x7e]{1,4096}) *$/i.exec(authorization ?? '')?.[1]
    if (given === undefined) return false
    const [wanted, got] = await Promise.all([(expected ??= digestOf(token)), digestOf(given)])
    let difference = 0
    for (let i = 0; i < wanted.length; i++) difference |= wanted[i]! ^ got[i]!
    return difference === 0
  }
}
