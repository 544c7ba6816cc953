/** The steps of a job, run in their order as far as that goes without GitHub: our own actions, and the shell's. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { text } from 'node:stream/consumers'
import { parse } from 'yaml'
import { runAction } from '../servers/runner.ts'
import { ROOT, readRoot } from './source-files.ts'

export interface WorkflowStep {
  readonly name?: string
  readonly id?: string
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, unknown>>
  readonly env?: Readonly<Record<string, string>>
  readonly 'continue-on-error'?: boolean
}

export interface RanStep {
  readonly name: string
  readonly outcome: 'success' | 'failure'
  readonly output: string
}

export function stepsOf(workflow: string, job: string): WorkflowStep[] {
  return parse(readRoot(`.github/workflows/${workflow}`)).jobs[job].steps
}

/** @param programs a folder whose programs come before this machine's */
export async function runScript(
  script: string,
  env: Readonly<Record<string, string>>,
  cwd: string,
  programs = cwd,
): Promise<{ code: number; output: string; end(): void }> {
  const path = [programs, dirname(process.execPath), process.env.PATH].join(delimiter)
  const child = spawn('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
    cwd,
    env: { ...env, PATH: path, HOME: cwd },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, so that what it leaves behind can be ended, as a runner does.
    detached: true,
  })
  const closed = once(child, 'close')
  const [stdout, stderr, [code]] = await Promise.all([text(child.stdout), text(child.stderr), closed])
  const end = () => {
    try {
      process.kill(-Number(child.pid), 'SIGKILL')
    } catch {
      // Nothing was left.
    }
  }
  return { code, output: stdout + stderr, end }
}

/** Ends at the first step that fails and may not. Steps of other people's actions are left out. */
export async function runSteps(steps: readonly WorkflowStep[]): Promise<RanStep[]> {
  const workspace = await mkdtemp(join(tmpdir(), 'workflow-'))
  for (const name of ['demo', '__tests__', 'package.json'])
    await symlink(join(ROOT, name), join(workspace, name))
  const contexts: Record<string, { outputs: Readonly<Record<string, string>>; outcome: string }> = {}
  const evaluated = (value: unknown) =>
    String(value).replace(/\$\{\{ (?:(toJSON)\()?steps\.(\w+)\.(\w+)\)? \}\}/g, (_, toJson, id, part) => {
      const found = contexts[id]?.[part as 'outcome']
      return toJson ? JSON.stringify(found) : String(found)
    })
  const all = (values: Readonly<Record<string, unknown>> = {}) =>
    Object.fromEntries(Object.entries(values).map(([name, value]) => [name, evaluated(value)]))
  const ran: RanStep[] = []
  const endings: (() => void)[] = []
  try {
    for (const { name, id, uses, run, with: inputs, env, ...step } of steps) {
      if (uses !== undefined && !uses.startsWith('./')) continue
      const { code, output, outputs } =
        uses === undefined
          ? await shell(evaluated(run), all(env), workspace, endings)
          : await action(uses, all(inputs), workspace)
      const outcome = code === 0 ? 'success' : 'failure'
      if (id) contexts[id] = { outputs, outcome }
      ran.push({ name: name ?? uses ?? '', outcome, output })
      if (outcome === 'failure' && !step['continue-on-error']) break
    }
    return ran
  } finally {
    for (const end of endings) end()
    await rm(workspace, { recursive: true, force: true })
  }
}

async function shell(
  script: string,
  env: Record<string, string>,
  workspace: string,
  endings: (() => void)[],
) {
  const { code, output, end } = await runScript(script, env, workspace)
  endings.push(end)
  return { code, output, outputs: {} }
}

async function action(uses: string, inputs: Record<string, string>, workspace: string) {
  const { runs } = parse(readRoot(join(uses, 'action.yml')))
  const entry = join(ROOT, uses, runs.main)
  return await runAction({ entry, inputs, workspace })
}
