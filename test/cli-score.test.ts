import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Deps } from '../src/cli/deps'
import { createSorter } from '../src/cli/sort'
import { readInquiries as readReally } from '../src/read'
import { ndjson, runCli, Sink } from './cli-harness'

let folder: string
const at = (name: string): string => join(folder, name)

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cli-score-test-'))
  await mkdir(at('box/inner'), { recursive: true })
  await writeFile(at('box/b.ndjson'), ndjson({ id: 'b', body: '' }))
  await writeFile(at('box/a.json'), JSON.stringify([{ id: 'a', body: '' }]))
  await writeFile(at('box/inner/c.jsonl.gz'), gzipSync(ndjson({ id: 'c', body: '' })))
  await writeFile(at('box/notes.txt'), 'not an inquiry')
  await writeFile(at('box/.hidden.json'), 'not to be read')
  await writeFile(at('linked.ndjson'), ndjson({ id: 'linked', body: '' }))
  await symlink(at('linked.ndjson'), at('box/z.ndjson'))
  await symlink(at('box'), at('box/inner/loop'))
  await writeFile(at('bad.ndjson'), ndjson({ id: 'one', body: '' }, '{oops', { id: 'two', subject: 'no text' }, { id: 'three', body: '' }))
  await mkdir(at('empty'))
})
afterAll(() => rm(folder, { recursive: true }))

const idsOf = (lines: Record<string, any>[]): unknown[] => lines.map((line) => line.id)

describe('what is read', () => {
  test('a folder: its known files in the order of their names, links to files followed, loops not', async () => {
    const { status, lines, err } = await runCli(['score', at('box')])
    expect(idsOf(lines())).toEqual(['a', 'b', 'c', 'linked'])
    expect([status, err]).toEqual([0, ''])
  })

  test('several paths, in the order given', async () => {
    const { lines } = await runCli(['score', at('linked.ndjson'), at('box/a.json')])
    expect(idsOf(lines())).toEqual(['linked', 'a'])
  })

  test.each([
    ['ndjson', ndjson({ id: 'x', body: '' })],
    ['an array', '\n [{ "id": "x", "body": "" }]'],
    ['an object over several lines', '\ufeff{\n  "id": "x",\n "body": "" }'],
    ['gzip', gzipSync(ndjson({ id: 'x', body: '' }))],
  ])('standard input, its format told by how it begins: %s', async (_name, stdin) => {
    expect(idsOf((await runCli(['score', '-'], { stdin })).lines())).toEqual(['x'])
    expect(idsOf((await runCli(['score'], { stdin })).lines())).toEqual(['x'])
  })

  test.each([
    ['From someone@example.com Mon Nov 16 09:00:00 2026\n', 'mbox'],
    ['Return-Path: <a@example.com>\nSubject: hello\n', 'eml'],
    ['name;e-mail;message\nx;y;z\n', 'csv'],
    ['{"id":"broken"\n{"id":"x"}', 'json'],
  ])('%j is read as %s', async (stdin, format) => {
    const seen: unknown[] = []
    const readInquiries: Deps['readInquiries'] = (source) => {
      seen.push(source.format)
      return readReally({ ...source, format: 'ndjson' })
    }
    await runCli(['score', '-'], { stdin, deps: { readInquiries } })
    expect(seen).toEqual([format])
  })

  test('--from wins over a name, and names what cannot be told', async () => {
    await writeFile(at('export.dat'), ndjson({ id: 'x', body: '' }))
    await writeFile(at('plain'), 'nothing that tells\n')
    expect(idsOf((await runCli(['score', '--from', 'ndjson', at('export.dat')])).lines())).toEqual(['x'])
    const untold = await runCli(['score', at('plain')])
    expect([untold.status, untold.err]).toEqual([1, `inquiry-score: ${at('plain')}: cannot tell its format; say it with --from\ninquiry-score: no inquiries found\n`])
  })

  test('a file that is not there is named, and the run goes on', async () => {
    const { status, lines, err } = await runCli(['score', at('missing.json'), at('linked.ndjson')])
    expect(err).toBe(`inquiry-score: ${at('missing.json')}: no such file or folder\n`)
    expect(idsOf(lines())).toEqual(['linked'])
    expect(status).toBe(1)
  })

  test('paths of which none is there are wrong usage, with nothing written', async () => {
    const { status, out, err } = await runCli(['score', '--to', 'json', at('missing.json'), at('gone.csv')])
    expect([status, out]).toEqual([2, ''])
    expect(err).toContain('gone.csv: no such file or folder')
  })

  test('an empty folder is no error, but said', async () => {
    expect(await runCli(['score', at('empty')])).toMatchObject({ status: 0, out: '', err: 'inquiry-score: no inquiries found\n' })
  })

  test('a reader that fails is told with its file, and the run goes on', async () => {
    const readInquiries: Deps['readInquiries'] = async function* (source) {
      if (source.name.includes('bad')) throw new Error('the disk is on fire')
      yield* readReally(source)
    }
    const { status, lines, err } = await runCli(['score', at('bad.ndjson'), at('linked.ndjson')], { deps: { readInquiries } })
    expect(err).toContain('bad.ndjson: the disk is on fire')
    expect(idsOf(lines())).toEqual(['linked'])
    expect(status).toBe(1)
  })
})

describe('what is written', () => {
  test('line n answers inquiry n; a bad one gives an error in its place and status 1', async () => {
    const { status, lines, err } = await runCli(['score', at('bad.ndjson')])
    const source = at('bad.ndjson')
    expect(lines().map((line) => line.error ?? line.id)).toEqual([
      'one',
      { code: 'bad-json', message: expect.stringContaining('line 2, column 2'), line: 2, path: null, source },
      { code: 'no-text', message: 'an inquiry needs a body or an html (an empty string is allowed)', line: 3, path: 'body', source },
      'three',
    ])
    expect([status, err]).toEqual([1, 'inquiry-score: 2 of 4 could not be scored\n'])
  })

  test('a scorer that fails loses one inquiry, not the run', async () => {
    const createScorer = () => ({ score: () => { throw new Error('a bug') } })
    const { status, lines } = await runCli(['score', at('linked.ndjson')], { deps: { createScorer } })
    expect(lines()).toMatchObject([{ error: { code: 'internal-error', message: 'a bug' } }])
    expect(status).toBe(1)
  })

  test('a table on a terminal, ndjson elsewhere, else as told', async () => {
    const stdin = ndjson({ id: 'x', body: 'hello' })
    expect((await runCli(['score', '-'], { stdin, stdout: new Sink({ terminal: true }) })).out).toContain('1 inquiry; A 0, B 1')
    expect((await runCli(['score', '-'], { stdin })).out).toMatch(/^\{"id":"x"/)
    expect(JSON.parse((await runCli(['score', '-', '--to', 'json'], { stdin })).out)).toHaveLength(1)
    expect((await runCli(['score', '-', '--to', 'html', '--locale', 'zh-CN'], { stdin })).out).toContain('<html lang="zh-CN">')
    expect((await runCli(['score', '-', '--to', 'table', '--explain'], { stdin })).out).toContain('[demand.names-quantity]')
  })

  test.each([
    [{}, true, true],
    [{}, false, false],
    [{ NO_COLOR: '1' }, true, false],
    [{ NO_COLOR: '1', FORCE_COLOR: '1' }, true, false],
    [{ FORCE_COLOR: '1' }, false, true],
    [{ TERM: 'dumb' }, true, false],
    [{ CI: 'true' }, false, false],
  ])('colour with %j, on a terminal: %j → %j', async (env, terminal, coloured) => {
    const { out } = await runCli(['score', '-', '--to', 'table'], { stdin: ndjson({ body: '' }), env, stdout: new Sink({ terminal }) })
    expect(out.includes('\u001b[')).toBe(coloured)
  })

  test('waits for a slow reader', async () => {
    const stdout = new Sink({ highWaterMark: 1 })
    let most = 0
    stdout.onText = () => (most = Math.max(most, stdout.writableLength))
    const { out } = await runCli(['score', '-'], { stdin: ndjson(...Array.from({ length: 50 }, () => ({ body: '' }))), stdout })
    expect(out.trimEnd().split('\n')).toHaveLength(50)
    expect(most).toBeLessThan(2 * out.length / 50)
  })

  test('a reader that has gone ends the run quietly, with status 0', async () => {
    const stdout = new Sink()
    stdout.onText = (sink) => {
      sink.onText = () => {}
      sink.destroy(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }))
    }
    const { status, err, scored } = await runCli(['score', '-'], { stdin: endless(), stdout })
    expect([status, err]).toEqual([0, ''])
    expect(scored.length).toBeLessThan(1_000)
  })

  test('a disk that is full is told, with status 1', async () => {
    const stdout = new Sink()
    stdout.onText = (sink) => sink.destroy(Object.assign(new Error('no space left on device'), { code: 'ENOSPC' }))
    const { status, err } = await runCli(['score', '-'], { stdin: ndjson({ body: '' }, { body: '' }), stdout })
    expect([status, err]).toEqual([1, 'inquiry-score: cannot write: no space left on the disk\n'])
  })
})

describe('Ctrl-C', () => {
  test('ends after the row in hand, the report closed, with status 130', async () => {
    const { status, out } = await runCli(['score', '-', '--to', 'json'], { stdin: endless(), stopAfter: 3 })
    expect(JSON.parse(out)).toHaveLength(3)
    expect(status).toBe(130)
  })

  test('ends a run that waits for input', async () => {
    const stdin = new Readable({ read() {} })
    stdin.push(ndjson({ id: 'x', body: '' }))
    const { status, out, err } = await runCli(['score', '-', '--to', 'html'], { stdin, stopAfter: 1 })
    expect(out).toMatch(/<\/html>\n$/)
    expect([status, err]).toEqual([130, ''])
    expect(stdin.destroyed).toBe(true)
  })

  test('writes what was sorted so far', async () => {
    const stdin = Readable.from([Buffer.from(ndjson({ id: 'low', body: '', product: '1 D spam' }, { id: 'high', body: '', product: '9 A genuine' }, { body: '' }))])
    const { status, lines } = await runCli(['score', '-', '--sort', 'score'], { stdin, stopAfter: 2 })
    expect(idsOf(lines())).toEqual(['high', 'low'])
    expect(status).toBe(130)
  })
})

describe('--sort and --min-grade', () => {
  test('Ctrl-C while the sorted rows are written ends the writing', async () => {
    const stdout = new Sink({ highWaterMark: 1 })
    let stop = (): void => {}
    stdout.onText = () => stop()
    const values = Array.from({ length: 100 }, (_, index) => ({ id: String(index), body: '' }))
    const { status, out } = await runCli(['score', '-', '--sort', 'score', '--to', 'json'], { stdin: ndjson(...values), stdout, onStop: (listener) => (stop = () => listener(130)) })
    expect(JSON.parse(out)).toHaveLength(1)
    expect(status).toBe(130)
  })

  const stdin = ndjson(
    { id: 'c', body: '', product: '40 C genuine' }, 'bad', { id: 'a', body: '', product: '90 A genuine' },
    { id: 'd', body: '', product: '2 D fraud' }, { id: 'c2', body: '', product: '40 C genuine' }, { id: 'b', body: '', product: '60 B spy' },
  )

  test('best first, equals as they came, what could not be scored last', async () => {
    const { lines, status } = await runCli(['score', '-', '--from', 'ndjson', '--sort', 'score'], { stdin })
    expect(lines().map((line) => line.id ?? line.error.code)).toEqual(['a', 'b', 'c', 'c2', 'd', 'bad-json'])
    expect(status).toBe(1)
  })

  test('only this grade or better; errors stay, and the counts are of all', async () => {
    const { out } = await runCli(['score', '-', '--from', 'ndjson', '--min-grade', 'B', '--to', 'table'], { stdin })
    expect(out.replaceAll('\n', ' ')).toContain('5 inquiries; A 1, B 1, C 2, D 1; genuine 3, spy 1, fraud 1; 2 shown; 1 could not be scored.')
    expect(out.split('\n').filter((line) => /^[ABCD!] /.test(line)).map((line) => line[0])).toEqual(['!', 'A', 'B'])
  })

  test('beyond the memory allowed rows go through a temporary file, which is gone at the end', async () => {
    const own = at('spill')
    await mkdir(own)
    for (const limits of [{ rows: 10 }, { characters: 200 }]) {
      const sorter = createSorter({ ...limits, folder: own })
      const rows = Array.from({ length: 500 }, (_, index) => ({ score: (index * 37) % 101, text: `行 ${index} ${'x'.repeat(index % 50)}` }))
      for (const { score, text } of rows) await sorter.add(score, text)
      const sorted: string[] = []
      for (const text of sorter.sorted()) sorted.push(text)
      expect(sorted).toEqual(rows.toSorted((a, b) => b.score - a.score).map(({ text }) => text))
      await sorter.dispose()
      expect(await readdir(own)).toEqual([])
    }
  })
})

describe('context', () => {
  const seller = { timeZone: 'Asia/Shanghai', products: ['valves'], officeHours: { days: [1, 2, 3], start: '09:00', end: '18:00' } }

  test("an inquiry's own lies over the run's, key by key, and neither it nor expect reaches the inquiry", async () => {
    await writeFile(at('context.json'), JSON.stringify({ seller, facts: { ip: { country: 'DE' } } }))
    const stdin = ndjson(
      { id: 'x', body: '', expect: { grade: 'A' }, context: { seller: { products: ['pumps'], officeHours: { end: '17:00' } }, facts: { ip: { kind: 'vpn' }, sender: { orders: 2 } } } },
      { id: 'y', body: '' },
    )
    const { scored, err } = await runCli(['score', '-', '--context', at('context.json'), '--now', '2026-11-20T10:00:00+08:00', '--locale', 'zh-CN'], { stdin })
    expect(scored[0]).toEqual({
      inquiry: { id: 'x', body: '' },
      context: {
        now: '2026-11-20T10:00:00+08:00',
        seller: { ...seller, products: ['pumps'], officeHours: { ...seller.officeHours, end: '17:00' } },
        facts: { ip: { country: 'DE', kind: 'vpn' }, sender: { orders: 2 } },
      },
      locale: 'zh-CN',
    })
    expect(scored[1]!.context).toEqual({ now: '2026-11-20T10:00:00+08:00', seller, facts: { ip: { country: 'DE' } } })
    expect(err).toBe('')
  })

  test('moments are shown in the zone of the seller that an inquiry was judged for', async () => {
    const stdin = ndjson({ body: '', context: { seller: { timeZone: 'America/Bogota' } } })
    expect((await runCli(['score', '-', '--to', 'table'], { stdin })).out).toContain('22 Nov 21:00 ')
  })

  test('one that is no object is dropped and named in problems', async () => {
    const { lines, scored } = await runCli(['score', '-'], { stdin: ndjson({ body: '', context: 'Asia/Shanghai' }) })
    expect(lines()[0]!.problems).toEqual([{ code: 'wrong-shape', path: 'context', message: 'must be an object; ignored' }])
    expect(scored[0]!.context).toEqual({})
  })

  test('cannot reach the prototype of anything', async () => {
    const { scored } = await runCli(['score', '-'], { stdin: ndjson('{"body":"","context":{"__proto__":{"polluted":1},"seller":{"__proto__":{"polluted":1}}}}') })
    expect(Object.getPrototypeOf(scored[0]!.context)).toBe(Object.prototype)
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })
})

describe('what is not known', () => {
  test('is ignored and named once a run, wherever it stands', async () => {
    const stdin = ndjson(
      { body: '', Priority: 1, sender: { name: 'A', fax: '1' } },
      { body: '', Priority: 2, attachments: [{ filename: 'a.pdf', hash: 'x' }], context: { seller: { zone: 'x' } } },
      { body: '', expect: { grade: 'A' } },
    )
    const { err, status } = await runCli(['score', '-'], { stdin })
    expect(err).toBe('inquiry-score: ignored unknown fields: Priority, sender.fax, attachments[].hash, context.seller.zone\n')
    expect(status).toBe(0)
  })

  test("a reader's unknown columns are told with them and not line by line", async () => {
    const readInquiries: Deps['readInquiries'] = async function* (source) {
      for (const position of [1, 2]) {
        const problems = [
          { code: 'unknown-field' as const, path: 'Colour', message: 'no such field' },
          { code: 'text-cut' as const, path: 'body', message: 'was cut' },
        ]
        yield { kind: 'inquiry', value: { body: '' }, problems, source: source.name, line: null, position }
      }
    }
    const { err, lines } = await runCli(['score', '-', '--from', 'csv'], { deps: { readInquiries } })
    expect(err).toBe('inquiry-score: ignored unknown fields: Colour\n')
    expect(lines().map((line) => line.problems.map((problem: { code: string }) => problem.code))).toEqual([['text-cut'], ['text-cut']])
  })

  test('is shown without what a terminal would act on', async () => {
    const { err } = await runCli(['score', '-'], { stdin: ndjson({ body: '', 'a\u001b[2Jb': 1 }) })
    expect(err).toBe('inquiry-score: ignored unknown fields: ab\n')
  })
})

describe('progress', () => {
  const clock = (): (() => number) => {
    let now = 0
    return () => (now += 30)
  }
  const stdin = (): string => ndjson(...Array.from({ length: 100 }, () => ({ body: '' })))

  test('is redrawn on a terminal after a second, and cleared at the end', async () => {
    const { err } = await runCli(['score', '-'], { stdin: stdin(), clock: clock(), stderr: new Sink({ terminal: true }) })
    const drawn = err.split('\r\u001b[2K').filter(Boolean)
    expect(drawn.length).toBeGreaterThan(3)
    expect(drawn[0]).toMatch(/^\d\d inquiries, \d+ a second$/)
    expect(err.endsWith('\r\u001b[2K')).toBe(true)
  })

  test.each([
    ['in a pipe', [], false, false],
    ['when told not to', ['--no-progress'], true, false],
    ['where rows scroll on the same terminal', [], true, true],
  ])('is not drawn %s', async (_name, options, errTerminal, outTerminal) => {
    const { err } = await runCli(['score', '-', ...options], {
      stdin: stdin(), clock: clock(), stderr: new Sink({ terminal: errTerminal }), stdout: new Sink({ terminal: outTerminal }),
    })
    expect(err).toBe('')
  })
})

function endless(): Readable {
  let id = 0
  return new Readable({
    read() {
      this.push(ndjson({ id: String(id++), body: '' }))
    },
  })
}
