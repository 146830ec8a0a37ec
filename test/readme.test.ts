import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const root = new URL('../', import.meta.url)
const built = existsSync(new URL('dist/index.js', root))

describe.skipIf(!built)('the README', () => {
  it.each(['README.md', 'README.zh-CN.md'])('%s: the example prints what stands below it', (file) => {
    const text = readFileSync(new URL(file, root), 'utf8')
    const [, example, printed] = /```js\n([\s\S]*?)```\n+```text\n([\s\S]*?)```/.exec(text)!
    const code = example!.replace("'inquiry-score'", JSON.stringify(new URL('dist/index.js', root).href))
    expect(execFileSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' }).trim()).toBe(printed!.trim())
  })
  it('names in both languages the same commands', () => {
    const commands = (file: string) => [...readFileSync(new URL(file, root), 'utf8').matchAll(/```sh\n([\s\S]*?)```/g)].map(([, block]) => block!.replace(/ +#.*$/gm, '').trim())
    expect(commands('README.zh-CN.md')).toEqual(commands('README.md'))
  })
})
