/** A program of a step, line by line, and its end when the job is cancelled. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Readable } from 'node:stream'

export interface Program {
  readonly command: string
  readonly args: readonly string[]
  readonly cwd: string
  readonly env: Readonly<Record<string, string>>
  /** Without its line break. */
  onLine(line: string): void
  /** Aborted when the step is to stop. */
  readonly stopped: AbortSignal
  readonly patience: Patience
}

/** Milliseconds from SIGINT to SIGTERM, and from there to SIGKILL for the program and its children. */
export interface Patience {
  readonly terminate: number
  readonly kill: number
}

export interface Ended {
  /** null where a signal ended it. */
  readonly code: number | null
  /** Ends what the program left running. */
  endRest(): void
}

export async function runProgram({
  command,
  args,
  cwd,
  env,
  onLine,
  stopped,
  patience,
}: Program): Promise<Ended> {
  const child = spawn(command, args, {
    cwd,
    env: { ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, so that its children can be ended as well.
    detached: true,
  })
  const endRest = () => {
    try {
      process.kill(-Number(child.pid), 'SIGKILL')
    } catch {
      // Nothing was left.
    }
  }
  const timers: NodeJS.Timeout[] = []
  const cancel = () => {
    child.kill('SIGINT')
    timers.push(
      setTimeout(() => child.kill('SIGTERM'), patience.terminate),
      setTimeout(endRest, patience.terminate + patience.kill),
    )
  }
  if (stopped.aborted) cancel()
  stopped.addEventListener('abort', cancel)
  // Not 'close', which also waits for what the program left running with its streams.
  const exited = once(child, 'exit')
  const read = [child.stdout, child.stderr].map(stream => readLines(stream, onLine))
  const [code] = await exited
  await Promise.race([Promise.all(read), new Promise(resolve => timers.push(setTimeout(resolve, 5000)))])
  stopped.removeEventListener('abort', cancel)
  for (const timer of timers) clearTimeout(timer)
  return { code, endRest }
}

/** A line ends with LF, CR LF or CR. */
async function readLines(stream: Readable, onLine: (line: string) => void): Promise<void> {
  let rest = ''
  stream.setEncoding('utf8').on('data', (chunk: string) => {
    const lines = (rest + chunk).split(/\r\n|\n|\r(?!$)/)
    rest = lines.pop() ?? ''
    for (const line of lines) onLine(line)
  })
  await once(stream, 'end')
  if (rest !== '') onLine(rest.replace(/\r$/, ''))
}
