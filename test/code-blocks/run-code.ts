import { execFile } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { transform } from 'esbuild'
import ts from 'typescript'
import type { Block } from './blocks'
import { link } from './sandbox'

const run = promisify(execFile)

/** Makes what a block imports resolvable, beside the library itself. */
export function linkImports(folder: string, { code }: Block): void {
  for (const [, name] of code.matchAll(/from '((?:@[\w.-]+\/)?[\w.-]+)/g)) if (!name!.startsWith('.') && !existsSync(join(folder, 'node_modules', name!))) link(folder, name!)
}

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  moduleDetection: ts.ModuleDetectionKind.Force,
  strict: true,
  allowJs: true,
  checkJs: true,
  noEmit: true,
  skipLibCheck: true,
  types: [],
}

/** Writes the blocks as files and type-checks them, those in JavaScript too; answers with what is wrong, by the document's lines. */
export function typeErrors(folder: string, blocks: readonly Block[]): string[] {
  const byFile = new Map(blocks.map((block, index) => [join(folder, `block-${index}.${block.language}`), block]))
  for (const [file, { code }] of byFile) writeFileSync(file, code)
  const program = ts.createProgram([...byFile.keys()], options)
  return ts.getPreEmitDiagnostics(program).map(({ file, start, messageText }) => {
    const block = file && byFile.get(file.fileName)
    const place = block ? `${block.file}:${block.line + file.getLineAndCharacterOfPosition(start!).line}` : (file?.fileName ?? 'options')
    return `${place}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`
  })
}

/** An expression on a line of its own, with its value in a comment on the next. */
const shown = /^(?<expression>[A-Za-z][\w.]*\(.*\))\n\/\/ (?<value>[[{"'\d].*)$/gm

/** Runs a block as a module; a value shown in a comment below its expression must be right. Answers with what it printed. */
export async function runBlock(folder: string, { code, language }: Block): Promise<string> {
  const asserting = code.replaceAll(shown, (_, expression: string, value: string) => `;(await import('node:assert')).deepStrictEqual(${expression}, ${value})`)
  const { code: script } = await transform(asserting, { loader: language as 'ts', format: 'esm', target: 'es2022' })
  const file = join(folder, 'run.mjs')
  writeFileSync(file, script)
  const { stdout } = await run(process.execPath, [file], { cwd: folder })
  return stdout
}
