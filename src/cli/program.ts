import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { grades } from '../inquiry/schema'
import { deskFormats } from '../report/desk/report'
import { reporters } from '../report/check'
import { plainLine } from '../report/plain-text'
import { measureFormats } from '../report/measure-format'
import { evalFormats } from '../report/eval'
import { reportFormats } from '../report/report'
import { locales } from '../locales'
import { type Deps, inputFormats, type Io, UsageError } from './deps'
import { type DeskOptions, runDesk } from './run-desk'
import { type BacktestOptions, runBacktest } from './run-backtest'
import { type CheckOptions, runCheck } from './run-check'
import { type EvalOptions, runEval } from './run-eval'
import { type ExplainOptions, runExplain } from './run-explain'
import { runRules } from './run-rules'
import { runScore, type ScoreOptions } from './run-score'
import { runServe } from './run-serve'
import { runStats, type StatsOptions } from './run-stats'
import { runTune, type TuneOptions } from './run-tune'
import { serveCommand } from './serve-command'
import { widthOfTerminal } from './terminal'

const wrongUsage = 2

/**
 * The command line: `argv` without the program's own name. Answers with the exit status: 0 all is well, 1 some input
 * was bad or an expectation failed, 2 wrong usage or configuration, 130 interrupted.
 */
export async function run(argv: readonly string[], io: Io, deps: Deps): Promise<number> {
  const leave = (): void => {}
  io.stdout.on('error', leave)
  io.stderr.on('error', leave)
  let status = 0
  const program = createProgram(io, deps, (code) => {
    status = code
  })
  try {
    await program.parseAsync(argv, { from: 'user' })
    return status
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : wrongUsage
    if (error instanceof UsageError) {
      const lines = error.message.split('\n').map((line) => (line.startsWith('  ') ? '  ' : '') + plainLine(line))
      io.stderr.write(`inquiry-score: ${lines.join('\n')}\n`)
      return wrongUsage
    }
    io.stderr.write(`inquiry-score: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
    return 1
  }
}

function createProgram(io: Io, deps: Deps, finish: (status: number) => void): Command {
  const program = new Command('inquiry-score')
    .description('Tells which inquiries deserve an answer first: verdict, grade, reasons and a reply plan.')
    .version(deps.version)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void io.stdout.write(text),
      writeErr: (text) => void io.stderr.write(text),
      getOutHelpWidth: () => widthOfTerminal(io.stdout),
      getErrHelpWidth: () => widthOfTerminal(io.stderr),
    })
    .showHelpAfterError('(see --help)')

  inputOptions(program.command('score'))
    .summary('score inquiries')
    .description('Scores inquiries and writes one assessment for each.')
    .addOption(new Option('--to <format>', 'how to write (default: table on a terminal, ndjson elsewhere)').choices(reportFormats))
    .addOption(new Option('--sort <by>', 'best first').choices(['score']))
    .addOption(new Option('--min-grade <grade>', 'only inquiries of this grade or better').choices(grades))
    .option('--explain', 'all reasons, each with what it moved', false)
    .option('--holidays', "reckon with the public holidays of both sides' countries", false)
    .option('--campaigns', 'count near copies of each inquiry under several names in the input itself, which is read twice', false)
    .addOption(new Option('--window <hours>', 'count those within so many hours; implies --campaigns').argParser(hoursOf).default(72).implies({ campaigns: true }))
    .addOption(new Option('--jobs <count>', 'threads to score in; few inquiries are scored in one').argParser(jobCount).default(deps.cores ?? 1, 'the number of cores'))
    .option('--out <file>', 'write to a file')
    .option('--resume', 'go on where the run that wrote --out was interrupted', false)
    .addHelpText('after', exitStatuses)
    .action(async (paths: string[], options: ScoreOptions) => finish(await runScore(paths, options, deps, io)))

  inputOptions(program.command('check'))
    .summary('hold inquiries against what they expect')
    .description('Scores inquiries that carry "expect" and tells where the assessment is another.')
    .addOption(new Option('--reporter <name>', 'how to write').choices(reporters).default('text'))
    .addHelpText('after', exitStatuses)
    .action(async (paths: string[], options: CheckOptions) => finish(await runCheck(paths, options, deps, io)))

  inputOptions(program.command('explain'))
    .summary('explain inquiries to the last point')
    .description('Tells in words why an inquiry is judged as it is, and marks in its text what the reasons point at.')
    .option('--holidays', "reckon with the public holidays of both sides' countries", false)
    .option('--id <id>', 'only the inquiry with this id')
    .addHelpText('after', exitStatuses)
    .action(async (paths: string[], options: ExplainOptions) => finish(await runExplain(paths, options, deps, io)))

  inputOptions(program.command('desk'))
    .summary("write the shift's list")
    .description('Lists what is to be answered, by when, by which team and channel, overdue first, with what to check; then the figures of the day.')
    .addOption(new Option('--to <format>', 'how to write (default: table on a terminal, markdown elsewhere)').choices(deskFormats))
    .option('--until <date-time>', 'end of the shift, RFC 3339 with an offset (default: when the desk closes next)')
    .option('--no-holidays', "leave out the public holidays of both sides' countries")
    .addHelpText('after', exitStatuses)
    .action(async (paths: string[], options: DeskOptions) => finish(await runDesk(paths, options, deps, io)))

  inputOptions(program.command('eval'))
    .summary('measure how well labelled inquiries are judged')
    .description('Scores inquiries that carry "expect" and measures verdicts, grades, ranking and calibration against it, each with its 95% interval.')
    .addOption(new Option('--to <format>', 'how to write (default: table on a terminal, json elsewhere)').choices(evalFormats))
    .addOption(new Option('--base-rate <percent>', "share of bad inquiries to weigh calibration to (default: what the policy's priors mean, 5.6 by the shipped one)").argParser(properPercent))
    .addOption(new Option('--resamples <count>', 'resamples for intervals, 0 for none (default: 1000, fewer for more than 20,000 inquiries)').argParser(resampleCount))
    .addHelpText('after', evalStatuses)
    .action(async (paths: string[], options: EvalOptions) => finish(await runEval(paths, options, deps, io)))

  inputOptions(program.command('stats'))
    .summary('tell how often each rule speaks, and of whom')
    .description('Tells of every rule and composite how often it speaks, of honest and of bad inquiries (by "expect.verdict"), what it overlaps with and what it alone decides.')
    .addOption(new Option('--to <format>', 'how to write (default: table on a terminal, json elsewhere)').choices(measureFormats))
    .addHelpText('after', exitStatuses)
    .action(async (paths: string[], options: StatsOptions) => finish(await runStats(paths, options, deps, io)))

  inputOptions(program.command('backtest'), new Option('--policy <file>', 'JSON file with a policy; given twice: the old one, then the new one').argParser(collect).default([]))
    .summary('tell what a new policy changes')
    .description('Scores inquiries by an old and a new policy and lists what changes grade or verdict, the most harmful first.')
    .addOption(new Option('--to <format>', 'how to write (default: table on a terminal, json elsewhere)').choices(measureFormats))
    .addOption(new Option('--max-harm <count>', 'harmful changes allowed (genuine ones newly condemned, bad ones newly passed); beyond it the exit status is 1').argParser(wholeNumber))
    .addHelpText('after', backtestStatuses)
    .action(async (paths: string[], options: BacktestOptions) => finish(await runBacktest(paths, options, deps, io)))

  inputOptions(program.command('tune'), new Option('--policy <file>', 'JSON file with the policy to start from'))
    .summary('fit decibans and points to labelled inquiries')
    .description(
      'Fits the decibans and points of a policy to inquiries that carry "expect" with a verdict or a grade, and tells what moved and why. Never its priors, caps, bases or bands; whole numbers, signs as they are; '
      + 'nothing moves unless inquiries that were held out are judged better for it.',
    )
    .addOption(new Option('--to <format>', 'how to write the report (default: table on a terminal, json elsewhere)').choices(measureFormats))
    .option('--out <file>', 'file to write the new policy to: what differs from the shipped one, for --policy')
    .addOption(new Option('--min-hits <count>', 'inquiries that a rule must speak in to move by itself; with its family it moves from 2 on (default: 5)').argParser(hitCount))
    .option('--by-source', 'a base rate for each file instead of one for all', false)
    .option('--include-shadow', 'fit also rules that have no number yet', false)
    .addHelpText('after', tuneStatuses)
    .action(async (paths: string[], options: TuneOptions) => finish(await runTune(paths, options, deps, io)))

  program
    .command('rules')
    .summary('list the rules, or show one in full')
    .description('Lists all rules with what they move, or shows one rule or composite with its reasons and cases.')
    .argument('[id]', 'id of a rule or composite, such as fraud.card-question')
    .action(async (id: string | undefined) => finish(await runRules(id, io)))

  serveCommand(program, async (options) => finish(await runServe(options, deps, io)))

  return program
}

/** What all commands that read inquiries have in common. */
function inputOptions(command: Command, policy = new Option('--policy <file>', 'JSON file with the policy to judge by')): Command {
  return command
    .argument('[path...]', '.json, .ndjson, .jsonl, .csv, .eml or .mbox files, gzipped or not, folders of them, or - for standard input')
    .addOption(new Option('--from <format>', 'format of standard input and of the named files').choices(inputFormats))
    .addOption(policy)
    .option('--context <file>', "JSON file with what is known beside the inquiries: seller, facts; an inquiry's own context lies over it")
    .option('--now <date-time>', 'moment to judge at, RFC 3339 with an offset (default: when each was received)')
    .addOption(new Option('--locale <locale>', 'language of the reasons and headings').choices(locales).default('en'))
    .option('--map <column=path>', 'CSV column for a field, such as "E-mail=sender.email", or @file.json; may be repeated', collect, [])
    .option('--no-progress', 'no progress line on the terminal')
}

const hoursAtMost = 87_600

function hoursOf(value: string): number {
  const hours = /^\d{1,5}(\.\d{1,3})?$/.test(value) ? Number(value) : 0
  if (hours <= 0 || hours > hoursAtMost) throw new InvalidArgumentError(`It must be a number of hours, over 0 and at most ${hoursAtMost}.`)
  return hours
}

const jobsAtMost = 256

function jobCount(value: string): number {
  const count = /^\d{1,3}$/.test(value) ? Number(value) : 0
  if (count < 1 || count > jobsAtMost) throw new InvalidArgumentError(`It must be a whole number from 1 to ${jobsAtMost}.`)
  return count
}

function collect(value: string, before: string[]): string[] {
  return [...before, value]
}

function wholeNumber(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError('It must be a whole number, 0 or more.')
  return Number(value)
}

function hitCount(value: string): number {
  const count = wholeNumber(value)
  if (count === 0) throw new InvalidArgumentError('It must be a whole number, 1 or more.')
  return count
}

function properPercent(value: string): number {
  const percent = /^\d{1,2}(\.\d{1,9})?$/.test(value) ? Number(value) : 0
  if (percent === 0) throw new InvalidArgumentError('It must be a percentage above 0 and below 100, such as 5.6.')
  return percent
}

function resampleCount(value: string): number {
  const count = wholeNumber(value)
  if (count > 100_000) throw new InvalidArgumentError('It must be at most 100000.')
  return count
}

const exitStatuses = `
Exit status:
  0  all is well
  1  some input was bad, or an expectation does not hold
  2  wrong usage or configuration`

const evalStatuses = `
Exit status:
  0  all is well
  1  some input was bad, or nothing is labelled
  2  wrong usage or configuration`

const tuneStatuses = `
Exit status:
  0  all is well, whether numbers moved or not
  1  some input was bad, or there are too few labels to fit anything
  2  wrong usage or configuration`

const backtestStatuses = `
Exit status:
  0  all is well
  1  some input was bad, or more changes are harmful than --max-harm allows
  2  wrong usage or configuration`
