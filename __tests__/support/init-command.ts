/** `init` in the process of the test: a folder, flags, and a user who types answers. */
import { PassThrough } from 'node:stream'
import { readCommand } from '../../src/cli/args.ts'
import { sayError } from '../../src/cli/exit.ts'
import { initCommand } from '../../src/cli/init/init.ts'
import { readLanguage } from '../../src/cli/language.ts'
import { Redactor } from '../../src/cli/redact.ts'
import { Terminal } from '../../src/cli/terminal.ts'

export interface InitRun {
  readonly status: number
  /** Standard output. */
  readonly printed: string
  /** Standard error, with the questions. */
  readonly said: string
  /** Questions that were answered. */
  readonly questions: number
}

export interface InitSurroundings {
  readonly env?: Readonly<Record<string, string>>
  /** Lines that a user types, one for each question, then empty lines; undefined where there is no terminal. */
  readonly answers?: readonly string[]
  /** Aborted by a signal of the system. */
  readonly signal?: AbortSignal
}

export const CTRL_C = '\u0003'
export const CTRL_D = '\u0004'

export async function runInit(
  folder: string,
  flags: readonly string[],
  { env = {}, answers, signal = new AbortController().signal }: InitSurroundings = {},
): Promise<InitRun> {
  const [printed, said] = [[] as string[], [] as string[]]
  const argv = ['init', folder, ...flags]
  const terminal = new Terminal(
    { write: (text: string) => printed.push(text) },
    { write: (text: string) => said.push(text) },
    new Redactor(),
    readLanguage(argv, env),
  )
  let questions = 0
  const [input, output] = [new PassThrough(), new PassThrough()]
  output.on('data', chunk => {
    const text = String(chunk)
    said.push(text)
    if (!/\](?:: |：)/.test(text)) return
    const answer = answers?.[questions++] ?? ''
    // After the question is ready for it.
    setImmediate(() =>
      input.write([CTRL_C, CTRL_D].some(key => answer.endsWith(key)) ? answer : `${answer}\r`),
    )
  })
  const command = readCommand(argv)
  const context = {
    command,
    options: { language: terminal.language, ...command.options },
    terminal,
    surroundings: { environment: env },
    signal,
  }
  const status = await initCommand(context, answers && { input, output }).catch(error =>
    sayError(terminal, error),
  )
  terminal.close()
  return { status, printed: printed.join(''), said: said.join(''), questions }
}
