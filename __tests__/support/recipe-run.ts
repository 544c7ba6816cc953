/** Runs a job of a workflow as far as it can be run without GitHub: its shell steps, and this action as it is built. */
import { spawnSync } from 'node:child_process'
import type { Stage } from './test-action.ts'

export interface WorkflowStep {
  readonly id?: string
  readonly if?: string
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, unknown>>
  readonly env?: Readonly<Record<string, string>>
}

export interface JobRun {
  /** That no step failed. */
  readonly succeeded: boolean
  /** Standard output of each shell step that ran, in their order. */
  readonly printed: readonly string[]
  readonly outputs: Readonly<Record<string, Readonly<Record<string, string>>>>
}

/**
 * @param workspace holds what the checkout and the crawler would have brought
 * @throws where a step uses an action that is neither this one nor a checkout, or asks for what is not known here
 */
export async function runJob(
  steps: readonly WorkflowStep[],
  stage: Stage,
  workspace: string,
): Promise<JobRun> {
  const outputs: Record<string, Readonly<Record<string, string>>> = {}
  const printed: string[] = []
  const runs: (() => Promise<void>)[] = []
  let succeeded = true
  const { accessKeyId, accessKeySecret, region } = stage.oss.account
  const known: Readonly<Record<string, string>> = {
    'secrets.OSS_ACCESS_KEY_ID': accessKeyId,
    'secrets.OSS_ACCESS_KEY_SECRET': accessKeySecret,
  }
  const valueFor = (expression: string): string => {
    const [, id = '', name = ''] = /^steps\.(\w+)\.outputs\.([\w-]+)$/.exec(expression) ?? []
    const value = id === '' ? known[expression] : (outputs[id]?.[name] ?? '')
    if (value === undefined) throw new Error(`${expression} is not known here`)
    return value
  }
  const filled = (text: string) => text.replace(/\$\{\{ (.+?) \}\}/g, (_, expression) => valueFor(expression))
  const isDue = (condition = 'success()'): boolean => {
    if (condition === 'always()') return true
    if (condition === 'success()') return succeeded
    const [, left = '', operator, right] = /^(\S+) (==|!=) '(.*)'$/.exec(condition) ?? []
    if (operator === undefined) throw new Error(`the condition ${condition} is not known here`)
    return succeeded && (valueFor(left) === right) === (operator === '==')
  }
  for (const step of steps) {
    if (step.uses?.startsWith('actions/checkout@')) continue
    if (!isDue(step.if)) continue
    const env = Object.fromEntries(Object.entries(step.env ?? {}).map(([name, text]) => [name, filled(text)]))
    if (step.run !== undefined) {
      const shell = spawnSync('bash', ['-e', '-c', filled(step.run)], {
        cwd: workspace,
        encoding: 'utf8',
        env: { ...process.env, ...env },
      })
      printed.push(shell.stdout)
      if (shell.status !== 0) succeeded = false
    } else if (step.uses === './.persist-images') {
      const inputs = Object.entries(step.with ?? {}).map(([name, value]) => [name, filled(String(value))])
      const run = await stage.run(
        {
          ...Object.fromEntries(inputs),
          // The double's own place in that of the page.
          destination: `oss://${stage.oss.bucket.name}/memes/`,
          region,
        },
        { workspace, env },
      )
      runs.push(run.remove)
      if (step.id !== undefined) outputs[step.id] = run.outputs
      if (run.code !== 0) succeeded = false
    } else throw new Error(`the action ${step.uses} is not known here`)
  }
  for (const remove of runs) await remove()
  return { succeeded, printed, outputs }
}
