/** Runs a job as a command: prints its items, then what the command says of its report. */
import type { Run } from '../base/concurrency/lazy-run.ts'
import type { Listener } from '../base/watcher.ts'
import type { JobEnvironment } from '../jobs/options/context.ts'
import { type Printer, readWatcher } from '../jobs/persist/watching/printer.ts'
import { singlePositional } from './args.ts'
import type { CommandContext } from './command-context.ts'
import { terminalPrinter } from './progress.ts'

interface CommandJob<Options, Watch extends Listener, Item, Report> {
  /** The flags, with the options that the command's words stand for. */
  readonly options: Options
  readonly watch: (printer: Printer) => Watch
  readonly run: (
    surroundings: Partial<JobEnvironment>,
    options: Options & { readonly signal: AbortSignal; readonly watch: Watch },
  ) => Promise<Report> | Run<Item, Report>
  /** Prints one item. With `--json` each item is a line of JSON; without items the report is. */
  readonly print?: (item: Item) => void
  /** Says what came of it. @returns the exit status */
  readonly end: (report: Report, watch: Watch) => number | Promise<number>
}

/** @returns the exit status */
export async function runCommand<Options, Watch extends Listener, Item, Report extends object>(
  { command, terminal, surroundings, signal }: CommandContext,
  job: CommandJob<Options, Watch, Item, Report>,
): Promise<number> {
  const watch = job.watch(terminalPrinter(terminal))
  const run = job.run(surroundings, { ...job.options, signal, watch })
  const hasItems = Symbol.asyncIterator in run
  if (hasItems)
    for await (const item of run) {
      command.json ? terminal.printJson(item as object) : job.print?.(item)
      if (terminal.isFull) await terminal.drained(signal)
    }
  const report = await run
  terminal.close()
  if (command.json && !hasItems) terminal.printJson(report)
  return await job.end(report, watch)
}

/** A command whose word is the place that it reads. */
export async function runOnPlace<Item, Report extends object>(
  context: CommandContext,
  option: 'source' | 'destination',
  job: Omit<
    CommandJob<Record<string, string>, ReturnType<typeof readWatcher>, Item, Report>,
    'options' | 'watch'
  >,
): Promise<number> {
  const options = { ...context.options, ...singlePositional(context.command, option) }
  return await runCommand(context, { ...job, options, watch: readWatcher })
}
