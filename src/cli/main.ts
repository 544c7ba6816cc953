/** The command `persist-images`: the only room that knows argv, streams and exit statuses. */
import '../base/process/prepare.ts'
import { codeOf, messageOf } from '../base/errors.ts'
import { VERSION } from '../base/version.ts'
import { type Command, readCommand } from './args.ts'
import { type CommandContext, commandContext } from './command-context.ts'
import type { CommandName } from './commands.ts'
import { EXIT, sayError } from './exit.ts'
import { helpText } from './help.ts'
import { Redactor } from './redact.ts'
import { Terminal } from './terminal.ts'

/** Each is loaded when it is asked for. */
const RUNS: Readonly<Record<CommandName, () => Promise<(context: CommandContext) => Promise<number>>>> = {
  persist: async () => (await import('./persist.ts')).persistCommand,
  list: async () => (await import('./list.ts')).listCommand,
  download: async () => (await import('./download.ts')).downloadCommand,
  doctor: async () => (await import('./doctor.ts')).doctorCommand,
}

export async function cli(): Promise<void> {
  const { argv, stdout, stderr } = process
  const redactor = new Redactor()
  const terminal = new Terminal(stdout, stderr, redactor)
  let least: number = EXIT.fine
  const leave = (status: number) => {
    process.exitCode = Math.max(status, least)
  }
  const end = (error: unknown) => {
    terminal.close()
    leave(sayError(terminal, error))
  }
  process.on('uncaughtException', error => {
    end(error)
    process.exit()
  })
  stdout.on('error', error => {
    // The reader has gone, as `head` does: nothing is left to say.
    if (codeOf(error) === 'EPIPE') process.exit()
    // Once: each write would fail anew.
    if (least === EXIT.failed) return
    least = EXIT.failed
    terminal.mute()
    terminal.say(`persist-images: standard output cannot be written: ${messageOf(error)}`)
    // It may be over by now.
    leave(Number(process.exitCode ?? EXIT.fine))
  })
  try {
    const command: Command = readCommand(argv.slice(2))
    if (command.help) return void stdout.write(helpText(command.name))
    if (command.version) return void stdout.write(`${VERSION}\n`)
    const run = await RUNS[command.name]()
    leave(await run(commandContext(command, terminal, redactor)))
  } catch (error) {
    end(error)
  }
}
