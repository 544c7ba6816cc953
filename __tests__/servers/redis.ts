/** Redis or Valkey as Debian has them, with an append-only file, so that one that is killed knows what it knew. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort, missing } from './program.ts'

export const QUEUE_PROGRAMS = ['/usr/bin/redis-server', '/usr/bin/valkey-server'] as const

export const queueMissing = (program: string): string | undefined =>
  missing(program, 'redis-server valkey-server')

export interface QueueServer {
  readonly port: number
  readonly url: string
  /** SIGKILL; resolves when it is gone. */
  kill(): Promise<void>
  /** On the same port, with what it had written down. */
  restart(): Promise<void>
  stop(): Promise<void>
}

/** @param password that it wants */
export async function startQueue(
  program: string = QUEUE_PROGRAMS[0],
  password?: string,
): Promise<QueueServer> {
  const folder = await mkdtemp(join(tmpdir(), 'queue-'))
  const port = await freePort()
  let child: ChildProcess | undefined
  const end = () => void child?.kill('SIGKILL')
  process.once('exit', end)
  const start = async () => {
    child = spawn(
      program,
      [
        ...['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--save', ''],
        ...['--appendonly', 'yes', '--appendfsync', 'always', '--maxmemory-policy', 'noeviction'],
        ...(password ? ['--requirepass', password] : []),
      ],
      { stdio: 'ignore' },
    )
    for (let waited = 0; waited < 10_000; waited += 50) {
      if (await answers(port)) return
      await sleep(50)
    }
    throw new Error(`${program} does not answer`)
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
    return /PONG|NOAUTH/.test(String(said))
  } catch {
    return false
  } finally {
    socket.destroy()
  }
}
