/** The command `persist-images`: the only room that knows argv, streams and exit statuses. */
import './before.ts'
import { VERSION } from '../version.ts'
import { type Command, readCommand } from './args.ts'
import type { CommandName } from './commands.ts'
import { type Door, openDoor } from './door.ts'
import { sayError } from './exit.ts'
import { helpText } from './help.ts'
import { Redactor } from './redact.ts'
import { Screen } from './screen.ts'

/** Each is loaded when it is asked for. */
const RUNS: Readonly<Record<CommandName, () => Promise<(door: Door) => Promise<number>>>> = {
  persist: async () => (await import('./persist.ts')).persistCommand,
  list: async () => (await import('./list.ts')).listCommand,
  download: async () => (await import('./download.ts')).downloadCommand,
  doctor: async () => (await import('./doctor.ts')).doctorCommand,
}

export async function cli(): Promise<void> {
  const { argv, stdout, stderr } = process
  const redactor = new Redactor()
  const screen = new Screen(stdout, stderr, redactor)
  const end = (error: unknown) => {
    screen.close()
    process.exitCode = sayError(screen, error)
  }
  process.on('uncaughtException', error => {
    end(error)
    process.exit()
  })
  // The reader has gone, as `head` does: nothing is left to say.
  stdout.on('error', () => process.exit())
  try {
    const command: Command = readCommand(argv.slice(2))
    if (command.help) return void stdout.write(helpText(command.name))
    if (command.version) return void stdout.write(`${VERSION}\n`)
    const run = await RUNS[command.name]()
    process.exitCode = await run(openDoor(command, screen, redactor))
  } catch (error) {
    end(error)
  }
}
