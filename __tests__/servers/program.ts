/**
 * A server that somebody else wrote, as a child process on a port of 127.0.0.1.
 */
import { spawn, spawnSync } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { get } from 'node:http'
import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

export interface Program {
  /** SIGTERM, and SIGKILL where that is not heard; resolves when the process is gone. */
  stop(): Promise<void>
}

/** @returns a sentence where the program is missing, undefined where it is there */
export function missing(path: string, packages: string): string | undefined {
  if (existsSync(path)) return undefined
  return `${path} is not installed: apt-get install --no-install-recommends ${packages}`
}

/**
 * A program can be installed without a package that it needs.
 * @param args for something short, such as its version
 * @returns a sentence where the program does not start, undefined where it does
 */
export function broken(command: string, args: readonly string[], packages: string): string | undefined {
  const { status, error, stderr } = spawnSync(command, args, { encoding: 'utf8' })
  if (status === 0) return undefined
  const why = (error?.message ?? stderr).trim().split('\n').at(-1)
  return `${[command, ...args].join(' ')} fails (${why}): apt-get install --no-install-recommends ${packages}`
}

/** Ready when `url` answers, whatever it says. */
export async function startProgram(command: string, args: readonly string[], url: string): Promise<Program> {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] })
  const said: string[] = []
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', text => {
      said.push(text)
      if (said.length > 50) said.shift()
    })
  const gone = once(child, 'close')
  const kill = () => void child.kill('SIGKILL')
  process.once('exit', kill)
  const stop = async () => {
    process.off('exit', kill)
    child.kill()
    const patience = setTimeout(kill, 3000)
    await gone
    clearTimeout(patience)
  }
  for (let waited = 0; waited < 60_000; waited += 50) {
    if (child.exitCode !== null) throw new Error(`${command} ended with ${child.exitCode}: ${said.join('')}`)
    if (await answers(url)) return { stop }
    await sleep(50)
  }
  await stop()
  throw new Error(`${command} does not answer at ${url}: ${said.join('')}`)
}

async function answers(url: string): Promise<boolean> {
  try {
    // `fetch` takes a 407 for no answer.
    const [answer] = await once(get(url, { agent: false, timeout: 1000 }), 'response')
    answer.resume()
    return true
  } catch {
    return false
  }
}

/**
 * A port that was free a moment ago, and stays so: systems give other ports (32768 and up) to whoever asks for any, as
 * the servers and connections of the tests beside this one do.
 */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(20_000, 30_000)
    const server = createServer().listen(port, '127.0.0.1')
    const isFree = await once(server, 'listening').then(
      () => true,
      () => false,
    )
    if (!isFree) continue
    server.close()
    await once(server, 'close')
    return port
  }
}
