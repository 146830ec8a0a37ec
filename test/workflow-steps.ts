import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

/** A step of a GitHub workflow. */
export interface Step {
  readonly name?: string
  readonly if?: string
  readonly run?: string
  readonly uses?: string
}

export interface Job {
  readonly permissions?: Readonly<Record<string, string>>
  readonly steps: readonly Step[]
}

export interface Workflow {
  readonly permissions: Readonly<Record<string, string>>
  readonly jobs: Readonly<Record<string, Job>>
}

export function readWorkflow(path: string): Workflow {
  return parse(readFileSync(path, 'utf8')) as Workflow
}

export interface StepOutcome {
  readonly run: string
  readonly status: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs one command as GitHub does, by `bash -e`. */
export function runStep(command: string, cwd: string, env: Readonly<Record<string, string>>): Promise<StepOutcome> {
  return new Promise((resolve) => {
    execFile('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', command], { cwd, env: { ...process.env, ...env } }, (error, stdout, stderr) => {
      resolve({ run: command, status: error ? Number(error.code) : 0, stdout, stderr })
    })
  })
}

/** Runs a job's `run` steps in order; after a failure only those that run always. */
export async function runSteps({ steps }: Job, cwd: string, env: Readonly<Record<string, string>>): Promise<StepOutcome[]> {
  const outcomes: StepOutcome[] = []
  for (const { run, if: condition } of steps) {
    if (run === undefined || (condition !== 'always()' && outcomes.some(({ status }) => status !== 0))) continue
    outcomes.push(await runStep(run, cwd, env))
  }
  return outcomes
}
