/** The command `persist-images`: the only folder that knows argv, streams and exit statuses. */
import '../base/process/prepare.ts'
import { releaseChunks } from '../base/buffers/release-memory.ts'
import { codeOf, messageOf } from '../base/errors.ts'
import { VERSION } from '../base/version.ts'
import { type Command, readCommand, UsageError } from './args.ts'
import { type CommandContext, commandContext } from './command-context.ts'
import { isJob, type JobName } from './commands.ts'
import { EXIT, sayError, statusBySignal } from './exit.ts'
import { printHelp, usageLines } from './help.ts'
import { readLanguage } from './language.ts'
import { say } from './messages/say.ts'
import { Redactor } from './redact.ts'
import { Terminal } from './terminal.ts'

/** Each command is loaded only when it runs. */
const RUNS: Readonly<Record<JobName, () => Promise<(context: CommandContext) => Promise<number>>>> = {
  persist: async () => (await import('./persist.ts')).persistCommand,
  list: async () => (await import('./list.ts')).listCommand,
  download: async () => (await import('./download.ts')).downloadCommand,
  check: async () => (await import('./check.ts')).checkCommand,
  doctor: async () => (await import('./doctor.ts')).doctorCommand,
  export: async () => (await import('./export.ts')).exportCommand,
}

export async function cli(): Promise<void> {
  releaseChunks()
  const { argv, env, stdout, stderr } = process
  const redactor = new Redactor()
  const terminal = new Terminal(stdout, stderr, redactor, readLanguage(argv.slice(2), env))
  const readerGone = new AbortController()
  let hasReader = true
  let least: number = EXIT.fine
  const leave = (status: number) => {
    // A reader that has seen enough is no failure.
    if (!hasReader) process.exitCode = EXIT.fine
    else process.exitCode = Math.max(statusBySignal(status), least)
  }
  const end = (error: unknown) => {
    terminal.close()
    leave(sayError(terminal, error))
    if (error instanceof UsageError) terminal.page(page => usageLines(error, page), 'error')
  }
  process.on('uncaughtException', error => {
    end(error)
    process.exit()
  })
  stdout.on('error', error => {
    // The reading program has ended, as `head` does: nothing can be printed. A run ends, and remembers what it stored.
    if (codeOf(error) === 'EPIPE') {
      hasReader = false
      terminal.silence()
      readerGone.abort()
      return
    }
    // Report once: each further write would fail, too.
    if (least === EXIT.failed) return
    least = EXIT.failed
    terminal.mute()
    terminal.sayProblem(say('cli-output-broken', { error: messageOf(error) }))
    // The command may have set its status already.
    leave(Number(process.exitCode ?? EXIT.fine))
  })
  try {
    const command = readCommand(argv.slice(2))
    terminal.setLoudness(command.loudness)
    leave(await runCommand(command, terminal, redactor, readerGone.signal))
  } catch (error) {
    end(error)
  }
}

/** @returns the exit status */
async function runCommand(
  command: Command,
  terminal: Terminal,
  redactor: Redactor,
  readerGone: AbortSignal,
): Promise<number> {
  const { name, help, version } = command
  if (version) terminal.page(() => [VERSION], 'output')
  else if (help || name === 'help') printHelp(command, terminal)
  if (version || help || !isJob(name)) return EXIT.fine
  const run = await RUNS[name]()
  return await run(await commandContext(command, terminal, redactor, readerGone))
}
