/** One command as a process of its own, under GNU time: wall, CPU and memory from start to exit. */
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface Command {
  readonly program: string
  readonly words: readonly string[]
  readonly env?: Readonly<Record<string, string>>
}

export interface Usage {
  readonly seconds: number
  /** User and system. */
  readonly cpuSeconds: number
  /** Largest resident size. */
  readonly peakMb: number
}

const TIME = '/usr/bin/time'

export function timeIsThere(): boolean {
  return spawnSync(TIME, ['-f', '%e', 'true']).status === 0
}

/** @throws Error with the end of standard error where the command fails */
export async function measure({ program, words, env }: Command): Promise<Usage> {
  const folder = mkdtempSync(join(tmpdir(), 'persist-images-time-'))
  const report = join(folder, 'usage')
  const startedAt = performance.now()
  const child = spawn(TIME, ['-o', report, '-f', '%U %S %M', program, ...words], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  child.stderr.on('data', chunk => {
    said = `${said}${chunk}`.slice(-2000)
  })
  const [status] = await once(child, 'close')
  const seconds = (performance.now() - startedAt) / 1000
  const [user = 0, system = 0, kilobytes = 0] =
    readFileSync(report, 'utf8').trim().split('\n').at(-1)?.split(' ').map(Number) ?? []
  rmSync(folder, { recursive: true })
  if (status !== 0) throw new Error(`${program} ${words.join(' ')} ended with ${status}: ${said}`)
  return { seconds, cpuSeconds: user + system, peakMb: kilobytes / 1024 }
}

/** Round by round, so that a busy minute of the machine meets everybody. */
export async function interleave<Name extends string>(
  commands: Readonly<Record<Name, () => Promise<Usage>>>,
  rounds: number,
): Promise<Record<Name, Usage[]>> {
  const names = Object.keys(commands) as Name[]
  const usages = Object.fromEntries(names.map(name => [name, []])) as unknown as Record<Name, Usage[]>
  for (let round = 0; round < rounds; round++) {
    for (const name of names) usages[name].push(await commands[name]())
  }
  return usages
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length / 2
  return ((sorted[Math.ceil(middle) - 1] ?? NaN) + (sorted[Math.floor(middle)] ?? NaN)) / 2
}
