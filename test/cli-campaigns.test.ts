import { execFileSync } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readInquiries } from '../src/read'
import { createScorer } from '../src/scorer'
import { ndjson, type Outcome, runCli, Sink } from './cli-harness'

let folder: string
let temporary: string
const before = process.env.TMPDIR

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cli-campaigns-test-'))
  temporary = await mkdtemp(join(tmpdir(), 'cli-campaigns-tmp-'))
  process.env.TMPDIR = temporary
})
afterEach(async () => {
  if (before === undefined) delete process.env.TMPDIR
  else process.env.TMPDIR = before
  await rm(folder, { recursive: true })
  await rm(temporary, { recursive: true })
})

const letter = 'Our group is opening new shops and wants prices of each article you make at 100, 500 and 1000 pieces, with the weight of the material and the name of its maker.'
const from = (id: string, rest: object = {}): Record<string, unknown> => ({ id, sender: { email: `${id}@example.com` }, receivedAt: '2026-03-02T10:00:00Z', body: letter, ...rest })
const three = [from('ann'), from('bob'), from('cho')]
const campaignsIn = ({ scored }: Outcome): unknown[] => scored.map(({ context }) => (context.facts as { campaign?: unknown } | undefined)?.campaign ?? null)
const counted = { similar: 3, senders: 3, windowHours: 72 }

describe('one template under nine names', () => {
  const mails = [
    ['Tilda Maas', 'tilda.maas', 'Maashaven Imports', 'brass ball valves', 'Rotterdam', '300'],
    ['Oyelaran Bode', 'o.bode', 'Ibafo Stores', 'LED panel lights', 'Ibadan', '1,200'],
    ['Quim Ferrol', 'qferrol', 'Ferrol y Hijos', 'garden hoses', 'Vigo', '75'],
    ['Hanneli Ruus', 'hanneli', 'Ruus Kaubandus', 'office chairs', 'Tartu', '40'],
    ['Darko Vlasin', 'vlasin.d', 'Vlasin Promet', 'angle grinders', 'Novi Sad', '2500'],
    ['Imelda Cortuna', 'icortuna', 'Cortuna Trading', 'stainless steel sinks', 'Cebu', '90'],
    ['Bertil Ekhag', 'bertil.ekhag', 'Ekhag & Son', 'gear motors GM-40', 'Malmö', '15'],
    ['Samira Toubal', 's.toubal', 'Toubal Négoce', 'ceramic tiles', 'Oran', '8000'],
    ['Wendell Pike', 'wpike', 'Pike Supply', 'rubber gaskets', 'Halifax', '12 000'],
  ].map(([name, mailbox, company, goods, town, pieces], index) => `From: ${name} <${mailbox}@${index % 2 ? 'mail' : 'post'}-${index}.example>
To: sales@maker.example
Date: Mon, ${2 + (index % 3)} Mar 2026 1${index}:05:00 +0000
Message-ID: <t${index}@example.com>
Subject: ${goods}
Content-Type: text/plain; charset=utf-8

${['Dear Sir,', 'Hello Mr. Chen,', 'Hi sales team,'][index % 3]}

My name is ${name} and I am the purchasing manager of ${company} in ${town}. We found your ${goods} on the internet and our customers like them very much. Please send us your complete price list and tell us how many you make in a month. We plan a first order of ${pieces} pieces and will decide as soon as we have your answer. More about us: https://${mailbox}.example/about

Best regards
${name}
${company}
`)

  const asked = [
    'We run a bakery in Trondheim and need three spiral mixers of sixty litres with a removable bowl. What would they cost to the port of Oslo, and how long do you need to make them?',
    'Could you quote twelve pallets of clay roof tiles in anthracite, delivered to Gdynia in May? We have worked with Spanish tiles so far and would like to see a sample first.',
    'Our workshop repairs conveyors for a quarry and is looking for 24 self-aligning bearings, bore 60 mm, with a sealed housing. The drawing number is on the photograph attached.',
    'I write for a hospital laundry in Lima. Two of our ironers need new padding and belts; can you make them by the old samples that we would send, and who pays the freight?',
    'We are a small brewery and want 5,000 swing-top bottles of half a litre, brown glass, with our name embossed. Please tell us the price of the mould and of the bottles apart.',
    'After the fair in Cologne we would like to go on with the electric fence energisers. For the Chilean market they need SEC approval: do you have it, or could you get it?',
    'A customer of ours builds greenhouses in Almería and asks for 40 circulation fans with stainless guards, 230 V. Do you keep them in stock in Europe?',
    'Your distributor here has closed. We have eleven of your sewing machines in our school and need needles, bobbins and two motors before the term begins in September.',
    'We pack dates in Biskra and want carton boxes of five kilograms, printed in two colours, about 60,000 a season. Kindly tell us the least quantity for each design.',
  ]
  const honest = asked.map((body, index) => `From: Buyer ${'ABCDEFGHI'[index]} <buyer${index}@firm-${index}.example>
To: sales@maker.example
Date: Mon, ${2 + (index % 3)} Mar 2026 0${index}:30:00 +0000
Message-ID: <h${index}@example.com>
Subject: Inquiry
Content-Type: text/plain; charset=utf-8

Dear Sir or Madam,

I hope this message finds you well.

${body}

Thank you in advance and we look forward to hearing from you soon.

Best regards
Buyer ${'ABCDEFGHI'[index]}
`)

  test('shows as one campaign; nine honest inquiries that share a greeting and a sign-off do not', async () => {
    for (const [index, mail] of mails.entries()) {
      await writeFile(join(folder, `${index}-a.eml`), mail)
      await writeFile(join(folder, `${index}-b.eml`), honest[index]!)
    }
    const { status, lines } = await runCli(['score', '--campaigns', folder], { deps: { createScorer } })
    expect(status).toBe(0)
    const told = lines().map(({ evidence }) => evidence.filter(({ rule }: { rule: string }) => rule === 'mass.campaign' || rule === 'mass.many-names').map((item: { rule: string; args: object }) => [item.rule, item.args]))
    const asOne = [
      ['mass.campaign', { similar: 9, senders: 9, hours: 72 }],
      ['mass.many-names', { similar: 9, senders: 9, hours: 72 }],
    ]
    expect(told.filter((_, index) => index % 2 === 0).map((rules) => rules.toSorted())).toEqual(Array(9).fill(asOne))
    expect(told.filter((_, index) => index % 2 === 1)).toEqual(Array(9).fill([]))
  })

  test('is not seen where it is not asked for, and each is then less at risk', async () => {
    for (const [index, mail] of mails.entries()) await writeFile(join(folder, `${index}.eml`), mail)
    const without = (await runCli(['score', folder], { deps: { createScorer } })).lines()
    const withCampaigns = (await runCli(['score', '--campaigns', folder], { deps: { createScorer } })).lines()
    for (const [index, line] of without.entries()) {
      expect(line.skipped).toContainEqual(expect.objectContaining({ rule: 'mass.campaign' }))
      expect(line.risk).toBeLessThan(withCampaigns[index]!.risk)
    }
  })
})

describe('what is counted', () => {
  test('goes into the facts of each, in the order of the input, with a line for each', async () => {
    const other = from('dee', { body: 'Please repair the pump that we bought of you in May; its seal leaks and the motor is getting hot after an hour of use.' })
    const outcome = await runCli(['score', '--campaigns', '-'], { stdin: ndjson(three[0], '{oops', other, three[1], { id: 'no-text' }, three[2]) })
    expect(outcome.lines().map(({ id, error }) => id ?? error.code)).toEqual(['ann', 'bad-json', 'dee', 'bob', 'no-text', 'cho'])
    expect(campaignsIn(outcome)).toEqual([counted, null, counted, null, counted])
    expect(outcome.err).toBe('inquiry-score: 2 of 6 could not be scored\n')
  })

  test('is laid beside what else is known', async () => {
    const { scored } = await runCli(['score', '--campaigns', '-'], { stdin: ndjson(...three.slice(1), from('ann', { context: { now: '2026-03-02T12:00:00Z', facts: { sender: { orders: 2 } } } })) })
    expect(scored[2]!.context).toEqual({ now: '2026-03-02T12:00:00Z', facts: { sender: { orders: 2 }, campaign: counted } })
  })

  test.each([
    ['larger', { similar: 40, senders: 2, windowHours: 24 }, true],
    ['as large, from more senders', { similar: 3, senders: 4, windowHours: 24 }, true],
    ['smaller', { similar: 2, senders: 2, windowHours: 24 }, false],
    ['not known', null, false],
    ['no such fact, which the scorer complains of', { similar: 'many' }, true],
  ])("gives way to an inquiry's own figures that are %s: %j", async (_, own, stays) => {
    const outcome = await runCli(['score', '--campaigns', '-'], { stdin: ndjson(from('ann', { context: { facts: { campaign: own } } }), ...three.slice(1)) })
    expect(campaignsIn(outcome)).toEqual([stays ? own : counted, counted, counted])
  })

  test("leaves out the seller's products", async () => {
    const about = (goods: string): string => `About ${goods}: is ${goods} in stock, what is the price of ${goods} with packing, how long is ${goods} under guarantee?`
    const stdin = ndjson(from('ann', { body: about('gaskets') }), from('bob', { body: about('sprockets') }), from('cho', { body: about('flanges') }))
    const context = join(folder, 'context.json')
    await writeFile(context, JSON.stringify({ seller: { products: ['Gaskets', 'Flanges and sprockets'] } }))
    expect(campaignsIn(await runCli(['score', '--campaigns', '--context', context, '-'], { stdin }))).toEqual([counted, counted, counted])
    expect(campaignsIn(await runCli(['score', '--campaigns', '-'], { stdin }))).toEqual([null, null, null])
  })
})

describe('--window', () => {
  const spread = ndjson(...three.map((inquiry, index) => ({ ...inquiry, receivedAt: `2026-03-0${1 + index * 2}T10:00:00Z` })))

  test('sets the hours, and means --campaigns', async () => {
    expect(campaignsIn(await runCli(['score', '--campaigns', '-'], { stdin: spread }))).toEqual([null, null, null])
    expect(campaignsIn(await runCli(['score', '--window', '96', '-'], { stdin: spread }))).toEqual(Array(3).fill({ ...counted, windowHours: 96 }))
  })

  test.each(['0', '-5', 'week', '1e9', ''])('%j is wrong usage', async (hours) => {
    const { status, out, err } = await runCli(['score', '--window', hours, '-'], { stdin: spread })
    expect([status, out]).toEqual([2, ''])
    expect(err).toContain('number of hours')
  })
})

describe('reading twice', () => {
  test('leaves no copy of standard input behind, nor one that others could open while it runs', async () => {
    const seen: string[][] = []
    const { scored } = await runCli(['score', '--campaigns', '-'], {
      stdin: ndjson(...three),
      deps: {
        async *readInquiries(...args) {
          yield* readInquiries(...args)
          seen.push(await readdir(temporary))
        },
      },
    })
    expect([scored.length, seen.length]).toEqual([3, 2])
    if (process.platform !== 'win32') expect(seen).toEqual([[], []])
    expect(await readdir(temporary)).toEqual([])
  })

  test('takes standard input of more than a chunk', async () => {
    const many = Array.from({ length: 2000 }, (_, index) => from(`s${index}`))
    const outcome = await runCli(['score', '--campaigns', '-'], { stdin: Readable.from(many.map((inquiry) => Buffer.from(ndjson(inquiry)))) })
    expect(outcome.lines().map(({ id }) => id)).toEqual(many.map(({ id }) => id))
    expect(campaignsIn(outcome)).toEqual(many.map(() => ({ similar: 2000, senders: 2000, windowHours: 72 })))
  })

  test.skipIf(process.platform === 'win32')('takes a named pipe', async () => {
    const pipe = join(folder, 'pipe.ndjson')
    execFileSync('mkfifo', [pipe])
    createWriteStream(pipe).end(ndjson(...three))
    const outcome = await runCli(['score', '--campaigns', pipe])
    expect(campaignsIn(outcome)).toEqual([counted, counted, counted])
  })

  test('counts over all paths together', async () => {
    await writeFile(join(folder, 'a.ndjson'), ndjson(three[0]))
    await writeFile(join(folder, 'b.json'), JSON.stringify([three[1]]))
    const outcome = await runCli(['score', '--campaigns', folder, '-', join(folder, 'gone.json')], { stdin: ndjson(three[2]) })
    expect(campaignsIn(outcome)).toEqual([counted, counted, counted])
    expect(outcome.err).toBe(`inquiry-score: ${join(folder, 'gone.json')}: no such file or folder\n`)
    expect(outcome.status).toBe(1)
  })

  test('tells what cannot be read once, as a single reading does', async () => {
    const failing = (): Readable =>
      Readable.from(
        (async function* () {
          yield Buffer.from(ndjson(...three))
          throw new Error('the line went dead')
        })(),
      )
    for (const stdin of [failing, () => 'nothing that tells\n', () => '']) {
      const { out, err, status } = await runCli(['score', '--campaigns', '-'], { stdin: stdin() })
      expect({ out, err, status }).toEqual(await runCli(['score', '-'], { stdin: stdin() }).then((once) => ({ out: once.out, err: once.err, status: once.status })))
    }
    expect((await runCli(['score', '--campaigns', '-'], { stdin: failing() })).out).toContain('the line went dead')
  })

  test('takes no figures from a first reading that was of other inquiries', async () => {
    let reading = 0
    const outcome = await runCli(['score', '--campaigns', '-'], {
      stdin: ndjson(...three),
      deps: {
        async *readInquiries(...args) {
          const items = []
          for await (const item of readInquiries(...args)) items.push(item)
          yield* ++reading === 2 ? [items[2]!, items[1]!, items[0]!] : items
        },
      },
    })
    expect(campaignsIn(outcome)).toEqual([null, counted, null])
    expect(outcome.err).toContain('the input changed between two readings: campaigns were not looked for in 2 of 3')
  })

  test('shows on a terminal that it goes on', async () => {
    let now = 0
    const stderr = new Sink({ terminal: true })
    await runCli(['score', '--campaigns', '-'], { stdin: ndjson(...three), stderr, clock: () => (now += 600) })
    expect(stderr.text).toContain('3 inquiries')
  })

  test('interrupted at either reading, ends with the status of it and leaves nothing behind', async () => {
    for (const stopAt of [1, 2]) {
      let stop: (exitCode: number) => void = () => {}
      let reading = 0
      const { status } = await runCli(['score', '--campaigns', '-'], {
        stdin: ndjson(...three),
        onStop: (listener) => (stop = listener),
        deps: {
          async *readInquiries(...args) {
            reading++
            for await (const item of readInquiries(...args)) {
              yield item
              if (reading === stopAt) stop(130)
            }
          },
        },
      })
      expect(status).toBe(130)
      expect(reading).toBe(stopAt)
      expect(await readdir(temporary)).toEqual([])
    }
  })

  test('interrupted while standard input is silent, ends at once', async () => {
    let stop: (exitCode: number) => void = () => {}
    let given = false
    const silent = new Readable({
      read() {
        if (given) stop(130)
        else this.push(ndjson(from('ann')))
        given = true
      },
    })
    const { status, scored } = await runCli(['score', '--campaigns', '--from', 'ndjson', '-'], { stdin: silent, onStop: (listener) => (stop = listener) })
    expect([status, scored.length]).toEqual([130, 0])
    expect(await readdir(temporary)).toEqual([])
  })
})
