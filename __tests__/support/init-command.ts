/** `init` in the process of the test: a folder, flags, and a user who types answers. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { PassThrough } from 'node:stream'
import { afterEach, beforeEach } from '@jest/globals'
import { parse } from 'yaml'
import { readCommand } from '../../src/cli/args.ts'
import { sayError } from '../../src/cli/exit.ts'
import { initCommand } from '../../src/cli/init/init.ts'
import { readLanguage } from '../../src/cli/language.ts'
import { Redactor } from '../../src/cli/redact.ts'
import { Terminal } from '../../src/cli/terminal.ts'

export const FILE = '.github/workflows/keep-images.yml'
export const CTRL_C = '\u0003'
export const CTRL_D = '\u0004'

/**
 * @param answers lines that a user types, one for each question, then empty lines; undefined without a terminal
 * @returns `said` is standard error with the questions; `questions` counts those that were answered
 */
export async function runInit(folder: string, flags: readonly string[], answers?: readonly string[]) {
  const [printed, said] = [[] as string[], [] as string[]]
  const argv = ['init', folder, ...flags]
  const terminal = new Terminal(
    { write: (text: string) => printed.push(text) },
    { write: (text: string) => said.push(text) },
    new Redactor(),
    readLanguage(argv, {}),
  )
  let questions = 0
  const [input, output] = [new PassThrough(), new PassThrough()]
  output.on('data', chunk => {
    said.push(String(chunk))
    if (!/\](?:: |：)/.test(String(chunk))) return
    const answer = answers?.[questions++] ?? ''
    // After the question is ready for it.
    setImmediate(() =>
      input.write([CTRL_C, CTRL_D].some(key => answer.endsWith(key)) ? answer : `${answer}\r`),
    )
  })
  const command = readCommand(argv)
  const options = { language: terminal.language, ...command.options }
  const { signal } = new AbortController()
  const context = { command, options, terminal, surroundings: {}, signal }
  const status = await initCommand(context, answers && { input, output }).catch(error =>
    sayError(terminal, error),
  )
  terminal.close()
  return { status, printed: printed.join(''), said: said.join(''), questions }
}

export type Files = Readonly<Record<string, string>>

interface Step {
  readonly id?: string
  readonly run?: string
  readonly env?: object
  readonly with?: Readonly<Record<string, string>>
}

/** A folder for each test, and `init` in it. */
export function initFolder() {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'init-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))
  const at = (path: string) => join(folder, path)
  const text = (file = FILE) => readFileSync(at(file), 'utf8')
  const steps = (): readonly Step[] => parse(text()).jobs.images.steps
  return {
    at,
    text,
    steps,
    workflow: () => parse(text()),
    step: (id: string) => steps().find(step => step.id === id),
    inputs: () => steps().find(step => step.id === 'images')?.with ?? {},
    write(files: Files) {
      for (const [name, content] of Object.entries(files)) {
        mkdirSync(dirname(at(name)), { recursive: true })
        writeFileSync(at(name), content)
      }
    },
    /** @param answers of a user at a terminal; without them `--yes` */
    run: (flags: readonly string[], answers?: readonly string[]) =>
      runInit(folder, answers ? flags : ['--yes', '--force', ...flags], answers),
  }
}
