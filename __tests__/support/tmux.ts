/** A terminal that somebody else wrote, with a program in it: what its reader sees. */
import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { missing } from '../servers/program.ts'
import { startOf } from './starts.ts'

const run = promisify(execFile)
const TMUX = '/usr/bin/tmux'
const START = startOf('cli-start')

/** The command line of this project as it is typed in a shell. */
export const PERSIST_IMAGES = `"${process.execPath}" --disable-warning=ExperimentalWarning "${START}"`

/** Whether tests in a terminal can run here; `TERMINAL=required` makes it an error where they cannot. */
export function hasTerminal(): boolean {
  const absent = missing(TMUX, 'tmux')
  if (absent !== undefined && process.env.TERMINAL === 'required') throw new Error(absent)
  return absent === undefined
}

export interface Tmux {
  /** The rows that are seen now, without empty ones at the end. */
  rows(): Promise<readonly string[]>
  /** The same with their colours, as escape sequences. */
  styledRows(): Promise<readonly string[]>
  /** Every line since the beginning, in one piece also where it fills several rows. */
  lines(): Promise<readonly string[]>
  /** Keys as tmux names them, `Tab`, or text. */
  type(...keys: readonly string[]): Promise<void>
  /** The exit status, once the program has ended. */
  status(): Promise<number>
  /** Resolves when `isSeen` of the rows; fails after 60 s, and shows them. */
  until(isSeen: (rows: readonly string[]) => boolean): Promise<readonly string[]>
  close(): Promise<void>
}

export interface TmuxOptions {
  readonly columns: number
  readonly rows?: number
  readonly cwd: string
  readonly env?: Readonly<Record<string, string>>
}

/** @param command of a shell */
export async function openTmux(
  command: string,
  { columns, rows = 24, cwd, env = {} }: TmuxOptions,
): Promise<Tmux> {
  const socket = `persist-images-${randomUUID()}`
  const around = { LC_ALL: 'C.UTF-8', ...env }
  const tmux = async (...argv: readonly string[]) => {
    // Before a server runs there is none that knows UTF-8.
    const { stdout } = await run(TMUX, ['-u', '-L', socket, '-f', '/dev/null', ...argv], { cwd })
    return stdout.replace(/\n+$/, '').split('\n')
  }
  const variables = Object.entries(around).flatMap(([name, value]) => ['-e', `${name}=${value}`])
  const size = ['-x', String(columns), '-y', String(rows)]
  const options = ['set', '-g', 'remain-on-exit', 'on', ';', 'set', '-g', 'remain-on-exit-format', '']
  const history = ['set', '-g', 'history-limit', '50000']
  await tmux(...history, ';', ...options, ';', 'new-session', '-d', ...variables, ...size, command)
  const look = () => tmux('capture-pane', '-p')
  return {
    rows: look,
    styledRows: () => tmux('capture-pane', '-p', '-e'),
    lines: () => tmux('capture-pane', '-p', '-J', '-S', '-'),
    type: async (...keys) => void (await tmux('send-keys', ...keys)),
    async status() {
      for (let waited = 0; waited < 60_000; waited += 50) {
        const [dead = ''] = await tmux('display-message', '-p', '#{pane_dead} #{pane_dead_status}')
        if (dead.startsWith('1')) return Number(dead.slice(2))
        await sleep(50)
      }
      throw new Error('the program has not ended within 60 s')
    },
    async until(isSeen) {
      for (let waited = 0; waited < 60_000; waited += 50) {
        const seen = await look()
        if (isSeen(seen)) return seen
        await sleep(50)
      }
      throw new Error(`not seen within 60 s: ${(await look()).join('\n')}`)
    },
    close: async () => void (await tmux('kill-server')),
  }
}
