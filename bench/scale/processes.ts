/** The processes of a drill, and what they cost. */
import { type ChildProcess, fork, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
export const COMMAND = here('../../dist/cli.js')
export const KEYS = { AWS_ACCESS_KEY_ID: 'bench', AWS_SECRET_ACCESS_KEY: 'bench' }
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
  // Answers come in the order of the questions. Node keeps a message without a listener and hands it to the next
  // listener, so with a listener for each question every later count would be an old one.
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

/** The built command, start to exit. */
export class Command {
  readonly #child: ChildProcess
  readonly #timer: NodeJS.Timeout
  /** Megabytes. */
  peak = 0
  /** User and system. */
  cpuSeconds = 0
  #printed = ''

  constructor(words: readonly string[]) {
    this.#child = spawn(process.execPath, [COMMAND, ...words], {
      env: { ...process.env, ...KEYS },
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    this.#child.stderr?.on('data', chunk => {
      this.#printed = `${this.#printed}${chunk}`.slice(-4000)
    })
    this.#timer = setInterval(() => this.#look(), SAMPLE_MS)
  }

  /** @throws Error where it fails */
  async whole(): Promise<void> {
    const [status, signal] = await once(this.#child, 'close')
    clearInterval(this.#timer)
    if (status !== 0) throw new Error(`ended with ${signal ?? status}: ${this.#printed}`)
  }

  #look(): void {
    const { pid } = this.#child
    try {
      const status = readFileSync(`/proc/${pid}/status`, 'utf8')
      this.peak = Math.max(this.peak, Number(/^VmHWM:\s+(\d+)/m.exec(status)?.[1]) / 1024 || 0)
      // Fields 14 and 15, in hundredths of a second; the name in brackets may hold anything.
      const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
      this.cpuSeconds = (Number(fields[11]) + Number(fields[12])) / 100
    } catch {
      // It has just ended.
    }
  }
}
