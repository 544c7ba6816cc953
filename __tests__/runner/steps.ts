/** One step: its condition, then its script or its action. */
import { randomUUID } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { useAction } from './actions.ts'
import { isMet } from './expressions.ts'
import type { Job, Result } from './job.ts'
import { makeRunning, obeyFiles, type Running, succeeds } from './running.ts'
import { filled, filledText, filledTexts } from './templates.ts'
import { asText, isTruthy } from './values.ts'
import type { Step } from './workflow.ts'

export async function runStep(job: Job, step: Step): Promise<void> {
  const { id, name, uses, run = '' } = step
  const stop = new AbortController()
  const env = { ...job.env, ...filledTexts(step.env, job.scope()) }
  const running = makeRunning(job, env, stop.signal)
  const { listener } = running
  let summary = ''
  const end = (outcome: Result, conclusion = outcome) => {
    const { annotations, log, outputs } = listener
    const shown = { name: name ?? uses ?? run.split('\n', 1)[0] ?? '', ...(uses !== undefined && { uses }) }
    job.ended({ ...shown, outcome, conclusion, outputs, annotations, summary, log }, id)
  }
  const isDue = () => isMet(asText(step.if ?? 'success()'), job.scope(env))
  // A step whose condition holds in a cancelled job as well, such as `always()`, is not stopped.
  const stopIfUnmet = () => {
    if (!isDue()) stop.abort()
  }
  let succeeded = false
  try {
    if (!isDue()) return end('skipped')
    job.site.cancelled.addEventListener('abort', stopIfUnmet)
    try {
      succeeded = await (uses === undefined ? runScript(running, step) : useAction(running, uses, step))
    } finally {
      job.site.cancelled.removeEventListener('abort', stopIfUnmet)
      summary = obeyFiles(running)
    }
  } catch (error) {
    listener.refuse(error instanceof Error ? error.message : String(error))
  }
  if (stop.signal.aborted) return end('cancelled')
  if (succeeded && !listener.refused) return end('success')
  end('failure', isTruthy(filled(step['continue-on-error'] ?? false, job.scope())) ? 'success' : 'failure')
}

/** Without a shell it is `bash -e`, which goes on where a part of a pipe fails. */
const SHELLS: Readonly<Record<string, readonly string[]>> = {
  '': ['bash', '-e'],
  bash: ['bash', '--noprofile', '--norc', '-e', '-o', 'pipefail'],
  sh: ['sh', '-e'],
}

async function runScript(running: Running, step: Step): Promise<boolean> {
  const { job, env, files } = running
  const scope = job.scope(env)
  const [command = '', ...flags] = SHELLS[step.shell ?? ''] ?? []
  if (command === '') throw new Error(`the shell ${step.shell} is not played`)
  const file = join(job.temp, `${randomUUID()}.sh`)
  writeFileSync(file, filledText(step.run ?? '', scope))
  return await succeeds(running, {
    command,
    args: [...flags, file],
    cwd: join(job.workspace, filledText(step['working-directory'] ?? '', scope)),
    env: { ...job.environment(env, step.id ?? '__run'), ...files.environment },
  })
}
