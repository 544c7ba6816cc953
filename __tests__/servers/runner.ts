/**
 * The Actions runner as far as one JavaScript step can tell: its environment, its files, its reading of the log.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Readable, Transform } from 'node:stream'
import { text } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import { COMPILE_CACHE } from './compile-cache.ts'
import type { Command } from './runner-commands.ts'
import { findCommands } from './runner-commands.ts'
import { actionOf, stepInputs, written } from './runner-inputs.ts'
import { parseOutputFile } from './runner-output-file.ts'

export type { Command } from './runner-commands.ts'
export { findCommands } from './runner-commands.ts'
export { parseOutputFile } from './runner-output-file.ts'

export interface SentSignal {
  readonly signal: NodeJS.Signals
  /** Milliseconds after the start, or a promise of the moment. */
  readonly after: number | Promise<unknown>
}

export interface Step {
  /** The script: `dist/index.js` or the like. */
  readonly entry: string
  /**
   * `with:` of the step. Where the script belongs to an action, the step also gets every other input of its action.yml,
   * as a default or empty, and options that are no inputs are handed over in `config`.
   */
  readonly inputs: Readonly<Record<string, string>>
  /** `env:` of the step; nothing else but PATH comes from this process. */
  readonly env?: Readonly<Record<string, string>>
  /** The Node to run it with; this one unless said. */
  readonly node?: string
  /** A checkout that is there already; a fresh empty folder unless said. */
  readonly workspace?: string
  readonly signalAfter?: readonly SentSignal[]
  /** Milliseconds until the runner begins to read what the step prints; at once unless said. */
  readonly readsAfterMs?: number
}

export interface StepRun {
  /** null when a signal ended the process. */
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly stdout: string
  readonly stderr: string
  /** Both streams, standard output first. */
  readonly output: string
  /** Every command the runner would obey. */
  readonly commands: readonly Command[]
  /** What the runner itself prints about the inputs of the step. */
  readonly warnings: readonly string[]
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
  readonly elapsedMs: number
  /** Holds `workspace` (unless given), `temp` (RUNNER_TEMP) and `files`; `remove` deletes it. */
  readonly directory: string
  readonly workspace: string
  readonly temp: string
  remove(): Promise<void>
}

/** A step still running after this is killed, so that a hanging program fails its test and nothing more. */
const longestStepMs = 60_000

export async function runAction(step: Step): Promise<StepRun> {
  const directory = await mkdtemp(join(tmpdir(), 'runner-'))
  const workspace = step.workspace ?? join(directory, 'workspace')
  const temp = join(directory, 'temp')
  const files = join(directory, 'files')
  for (const folder of [workspace, temp, files]) await mkdir(folder, { recursive: true })
  const commandFiles = ['output', 'step_summary', 'env', 'path', 'state']
  for (const name of commandFiles) await writeFile(join(files, name), '')
  const action = await actionOf(step.entry)
  const { inputs, warnings } = action
    ? stepInputs(action, written(action, step.inputs))
    : { inputs: step.inputs, warnings: [] }

  const started = performance.now()
  const child = spawn(step.node ?? process.execPath, [step.entry], {
    cwd: workspace,
    env: {
      PATH: process.env.PATH,
      ...COMPILE_CACHE,
      ...contextOf(workspace, temp),
      ...Object.fromEntries(commandFiles.map(name => [`GITHUB_${name.toUpperCase()}`, join(files, name)])),
      ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [inputVariable(name), value])),
      ...step.env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: longestStepMs,
    killSignal: 'SIGKILL',
  })
  const ended = once(child, 'close')
  const stopSignals = scheduleSignals(step.signalAfter ?? [], signal => child.kill(signal))
  const [stdout, stderr, [code, signal]] = await Promise.all([
    text(printedBy(child.stdout, step)),
    text(child.stderr),
    ended,
  ])
  stopSignals()

  const elapsedMs = performance.now() - started
  const output = stdout === '' || stdout.endsWith('\n') ? stdout + stderr : `${stdout}\n${stderr}`
  return {
    code,
    signal,
    stdout,
    stderr,
    output,
    commands: findCommands(output),
    warnings,
    outputs: parseOutputFile(await readFile(join(files, 'output'), 'utf8')),
    summary: await readFile(join(files, 'step_summary'), 'utf8'),
    elapsedMs,
    directory,
    workspace,
    temp,
    remove: () => rm(directory, { recursive: true, force: true }),
  }
}

/** As @actions/core looks for it: spaces become '_', hyphens stay. */
const inputVariable = (name: string) => `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`

function contextOf(workspace: string, temp: string): Record<string, string> {
  return {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__self',
    GITHUB_ACTOR: 'octocat',
    GITHUB_EVENT_NAME: 'workflow_dispatch',
    GITHUB_JOB: 'persist',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REPOSITORY: 'octocat/crawler',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '1296269',
    GITHUB_RUN_NUMBER: '7',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: '6dcb09b5b57875f334f61aebed695e2e4193db5e',
    GITHUB_WORKFLOW: 'crawl',
    GITHUB_WORKSPACE: workspace,
    RUNNER_OS: 'Linux',
    RUNNER_TEMP: temp,
  }
}

function printedBy(stdout: Readable, { readsAfterMs }: Step): Readable {
  if (readsAfterMs === undefined) return stdout
  // Node throws away what a child that has ended printed, unless something is there to take it.
  const printed = new Transform({
    async transform(chunk, _encoding, done) {
      await sleep(Math.max(0, readsAfterMs - (performance.now() - startedAt)))
      done(null, chunk)
    },
  })
  const startedAt = performance.now()
  return stdout.pipe(printed)
}

/** @returns a function that forgets the signals not sent yet */
function scheduleSignals(sent: readonly SentSignal[], send: (signal: NodeJS.Signals) => void): () => void {
  const timers = sent.map(({ signal, after }) => {
    if (typeof after === 'number') return setTimeout(send, after, signal)
    void after.then(() => send(signal))
    return undefined
  })
  return () => timers.forEach(clearTimeout)
}
