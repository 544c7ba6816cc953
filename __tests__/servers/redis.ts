/** Redis as Debian has it, with an append-only file, so that one that is killed knows what it knew. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { broken, freePort, missing } from './program.ts'

const PROGRAM = '/usr/bin/redis-server'
const CLIENT = '/usr/bin/redis-cli'

/** A sentence where the program is missing or does not start; `REAL_STORES=required`, as .ci/run has it, makes that an error. */
export function queueMissing(): string | undefined {
  const packages = 'redis-server'
  const absent = missing(PROGRAM, packages) ?? broken(PROGRAM, ['--version'], packages)
  if (absent !== undefined && process.env.REAL_STORES === 'required') throw new Error(absent)
  return absent
}

export interface QueueServer {
  readonly port: number
  readonly url: string
  /** Anything said to it, e.g. `DBSIZE`. @returns its answer as text */
  say(...command: readonly string[]): string
  /** SIGKILL; resolves when it is gone. */
  kill(): Promise<void>
  /** On the same port, with what it had written down. */
  restart(): Promise<void>
  stop(): Promise<void>
}

export async function startQueue(): Promise<QueueServer> {
  const folder = await mkdtemp(join(tmpdir(), 'queue-'))
  const port = await freePort()
  let child: ChildProcess | undefined
  const end = () => void child?.kill('SIGKILL')
  process.once('exit', end)
  const start = async () => {
    child = spawn(
      PROGRAM,
      [
        ...['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--save', ''],
        ...['--appendonly', 'yes', '--appendfsync', 'always', '--maxmemory-policy', 'noeviction'],
      ],
      { stdio: 'ignore' },
    )
    for (let waited = 0; waited < 60_000 && child.exitCode === null; waited += 50) {
      if (await answers(port)) return
      await sleep(50)
    }
    end()
    throw new Error(`${PROGRAM} does not answer`)
  }
  const kill = async (signal: NodeJS.Signals) => {
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    const gone = once(child, 'close')
    child.kill(signal)
    await gone
  }
  await start()
  return {
    port,
    url: `redis://127.0.0.1:${port}/0`,
    say(...command) {
      const { stdout, stderr } = spawnSync(CLIENT, ['-p', String(port), ...command], { encoding: 'utf8' })
      if (stderr) throw new Error(stderr)
      return stdout.trim()
    },
    kill: () => kill('SIGKILL'),
    restart: start,
    async stop() {
      process.off('exit', end)
      await kill('SIGKILL')
      await rm(folder, { recursive: true, force: true })
    },
  }
}

async function answers(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1')
  try {
    await once(socket, 'connect')
    socket.write('PING\r\n')
    const [said] = await once(socket, 'data')
    return String(said).includes('PONG')
  } catch {
    return false
  } finally {
    socket.destroy()
  }
}
