/** The built command as a process that a test may kill. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { COMPILE_CACHE } from '../servers/compile-cache.ts'
import type { OssDouble } from '../servers/oss.ts'
import { built } from './built.ts'

const ENTRY = built('cli.js')
/** A process that hangs fails its test and nothing more. */
const LONGEST_MS = 120_000

export interface Ended {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly stdout: string
  readonly stderr: string
}

export interface Begun {
  readonly child: ChildProcess
  kill(): void
  readonly ended: Promise<Ended>
}

export interface Asked {
  readonly urls: readonly string[]
  readonly cwd: string
  readonly oss: OssDouble
  /** Where the store is reached, if not at its own port. */
  readonly port?: number
  readonly flags?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
}

export function begin({ urls, flags = [], ...where }: Asked): Begun {
  return beginCommand(['-', '--destination', PLACE, '--json', ...flags], where, urls)
}

/** A check of the place where the runs of `begin` store images. */
export function beginCheck({ flags = [], ...where }: Omit<Asked, 'urls'>): Begun {
  return beginCommand(['check', PLACE, '--json', ...flags], where)
}

const PLACE = 'oss://memes/pre/'

function beginCommand(
  words: readonly string[],
  { cwd, oss, port = oss.port, env }: Omit<Asked, 'urls' | 'flags'>,
  urls: readonly string[] = [],
): Begun {
  const { accessKeyId, accessKeySecret, region } = oss.account
  const endpoint = `http://localhost:${port}`
  const where = ['--region', region, '--endpoint', endpoint, '--allow-addresses', '127.0.0.1']
  const child = spawn(process.execPath, [ENTRY, ...words, ...where], {
    cwd,
    env: {
      PATH: process.env.PATH,
      ...COMPILE_CACHE,
      OSS_ACCESS_KEY_ID: accessKeyId,
      OSS_ACCESS_KEY_SECRET: accessKeySecret,
      ...env,
    },
    timeout: LONGEST_MS,
    killSignal: 'SIGKILL',
  })
  // One that is killed at once reads nothing.
  child.stdin.on('error', () => {})
  child.stdin.end(urls.join('\n'))
  const closed = once(child, 'close')
  const ended = async () => {
    const [stdout, stderr, [code, signal]] = await Promise.all([
      text(child.stdout),
      text(child.stderr),
      closed,
    ])
    return { code, signal, stdout, stderr }
  }
  return { child, kill: () => void child.kill('SIGKILL'), ended: ended() }
}

/** Resolves when the process is gone and the double has read what it had sent. */
export async function gone({ ended }: Begun, oss: OssDouble): Promise<Ended> {
  const how = await ended
  await quiet(oss)
  return how
}

/** Resolves when nobody is connected any more. */
export async function quiet(oss: OssDouble): Promise<void> {
  for (let waited = 0; oss.open > 0 && waited < 20_000; waited++)
    await new Promise(resolve => setTimeout(resolve, 1))
}
