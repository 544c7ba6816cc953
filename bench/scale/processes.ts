/** The processes of a drill: what they are told, what they cost, and how they end. */
import { type ChildProcess, fork, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const CHECKOUT = here('../..')
const KEYS = { AWS_ACCESS_KEY_ID: 'bench', AWS_SECRET_ACCESS_KEY: 'bench' }
/** Between two looks at memory and CPU time of a command. */
const SAMPLE_MS = 200

export interface Helper<Counts> {
  readonly port: number
  counts(): Promise<Counts>
  /** Sends a message that has no answer. */
  tell(what: object | string): void
  end(): Promise<unknown>
}

/** @param file beside this one: sends its port, and its counts after the message `counts` */
export async function startHelper<Counts>(
  file: string,
  ...words: readonly string[]
): Promise<Helper<Counts>> {
  const child = fork(here(file), words, { execArgv: ['--disable-warning=ExperimentalWarning'] })
  const ended = once(child, 'close')
  const [port] = await once(child, 'message')
  // In order, as the answers are. Node keeps a message that has no listener and hands it to the next one, so with a
  // listener for each question two at once would leave an answer behind, and every later count would be an old one.
  const asking: ((counts: Counts) => void)[] = []
  child.on('message', counts => asking.shift()?.(counts as Counts))
  return {
    port: Number(port),
    counts: () =>
      new Promise(resolve => {
        asking.push(resolve)
        child.send('counts')
      }),
    tell: what => void child.send(what),
    end: () => {
      child.kill('SIGKILL')
      return ended
    },
  }
}

export interface CommandPlace {
  /** An older one, to compare. */
  readonly checkout?: string
  readonly env?: Readonly<Record<string, string>>
}

/** The built command, start to exit. */
export class Command {
  readonly child: ChildProcess
  /** Exit status, or the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals>
  readonly #startedAt = performance.now()
  readonly #timer: NodeJS.Timeout
  /** Megabytes, `SAMPLE_MS` apart. */
  readonly resident: number[] = []
  /** Megabytes. */
  peak = 0
  seconds = 0
  /** User and system. */
  cpuSeconds = 0
  isOver = false
  output = ''
  said = ''

  /** @param env further variables */
  constructor(words: readonly string[], { checkout = CHECKOUT, env = {} }: CommandPlace = {}) {
    this.child = spawn(process.execPath, [join(checkout, 'dist/cli.js'), ...words], {
      env: { ...process.env, ...KEYS, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    this.child.stdout?.on('data', chunk => {
      this.output += chunk
    })
    this.child.stderr?.on('data', chunk => {
      this.said = `${this.said}${chunk}`.slice(-4000)
    })
    this.#timer = setInterval(() => this.#look(), SAMPLE_MS)
    this.ended = once(this.child, 'close').then(([status, signal]) => {
      clearInterval(this.#timer)
      this.isOver = true
      this.seconds = (performance.now() - this.#startedAt) / 1000
      return signal ?? status
    })
  }

  /** @throws Error where it fails */
  async whole(): Promise<this> {
    const end = await this.ended
    if (end !== 0) throw new Error(`ended with ${end}: ${this.said}`)
    return this
  }

  #look(): void {
    const { pid } = this.child
    try {
      const status = readFileSync(`/proc/${pid}/status`, 'utf8')
      const megabytes = (name: string) =>
        Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1]) / 1024
      this.resident.push(megabytes('VmRSS'))
      this.peak = Math.max(this.peak, megabytes('VmHWM') || 0)
      // Fields 14 and 15, in hundredths of a second; the name in brackets may hold anything.
      const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
      this.cpuSeconds = (Number(fields[11]) + Number(fields[12])) / 100
    } catch {
      // It has just ended.
    }
  }
}
