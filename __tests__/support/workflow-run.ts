/** Scripts of our workflows, run by themselves. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { delimiter, dirname } from 'node:path'
import { text } from 'node:stream/consumers'
import { parse } from 'yaml'
import { readRoot } from './source-files.ts'

export interface WorkflowStep {
  readonly name?: string
  readonly run?: string
}

export interface WorkflowJob {
  /** Of a job with steps of its own. */
  readonly steps?: WorkflowStep[]
  /** A workflow that is called. */
  readonly uses?: string
  readonly needs?: string | readonly string[]
  readonly permissions?: Readonly<Record<string, string>>
}

export function jobsOf(workflow: string): Readonly<Record<string, WorkflowJob>> {
  return parse(readRoot(`.github/workflows/${workflow}`)).jobs
}

export function stepsOf(workflow: string, job: string): WorkflowStep[] {
  return jobsOf(workflow)[job]?.steps ?? []
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
