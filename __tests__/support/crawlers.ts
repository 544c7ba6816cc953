/** Crawlers that others wrote, where they are installed. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { text } from 'node:stream/consumers'
import { describe, expect, test } from '@jest/globals'
import { COMPILE_CACHE } from '../servers/compile-cache.ts'
import { startOf } from './starts.ts'

/** Debian's Python, which has Debian's packages. */
const PYTHON = '/usr/bin/python3'

/** `persist-images` from the sources. */
export const COMMAND = [process.execPath, '--disable-warning=ExperimentalWarning', startOf('cli-start')]

export const PYTHON_PACKAGES = {
  scrapy: '/usr/lib/python3/dist-packages/scrapy',
  requests: '/usr/lib/python3/dist-packages/requests',
} as const

/** Leaves the tests out where a path is missing; `CRAWLERS=required`, as .ci/run has it, makes that a failure. */
export function describeCrawler(name: string, needed: readonly string[], tests: () => void): void {
  const missing = needed.filter(path => !existsSync(path))
  describe(name, () => {
    if (missing.length === 0) return tests()
    process.stdout.write(`left out: ${missing.join(', ')} not installed\n`)
    test('is installed, or need not be', () => expect(process.env.CRAWLERS).not.toBe('required'))
  })
}

export interface Program {
  readonly child: ChildProcess
  readonly ended: Promise<{ readonly code: number | null; readonly stdout: string; readonly stderr: string }>
}

/** A program that hangs fails its test and nothing more. */
const LONGEST_MS = 120_000

export function begin(
  [program = '', ...words]: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): Program {
  const child = spawn(program, words, {
    cwd,
    env: { PATH: process.env.PATH, ...COMPILE_CACHE, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: LONGEST_MS,
    killSignal: 'SIGKILL',
  })
  const ended = async () => {
    const closed = once(child, 'close')
    const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)])
    return { code: (await closed)[0] as number | null, stdout, stderr }
  }
  return { child, ended: ended() }
}

export const python = (...words: string[]): readonly string[] => [PYTHON, ...words]
