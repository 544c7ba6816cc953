/** The command line as a user meets it: a process with arguments, streams and an exit status. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { COMPILE_CACHE } from '../servers/compile-cache.ts'
import { startOf } from './starts.ts'

export interface Ended {
  /** null when a signal ended it. */
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface Running {
  readonly child: ChildProcess
  readonly ended: Promise<Ended>
}

export interface Surroundings {
  readonly cwd: string
  readonly stdin?: string | Uint8Array
  /** The test writes standard input itself, and ends it. */
  readonly holdsStdin?: boolean
  readonly env?: Readonly<Record<string, string>>
  /** Open file that standard output goes to; else it is read. */
  readonly stdout?: number
}

/** What lets the command reach an origin of a test, as a user would. */
export const LOOPBACK = ['--allow-addresses', '127.0.0.1']

const START = startOf('cli-start')
/** A command that hangs fails its test and nothing more. */
const LONGEST_MS = 120_000

export function begin(
  argv: readonly string[],
  { cwd, stdin, holdsStdin, env, stdout }: Surroundings,
): Running {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', START, ...argv], {
    cwd,
    env: { PATH: process.env.PATH, ...COMPILE_CACHE, ...env },
    stdio: ['pipe', stdout ?? 'pipe', 'pipe'],
    timeout: LONGEST_MS,
    killSignal: 'SIGKILL',
  })
  if (!holdsStdin) child.stdin?.end(stdin ?? '')
  const closed = once(child, 'close')
  const ended = async () => {
    // Where a test has closed it, there is nothing to read.
    const output = child.stdout ? text(child.stdout).catch(() => '') : ''
    const errors = child.stderr ? text(child.stderr) : ''
    const [printed, stderr, [code]] = await Promise.all([output, errors, closed])
    return { stdout: printed, stderr, code }
  }
  return { child, ended: ended() }
}

export function command(argv: readonly string[], around: Surroundings): Promise<Ended> {
  return begin(argv, around).ended
}
