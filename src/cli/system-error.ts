const reasons: Record<string, string> = {
  ENOENT: 'no such file or folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EISDIR: 'is a folder',
  ELOOP: 'too many symbolic links',
  ENOSPC: 'no space left on the disk',
  EMFILE: 'too many open files',
}

export function codeOf(error: unknown): string | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return typeof code === 'string' ? code : undefined
}

/** What went wrong with a file, in words. */
export function reasonOf(error: unknown): string {
  const known = reasons[codeOf(error) ?? '']
  return known ?? (error instanceof Error ? error.message : String(error))
}
