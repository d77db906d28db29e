import { Command } from 'commander'
import { ROLES } from '@/domain/editorial/roles'
import { cliLabels as labels } from '@/labels/cli'
import type { FeedReadOptions } from './commands/feedRead'
import type { CreateOptions } from './commands/user'
import type { ReportOptions } from './commands/report'
import type { Context } from './context'
import type { Need } from './openDatabase'
import { refuse, type Outcome } from './outcome'
import * as values from './values'
import { vietnameseHelp } from './vietnameseHelp'

/** How commands reach the outside; nothing is loaded or opened before a command runs. */
export type Runner = {
  /** Opens the database, does the work and answers. */
  withDatabase(need: Need, work: (context: Context) => Promise<Outcome>): Promise<Outcome>
  doctor(): Promise<Outcome>
  answer(outcome: Outcome, isJson: boolean): void
  write(text: string): void
}

type Common = { json?: true }

/** interface.md, "Commands": promised, and refused by name until they are built. */
const NOT_BUILT = ['import', 'backup', 'restore']

function addReading(program: Command, { withDatabase, doctor, answer }: Runner): void {
  program
    .command('tick')
    .description(labels.tick.about)
    .option('--now <ISO>', labels.tick.now, values.instantFrom)
    .action(async (options: Common & { now?: string }) => {
      const { tick } = await import('./commands/tick')
      answer(await withDatabase('ready', (context) => tick(context, options)), options.json === true)
    })
  program
    .command('quota')
    .description(labels.quota.about)
    .option('--unit <SLUG>', labels.quota.unit)
    .option('--period <KEY>', labels.quota.period, values.quotaPeriodFrom)
    .action(async (options: Common & { unit?: string; period?: values.QuotaPeriod }) => {
      const { quota } = await import('./commands/quota')
      answer(await withDatabase('ready', (context) => quota(context, options)), options.json === true)
    })
  program
    .command('verify')
    .description(labels.verify.about)
    .option('--file <FILE>', labels.verify.file.option)
    .option('--sha256 <HEX>', labels.verify.file.code, values.fingerprintFrom)
    .action(async (options: Common & { file?: string; sha256?: string }) => {
      const { file, sha256, json } = options
      const { verify } = await import('./commands/verify')
      const { verifyFile, verifyPrinted } = await import('./commands/verifyFile')
      const work = (context: Context) => {
        if (file !== undefined) return verifyFile(context, file)
        return sha256 === undefined ? verify(context) : verifyPrinted(context, sha256)
      }
      answer(await withDatabase('ready', work), json === true)
    })
  program
    .command('doctor')
    .description(labels.doctor.about)
    .action(async (options: Common) => answer(await doctor(), options.json === true))
}

function addReport(program: Command, { withDatabase, answer }: Runner): void {
  program
    .command('report')
    .description(labels.report.about)
    .argument('<kind>', labels.report.kind, values.reportKindFrom)
    .argument('<KEY>', labels.report.key)
    .requiredOption('--unit <SLUG>', labels.report.unit)
    .requiredOption('--format <FORMAT>', labels.report.format, values.reportFormatFrom)
    .requiredOption('--out <FILE>', labels.report.out)
    .action(async (kind: values.ReportKind, key: string, options: Common & ReportOptions) => {
      if (kind !== 'week') {
        const { informationReport } = await import('./commands/informationReport')
        const outcome = await withDatabase('ready', (context) =>
          informationReport(context, kind, key, options),
        )
        return answer(outcome, options.json === true)
      }
      values.weekFrom(key)
      const { report } = await import('./commands/report')
      const outcome = await withDatabase('ready', (context) => report(context, key, options))
      answer(outcome, options.json === true)
    })
}

function addWriting(program: Command, { withDatabase, answer }: Runner): void {
  program
    .command('seed')
    .description(labels.seed.about)
    .argument('<set>', labels.seed.set, values.seedSetFrom)
    .action(async (set: values.SeedSet, options: Common) => {
      const { seed } = await import('./commands/seed')
      answer(await withDatabase('create', (context) => seed(context, set)), options.json === true)
    })
  const user = program.command('user').description(labels.user.about)
  user
    .command('create')
    .description(labels.user.createAbout)
    .requiredOption('--email <EMAIL>', labels.user.email, values.emailFrom)
    .requiredOption('--role <ROLE>', labels.user.role(ROLES), values.roleFrom)
    .option('--name <NAME>', labels.user.name, values.nameFrom)
    .option('--unit <SLUG>', labels.user.unit)
    .action(async (options: Common & CreateOptions) => {
      const { createUser } = await import('./commands/user')
      answer(await withDatabase('create', (context) => createUser(context, options)), options.json === true)
    })
  user
    .command('reset')
    .description(labels.user.resetAbout)
    .requiredOption('--email <EMAIL>', labels.user.email, values.emailFrom)
    .action(async (options: Common & { email: string }) => {
      const { resetUser } = await import('./commands/user')
      answer(await withDatabase('ready', (context) => resetUser(context, options)), options.json === true)
    })
}

function addFeed(program: Command, { answer }: Runner): void {
  program
    .command('feed')
    .description(labels.feed.about)
    .command('read')
    .description(labels.feed.readAbout)
    .argument('<FILE|URL>', labels.feed.source)
    .option('--base <URL>', labels.feed.base)
    .option('--allow-private', labels.feed.allowPrivate)
    .action(async (source: string, options: Common & FeedReadOptions) => {
      const { feedRead } = await import('./commands/feedRead')
      answer(await feedRead(source, options), options.json === true)
    })
}

function addPromised(program: Command, { answer }: Runner): void {
  for (const name of NOT_BUILT) {
    program
      .command(name)
      .description(labels.notBuiltAbout[name] ?? '')
      .argument('[…]')
      .allowUnknownOption()
      .allowExcessArguments()
      .action(() => answer(refuse(labels.notBuilt(name)), false))
  }
}

/** What is the same for every command: `--json` where something is done, and no `help` command beside `--help`. */
const complete = (command: Command): void => {
  command.helpCommand(false)
  if (command.commands.length === 0) command.option('--json', labels.help.json)
  command.commands.forEach(complete)
}

/** The whole command line, in Vietnamese. Wrong usage is thrown (CommanderError or WrongUsage), never printed. */
export function createProgram(runner: Runner): Command {
  const program = new Command('nhip')
    .description(labels.about)
    .helpOption('-h, --help', labels.help.helpOption)
    .showSuggestionAfterError(false)
    .configureHelp(vietnameseHelp)
    .configureOutput({ writeOut: runner.write, writeErr: () => undefined })
    .exitOverride()
  for (const add of [addReading, addReport, addWriting, addFeed, addPromised]) add(program, runner)
  complete(program)
  return program
}

/** The command these arguments name, as far as they name one. */
export function commandOf(program: Command, args: readonly string[]): Command {
  const next = program.commands.find((command) => command.name() === args[0])
  return next ? commandOf(next, args.slice(1)) : program
}
