/** Redis or Valkey as Debian has them, with an append-only file, so that one that is killed knows what it knew. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Certificate } from './certificate.ts'
import { broken, freePort, missing } from './program.ts'

export const QUEUE_PROGRAMS = ['/usr/bin/redis-server', '/usr/bin/valkey-server'] as const
export const SENTINEL_PROGRAM = '/usr/bin/redis-sentinel'
const CLIENT = '/usr/bin/redis-cli'

/** A sentence where the program is missing or does not start; `REAL_STORES=required`, as .ci/run has it, makes that an error. */
export function queueMissing(program: string): string | undefined {
  const packages = 'redis-server redis-sentinel valkey-server'
  const absent = missing(program, packages) ?? broken(program, ['--version'], packages)
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
  /** It keeps its connections, and says nothing. */
  freeze(): void
  thaw(): void
  /** On the same port, with what it had written down. */
  restart(): Promise<void>
  stop(): Promise<void>
}

export interface QueueOptions {
  readonly program?: string
  /** That it wants. */
  readonly password?: string
  /** It speaks TLS, and nothing else. */
  readonly certificate?: Certificate
  /** Further settings, as its command line has them. */
  readonly settings?: readonly string[]
}

export async function startQueue({
  program = QUEUE_PROGRAMS[0],
  password,
  certificate,
  settings = [],
}: QueueOptions = {}): Promise<QueueServer> {
  const folder = await mkdtemp(join(tmpdir(), 'queue-'))
  const port = await freePort()
  const file = (name: string) => join(folder, name)
  if (certificate) {
    await writeFile(file('cert.pem'), certificate.cert)
    await writeFile(file('key.pem'), certificate.key)
  }
  const speaking = certificate
    ? [
        ...['--port', '0', '--tls-port', String(port), '--tls-auth-clients', 'no'],
        ...['--tls-cert-file', file('cert.pem'), '--tls-key-file', file('key.pem')],
        ...['--tls-ca-cert-file', file('cert.pem')],
      ]
    : ['--port', String(port)]
  let child: ChildProcess | undefined
  const end = () => void child?.kill('SIGKILL')
  process.once('exit', end)
  const start = async () => {
    child = spawn(
      program,
      [
        ...[...speaking, '--bind', '127.0.0.1', '127.0.0.2', '--dir', folder, '--save', ''],
        ...['--appendonly', 'yes', '--appendfsync', 'always', '--maxmemory-policy', 'noeviction'],
        ...(password ? ['--requirepass', password] : []),
        ...settings,
      ],
      { stdio: 'ignore' },
    )
    for (let waited = 0; waited < 60_000 && child.exitCode === null; waited += 50) {
      if (await answers(port, certificate !== undefined)) return
      await sleep(50)
    }
    end()
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
    url: `${certificate ? 'rediss' : 'redis'}://127.0.0.1:${port}/0`,
    say(...command) {
      const login = password ? ['-a', password, '--no-auth-warning'] : []
      const { stdout, stderr } = spawnSync(CLIENT, ['-p', String(port), ...login, ...command], {
        encoding: 'utf8',
      })
      if (stderr) throw new Error(stderr)
      return stdout.trim()
    },
    kill: () => kill('SIGKILL'),
    freeze: () => void child?.kill('SIGSTOP'),
    thaw: () => void child?.kill('SIGCONT'),
    restart: start,
    async stop() {
      process.off('exit', end)
      await kill('SIGKILL')
      await rm(folder, { recursive: true, force: true })
    },
  }
}

export interface QueueSentinel {
  /** Without the scheme's login: `redis+sentinel://127.0.0.1:PORT/queue/0`. */
  readonly url: string
  /** Makes the replica the primary. Resolves once the Sentinel names it. */
  failOver(): Promise<void>
  stop(): Promise<void>
}

/** Watches a primary with a replica by the name `queue`. One Sentinel alone decides here. */
export async function startSentinel(
  primary: QueueServer,
  settings: readonly string[] = [],
): Promise<QueueSentinel> {
  const folder = await mkdtemp(join(tmpdir(), 'sentinel-'))
  const port = await freePort()
  const file = join(folder, 'sentinel.conf')
  await writeFile(
    file,
    [
      `port ${port}`,
      'bind 127.0.0.1',
      `dir ${folder}`,
      `sentinel monitor queue 127.0.0.1 ${primary.port} 1`,
      'sentinel down-after-milliseconds queue 500',
      'sentinel failover-timeout queue 2000',
      ...settings,
    ].join('\n'),
  )
  // It looks at once, and ten seconds later.
  await until(() => primary.say('INFO', 'replication').includes('state=online'))
  const child = spawn(SENTINEL_PROGRAM, [file], { stdio: 'ignore' })
  const end = () => void child.kill('SIGKILL')
  process.once('exit', end)
  const say = (...command: readonly string[]) =>
    spawnSync(CLIENT, ['-p', String(port), 'SENTINEL', ...command], { encoding: 'utf8' }).stdout.trim()
  await until(() => answers(port, false))
  return {
    url: `redis+sentinel://127.0.0.1:${port}/queue/0`,
    async failOver() {
      const named = () => say('GET-MASTER-ADDR-BY-NAME', 'queue')
      const before = named()
      await until(() => say('FAILOVER', 'queue') === 'OK')
      await until(() => named() !== before)
    },
    async stop() {
      process.off('exit', end)
      const gone = once(child, 'close')
      end()
      await gone
      await rm(folder, { recursive: true, force: true })
    },
  }
}

async function until(isSo: () => Promise<boolean> | boolean): Promise<void> {
  for (let waited = 0; waited < 60_000; waited += 100) {
    if (await isSo()) return
    await sleep(100)
  }
  throw new Error('it does not come so far')
}

export interface QueueCluster {
  readonly servers: readonly QueueServer[]
  stop(): Promise<void>
}

/** Three machines that share all slots, without replicas. */
export async function startCluster(): Promise<QueueCluster> {
  // A port that was free may be taken by the time the server listens there: six are picked at once.
  const start = async (tries = 3): Promise<QueueServer> => {
    const settings = ['--cluster-enabled', 'yes', '--cluster-port', String(await freePort())]
    try {
      return await startQueue({ settings })
    } catch (error) {
      if (tries === 1) throw error
      return await start(tries - 1)
    }
  }
  const servers = await Promise.all([start(), start(), start()])
  const places = servers.map(({ port }) => `127.0.0.1:${port}`)
  spawnSync(CLIENT, ['--cluster', 'create', ...places, '--cluster-yes'])
  const [first] = servers
  for (let waited = 0; waited < 60_000; waited += 50) {
    if (first?.say('CLUSTER', 'INFO').startsWith('cluster_state:ok')) break
    await sleep(50)
  }
  return {
    servers,
    async stop() {
      await Promise.all(servers.map(server => server.stop()))
    },
  }
}

/** One that speaks TLS is there when it is listening. */
async function answers(port: number, isTls: boolean): Promise<boolean> {
  const socket = connect(port, '127.0.0.1')
  try {
    await once(socket, 'connect')
    if (isTls) return true
    socket.write('PING\r\n')
    const [said] = await once(socket, 'data')
    return /PONG|NOAUTH/.test(String(said))
  } catch {
    return false
  } finally {
    socket.destroy()
  }
}
