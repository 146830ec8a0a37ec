import type { Io, Output } from './deps'

export function widthOfTerminal(stream: Output): number {
  return stream.isTTY && stream.columns ? stream.columns : 80
}

/** `NO_COLOR` wins, then `FORCE_COLOR`; else only a terminal that can is coloured. */
export function coloursOf({ stdout, env }: Io): boolean {
  if (env.NO_COLOR) return false
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false'
  return stdout.isTTY === true && env.TERM !== 'dumb'
}
