import { DefaultReporter } from 'vitest/reporters'
import type { SerializedError } from 'vitest'
import type { TestModule } from 'vitest/node'

/** The default reporter, closing with the plain count of tests on a line of its own. */
export default class CountReporter extends DefaultReporter {
  override onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[], reason: 'passed' | 'failed' | 'interrupted'): void {
    super.onTestRunEnd(modules, errors, reason)
    let passed = 0
    let failed = errors.length
    let skipped = 0
    for (const module of modules) {
      if (module.state() === 'failed' && module.children.size === 0) failed++
      for (const test of module.children.allTests()) {
        const { state } = test.result()
        if (state === 'passed') passed++
        else if (state === 'failed') failed++
        else skipped++
      }
    }
    console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
  }
}
