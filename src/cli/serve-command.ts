import { type Command, InvalidArgumentError, Option } from 'commander'
import { locales } from '../locales'
import { type ServeOptions, tokenVariable } from './run-serve'

const kilobyte = 1024

/** Adds `serve`. */
export function serveCommand(program: Command, serve: (options: ServeOptions) => Promise<void>): void {
  program
    .command('serve')
    .summary('answer over HTTP')
    .description('Scores inquiries over HTTP: POST /v1/score, POST /v1/explain, GET /v1/rules, GET /openapi.json, GET /healthz. On SIGTERM it answers what it has accepted, and ends.')
    .addOption(new Option('--port <number>', 'port to listen on, 0 for any that is free').argParser(port).default(8080))
    .option('--host <address>', 'address to listen on', '127.0.0.1')
    .option('--policy <file>', 'JSON file with the policy to judge by')
    .option('--context <file>', "JSON file with what is known beside all inquiries: the seller above all; an inquiry's own context lies over it")
    .addOption(new Option('--locale <locale>', 'language of the reasons where a request asks for none').choices(locales).default('en'))
    .option('--token-file <file>', `file with the bearer token to ask for (default: the variable ${tokenVariable})`)
    .option('--cors <origin>', 'let pages of this origin ask, * for all; may be repeated', (value: string, before: string[]) => [...before, value], [])
    .addOption(new Option('--max-body <size>', 'largest JSON body').argParser(size).default(4 * kilobyte * kilobyte, '4MB'))
    .addOption(new Option('--max-line <size>', 'longest line of NDJSON').argParser(size).default(kilobyte * kilobyte, '1MB'))
    .addOption(new Option('--max-inquiries <count>', 'longest array of inquiries').argParser(count).default(1000))
    .addOption(new Option('--max-concurrent <count>', 'requests answered at the same time; others are told to come back').argParser(count).default(256))
    .addOption(new Option('--max-connections <count>', 'connections held open; others are refused').argParser(count).default(1024))
    .addOption(new Option('--request-timeout <seconds>', 'longest that a request may take to come in, and its answer may go unread').argParser(count).default(300))
    .addOption(new Option('--shutdown-timeout <seconds>', 'longest that open requests are waited for when stopping').argParser(count).default(10))
    .option('--log', 'one JSON line a request on standard output; never what a client wrote', false)
    .addHelpText('after', serveStatuses)
    .action(serve)
}

const serveStatuses = `
Exit status:
  0  stopped, and everything accepted was answered
  1  stopped, and some requests were cut off by --shutdown-timeout
  2  wrong usage or configuration`

function port(value: string): number {
  const number = /^\d{1,5}$/.test(value) ? Number(value) : -1
  if (number < 0 || number > 65_535) throw new InvalidArgumentError('It must be a port, 0 to 65535.')
  return number
}

function count(value: string): number {
  const number = /^\d{1,6}$/.test(value) ? Number(value) : 0
  if (number < 1) throw new InvalidArgumentError('It must be a whole number, 1 or more.')
  return number
}

const units: Readonly<Record<string, number>> = { '': 1, kb: kilobyte, mb: kilobyte * kilobyte }

function size(value: string): number {
  const [, digits, unit] = /^(\d{1,9})(kb|mb|)$/i.exec(value) ?? []
  const bytes = Number(digits ?? 0) * (units[unit?.toLowerCase() ?? ''] ?? 1)
  if (bytes < 1 || bytes > 512 * kilobyte * kilobyte) throw new InvalidArgumentError('It must be a size such as 500000, 512KB or 4MB, at most 512MB.')
  return bytes
}
