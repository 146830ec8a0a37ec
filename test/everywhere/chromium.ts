import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'
const isThere = existsSync(executablePath)

/** Why browser tests are skipped, or `null`. In CI none is: there its absence is a failure. */
export const noChromium = isThere || process.env.INQUIRY_SCORE_CI === '1' ? null : `there is no Chromium at ${executablePath}; CHROMIUM may name another`

/** A browser that calls nobody by itself. */
export function launchChromium(): Promise<Browser> {
  if (!isThere) throw new Error(`there is no Chromium at ${executablePath}, and INQUIRY_SCORE_CI demands one`)
  const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']
  return chromium.launch({ executablePath, headless: true, args })
}
