import { spawn } from 'node:child_process'

/** Starts a command that goes on, on a port that is free, asks it how it is, and ends it. Answers with the health check's status. */
export async function healthOf(command: string, cwd: string, env: NodeJS.ProcessEnv): Promise<number> {
  // A group of its own: npx starts the command as a child, and both are to end.
  const service = spawn('bash', ['-c', command.replace(/--port \d+/, '--port 0')], { cwd, env, detached: true, stdio: ['ignore', 'ignore', 'pipe'] })
  const ended = new Promise<void>((resolve) => void service.once('close', () => resolve()))
  try {
    let said = ''
    const url = await new Promise<string>((resolve, reject) => {
      service.stderr.on('data', (chunk: Buffer) => {
        said += chunk.toString()
        const [, found] = /listening on (http:\S+)/.exec(said) ?? []
        if (found) resolve(found)
      })
      service.once('close', () => reject(new Error(`${command}: ended with ${said}`)))
    })
    return (await fetch(new URL('/healthz', url))).status
  } finally {
    if (service.exitCode === null) process.kill(-service.pid!, 'SIGTERM')
    await ended
  }
}
