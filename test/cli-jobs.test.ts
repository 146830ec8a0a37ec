import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { createAnswerer } from '../src/cli/jobs/answer'
import type { JobWorker, StartWorker } from '../src/cli/jobs/messages'
import { createUnknownFields } from '../src/cli/unknown-fields'
import { assess, ndjson, runCli } from './cli-harness'

/** Threads that run here, slower the lower their number, so that answers come out of order. */
function threads({ dyingAfter = Number.POSITIVE_INFINITY } = {}): { start: StartWorker; tasks: () => number; ended: () => number } {
  let started = 0
  let tasks = 0
  let ended = 0
  const start: StartWorker = ({ kind, context, locale }): JobWorker => {
    const pause = 4 - (started++ % 4)
    const unknown = createUnknownFields()
    const answer = createAnswerer(kind, { scorer: { score: (inquiry) => assess(inquiry as Record<string, unknown>) }, context, locale, unknown })
    let done: Parameters<JobWorker['listen']>[0] = () => {}
    let failed: Parameters<JobWorker['listen']>[1] = () => {}
    return {
      send({ number, batch }) {
        if (++tasks > dyingAfter) return void setTimeout(() => failed(new Error('out of memory')), 1)
        setTimeout(() => done({ number, answers: batch.map(answer), unknown: unknown.names() }), pause)
      },
      listen: (onDone, onFailed) => ([done, failed] = [onDone, onFailed]),
      end: () => void ended++,
    }
  }
  return { start, tasks: () => tasks, ended: () => ended }
}

const many = Array.from({ length: 3000 }, (_, at) => (at % 500 === 499 ? '{ no json' : { id: `q${at}`, body: 'Price of 40 folding chairs?', product: `${at % 100} B genuine`, ...(at === 2500 ? { colour: 'red' } : {}) }))
const input = ndjson(...many)

describe('score --jobs', () => {
  it('writes the same bytes in the same order as one thread', async () => {
    const one = await runCli(['score', '-', '--from', 'ndjson', '--jobs', '1'], { stdin: input })
    const pool = threads()
    const four = await runCli(['score', '-', '--from', 'ndjson', '--jobs', '4'], { stdin: input, deps: { startWorker: pool.start } })
    expect(pool.tasks()).toBeGreaterThan(10)
    expect(four.out).toBe(one.out)
    expect(four.status).toBe(1)
    expect(four.err).toBe(one.err)
    // This thread is the fourth.
    expect(pool.ended()).toBe(3)
  })

  it('sorts and counts what threads have answered', async () => {
    const one = await runCli(['score', '-', '--from', 'ndjson', '--jobs', '1', '--sort', 'score', '--to', 'table'], { stdin: input })
    const three = await runCli(['score', '-', '--from', 'ndjson', '--jobs', '3', '--sort', 'score', '--to', 'table'], { stdin: input, deps: { startWorker: threads().start } })
    expect(three.out).toBe(one.out)
  })

  it('loses nothing when a thread dies', async () => {
    const one = await runCli(['score', '-', '--from', 'ndjson', '--jobs', '1'], { stdin: input })
    const dying = await runCli(['score', '-', '--from', 'ndjson', '--jobs', '2'], { stdin: input, deps: { startWorker: threads({ dyingAfter: 5 }).start } })
    expect(dying.out).toBe(one.out)
  })

  it('starts no threads for a few', async () => {
    const pool = threads()
    await runCli(['score', '-', '--from', 'ndjson', '--jobs', '4'], { stdin: ndjson(...many.slice(0, 200)), deps: { startWorker: pool.start } })
    expect(pool.tasks()).toBe(0)
  })

  it.each(['0', '-1', '1.5', '257', 'all'])('refuses %s threads', async (count) => {
    const { status, err } = await runCli(['score', '-', '--from', 'ndjson', '--jobs', count], { stdin: input })
    expect(status).toBe(2)
    expect(err).toContain('from 1 to 256')
  })
})

describe('score --out --resume', () => {
  const folder = mkdtempSync(join(tmpdir(), 'inquiry-score-test-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  let files = 0
  const fresh = (content?: string) => {
    const path = join(folder, `${files++}.ndjson`)
    if (content !== undefined) writeFileSync(path, content)
    return path
  }
  const go = (out: string, ...more: string[]) => runCli(['score', '-', '--from', 'ndjson', '--jobs', '1', '--out', out, ...more], { stdin: input })

  it('writes to the file and nothing to the standard output', async () => {
    const plain = await runCli(['score', '-', '--from', 'ndjson', '--jobs', '1'], { stdin: input })
    const out = fresh()
    const run = await go(out)
    expect(run.out).toBe('')
    expect(readFileSync(out, 'utf8')).toBe(plain.out)
  })

  it.each([
    ['between two lines', (whole: string) => whole.slice(0, whole.indexOf('\n', 90_000) + 1)],
    ['within a line', (whole: string) => whole.slice(0, 91_234)],
    ['before the first line was whole', (whole: string) => whole.slice(0, 17)],
    ['after the last line', (whole: string) => whole],
    ['after a line that was no inquiry', (whole: string) => `${whole.split('\n').slice(0, 500).join('\n')}\n`],
  ])('goes on after a stop %s, without scoring anything twice', async (_, cut) => {
    const whole = (await runCli(['score', '-', '--from', 'ndjson', '--jobs', '1'], { stdin: input })).out
    const left = cut(whole)
    const out = fresh(left)
    const run = await go(out, '--resume')
    expect(readFileSync(out, 'utf8')).toBe(whole)
    const answered = left.split('\n').length - 1
    expect(run.scored).toHaveLength(many.slice(answered).filter((one) => typeof one !== 'string').length)
  })

  it('begins anew where there is no file yet', async () => {
    const out = fresh()
    await go(out, '--resume')
    expect(readFileSync(out, 'utf8').split('\n')).toHaveLength(3001)
  })

  it('writes over no file', async () => {
    const out = fresh('something of yours\n')
    const run = await go(out)
    expect([run.status, readFileSync(out, 'utf8')]).toEqual([2, 'something of yours\n'])
    expect(run.err).toContain('--resume')
  })

  it('does not go on with the lines of another input', async () => {
    const whole = (await runCli(['score', '-', '--from', 'ndjson', '--jobs', '1'], { stdin: ndjson({ id: 'elsewhere', body: '' }, { id: 'other', body: '' }) })).out
    const run = await go(fresh(whole), '--resume')
    expect(run.status).toBe(2)
    expect(run.err).toContain('line 2')
    expect(run.err).toContain('"other"')
  })

  it('does not go on with more lines than the input has', async () => {
    const whole = (await runCli(['score', '-', '--from', 'ndjson', '--jobs', '1'], { stdin: input })).out
    const run = await runCli(['score', '-', '--from', 'ndjson', '--out', fresh(whole), '--resume'], { stdin: ndjson(...many.slice(0, 3)) })
    expect(run.status).toBe(2)
    expect(run.err).toContain('3000 lines')
  })

  it('does not mix two policies', async () => {
    const whole = (await runCli(['score', '-', '--from', 'ndjson', '--jobs', '1'], { stdin: input })).out
    const out = fresh(whole.split('\n').slice(0, 3).join('\n').replaceAll(/"hash":"[^"]*"/g, '"hash":"another"') + '\n')
    const run = await go(out, '--resume')
    expect(run.status).toBe(2)
    expect(run.err).toContain('another policy')
    expect(readFileSync(out, 'utf8').split('\n')).toHaveLength(4)
  })

  it.each([['--sort', 'score'], ['--min-grade', 'B'], ['--to', 'table']])('goes not with %s %s', async (...options) => {
    expect((await go(fresh(), '--resume', ...options)).status).toBe(2)
  })

  it('needs a file', async () => {
    expect((await runCli(['score', '-', '--from', 'ndjson', '--resume'], { stdin: input })).err).toContain('--out')
  })

  it('tells a folder that is not there before reading', async () => {
    const run = await go(join(folder, 'none', 'out.ndjson'))
    expect(run.status).toBe(2)
    expect(run.scored).toHaveLength(0)
  })
})
