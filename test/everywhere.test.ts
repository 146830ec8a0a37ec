import { execFile } from 'node:child_process'
import { cpSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { Miniflare } from 'miniflare'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bundleWithEsbuild, bundleWithVite } from './everywhere/bundles'
import { launchChromium, noChromium } from './everywhere/chromium'
import { fixtureItems, type Item } from './everywhere/items'
import { makeProject } from './everywhere/project'
import { serveFolder } from './everywhere/site'

const run = promisify(execFile)
const built = existsSync(new URL('../dist/index.js', import.meta.url))
let items: Item[]
let project: ReturnType<typeof makeProject>
/** What Node answers, imported; all others are held against it. */
let reference: string

async function inNode(file: string, TZ: string): Promise<string> {
  const { stdout } = await run(process.execPath, [file], { cwd: project.folder, env: { ...process.env, TZ }, maxBuffer: 1 << 28 })
  return stdout
}

/**
 * Byte for byte. A difference is named by its first item, so that a failure can be read. Assessments hold times of day by IANA zone: where
 * only these differ, one of the runtimes has other time-zone data (`process.versions.tz` tells Node's), which the contract excepts.
 */
function expectTheSame(answers: string): void {
  const expected = reference.split('\n')
  const got = answers.split('\n')
  const first = expected.findIndex((line, index) => line !== got[index])
  if (first >= 0) expect({ item: items[first]!.name, answer: got[first] }).toEqual({ item: items[first]!.name, answer: expected[first] })
  expect(answers === reference).toBe(true)
}

describe.skipIf(!built)('the same answer everywhere', () => {
  beforeAll(async () => {
    items = await fixtureItems()
    project = makeProject(items)
    reference = await inNode('imported.mjs', 'UTC')
  }, 120_000)
  afterAll(() => project.remove())

  it('is an answer to every fixture, in both locales', () => {
    const lines = reference.split('\n').map((line) => JSON.parse(line) as ([{ grade: string }, string] | { code: string })[])
    expect(lines).toHaveLength(items.length)
    expect(lines.filter(([answer]) => Array.isArray(answer)).length).toBeGreaterThan(190)
    for (const [index, line] of lines.entries()) for (const answer of line) expect(Array.isArray(answer) ? answer[0].grade : answer.code, items[index]!.name).toMatch(/^(?:[ABCD]|no-text)$/)
  })

  it('in Node by require, in another time zone', async () => expectTheSame(await inNode('required.cjs', 'Asia/Kathmandu')))

  it('in workerd, bundled by esbuild', async () => {
    expect(await bundleWithEsbuild(project.folder, join(project.folder, 'workerd'), ['workerd.js'])).toEqual([])
    const script = readFileSync(join(project.folder, 'workerd/workerd.js'), 'utf8')
    const runtime = new Miniflare({ modules: true, script, compatibilityDate: '2026-01-01' })
    try {
      const response = await runtime.dispatchFetch('http://localhost/', { method: 'POST', body: JSON.stringify(items) })
      expectTheSame(await response.text())
    } finally {
      await runtime.dispose()
    }
  })

  if (noChromium !== null) console.warn(`skipped: scoring in a page and in a Web Worker, for ${noChromium}`)
  describe.skipIf(noChromium !== null)('in Chromium, under a strict content security policy, in another time zone and language', () => {
    let browser: Browser
    let site: Awaited<ReturnType<typeof serveFolder>>
    beforeAll(async () => {
      browser = await launchChromium()
      site = await serveFolder(join(project.folder, 'site'))
    }, 60_000)
    afterAll(async () => {
      await browser?.close()
      await site?.close()
    })

    async function expectTheSameInPage(path: string): Promise<void> {
      const context = await browser.newContext({ timezoneId: 'America/St_Johns', locale: 'tr-TR' })
      const page = await context.newPage()
      const complaints: string[] = []
      const requested: string[] = []
      page.on('pageerror', (error) => complaints.push(error.message))
      page.on('console', (message) => complaints.push(message.text()))
      context.on('request', (request) => requested.push(request.url()))
      await page.goto(`${site.origin}/${path}/`, { waitUntil: 'load' })
      expect(complaints).toEqual([])
      for (const place of ['inPage', 'inWorker']) expectTheSame(await page.evaluate(`scoring.${place}(${JSON.stringify(items)})`))
      expect(complaints).toEqual([])
      expect(requested.filter((url) => !url.startsWith(site.origin) && !url.startsWith('data:'))).toEqual([])
      await context.close()
    }

    it('in a page and in a Web Worker, bundled by Vite', async () => {
      expect(await bundleWithVite(project.folder, join(project.folder, 'site/vite'))).toEqual([])
      await expectTheSameInPage('vite')
    })

    it('in a page and in a Web Worker, bundled by esbuild', async () => {
      expect(await bundleWithEsbuild(project.folder, join(project.folder, 'site/esbuild'), ['page.js', 'worker.js'])).toEqual([])
      cpSync(join(project.folder, 'index.html'), join(project.folder, 'site/esbuild/index.html'))
      await expectTheSameInPage('esbuild')
    })
  })
})
