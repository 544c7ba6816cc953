/** Runs a job of a workflow as far as it can be run without GitHub: its shell steps, and this action as it is built. */
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, globSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { DOWNLOAD, LIST } from './reading-action.ts'
import { ENTRY, type Stage } from './test-action.ts'

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

/** Conditions of a step that runs although an earlier one failed. A job here is never cancelled. */
const STATUSES = ['always()', '!cancelled()']

/** What other jobs and the runner know. */
export interface JobSurroundings {
  /** Values of expressions, by their text: `matrix.shard`, `needs.list.outputs.keys` … */
  readonly context?: Readonly<Record<string, string>>
  /** Where artifacts of the workflow's run are kept, a folder each. */
  readonly artifacts?: string
}

/** This action and its sub-actions, as pages name them. */
const OURS = /^[\w-]+\/persist-images(\/list|\/download)?@/
const ENTRIES = { '': ENTRY, '/list': LIST, '/download': DOWNLOAD }

/**
 * @param workspace holds what the checkout and the crawler would have brought
 * @throws where a step uses an action that is neither this one nor known here, or asks for what is not known here
 */
export async function runJob(
  steps: readonly WorkflowStep[],
  stage: Stage,
  workspace: string,
  { context, artifacts }: JobSurroundings = {},
): Promise<JobRun> {
  const outputs: Record<string, Readonly<Record<string, string>>> = {}
  const printed: string[] = []
  const runs: (() => Promise<void>)[] = []
  const outcomes: Record<string, string> = {}
  let succeeded = true
  const { accessKeyId, accessKeySecret, region } = stage.oss.account
  const known: Readonly<Record<string, string>> = {
    'secrets.OSS_ACCESS_KEY_ID': accessKeyId,
    'secrets.OSS_ACCESS_KEY_SECRET': accessKeySecret,
    ...context,
  }
  const valueFor = (expression: string): string => {
    const [, id = '', name = ''] = /^steps\.([\w-]+)\.outputs\.([\w-]+)$/.exec(expression) ?? []
    const [, ended] = /^steps\.([\w-]+)\.outcome$/.exec(expression) ?? []
    if (ended) return outcomes[ended] ?? 'skipped'
    const value = id === '' ? known[expression] : (outputs[id]?.[name] ?? '')
    if (value === undefined) throw new Error(`${expression} is not known here`)
    return value
  }
  const place = `oss://${stage.oss.bucket.name}/memes/`
  const placeOf = (part: string, { destination = '' }: Readonly<Record<string, string>>) =>
    part !== ''
      ? { source: place, region }
      : destination.startsWith('file:')
        ? {}
        : { destination: place, region }
  const filled = (text: string) => text.replace(/\$\{\{ (.+?) \}\}/g, (_, expression) => valueFor(expression))
  const isTrue = (term: string): boolean => {
    if (term === 'success()') return succeeded
    const [, left, operator, right] = /^(\S+)(?: (==|!=) '(.*?)')?$/.exec(term) ?? []
    if (left === undefined) throw new Error(`the condition ${term} is not known here`)
    return operator === undefined ? valueFor(left) !== '' : (valueFor(left) === right) === (operator === '==')
  }
  const isDue = (condition = 'success()'): boolean => {
    const terms = condition.replace(/^\$\{\{ (.*) \}\}$/, '$1').split(' && ')
    const others = terms.filter(term => !STATUSES.includes(term))
    return (succeeded || others.length < terms.length) && others.every(isTrue)
  }
  for (const step of steps) {
    // The runner in `__tests__/runner` brings a cache to a second run.
    if (/^actions\/(?:checkout|cache)@/.test(step.uses ?? '')) continue
    if (!isDue(step.if)) continue
    const values = Object.entries(step.with ?? {}).map(([name, value]) => [name, filled(String(value))])
    const inputs: Readonly<Record<string, string>> = Object.fromEntries(values)
    const env = Object.fromEntries(Object.entries(step.env ?? {}).map(([name, text]) => [name, filled(text)]))
    if (step.run !== undefined) {
      const shell = spawnSync('bash', ['-e', '-c', filled(step.run)], {
        cwd: workspace,
        encoding: 'utf8',
        env: { ...process.env, GITHUB_STEP_SUMMARY: join(workspace, 'summary.md'), ...env },
      })
      printed.push(shell.stdout)
      if (shell.status !== 0) succeeded = false
      if (step.id !== undefined) outcomes[step.id] = shell.status === 0 ? 'success' : 'failure'
    } else if (artifacts !== undefined && step.uses?.includes('load-artifact@')) {
      passArtifacts(step.uses, inputs, workspace, artifacts)
    } else if (step.uses !== undefined && OURS.test(step.uses)) {
      const [, part = ''] = OURS.exec(step.uses) ?? []
      const run = await stage.run(
        // The double's own place in that of the page.
        { ...inputs, ...placeOf(part, inputs) },
        { workspace, env, entry: ENTRIES[part as keyof typeof ENTRIES] },
      )
      runs.push(run.remove)
      if (step.id !== undefined) outputs[step.id] = run.outputs
      if (run.code !== 0) succeeded = false
    } else throw new Error(`the action ${step.uses} is not known here`)
  }
  for (const remove of runs) await remove()
  return { succeeded, printed, outputs }
}

/** `actions/upload-artifact` and `actions/download-artifact`, as far as pages use them. */
function passArtifacts(
  uses: string,
  { name = '', path = '.', pattern = name }: Readonly<Record<string, string>>,
  workspace: string,
  artifacts: string,
): void {
  if (uses.startsWith('actions/upload-artifact@')) {
    const source = join(workspace, path)
    if (!existsSync(source)) return
    const target = statSync(source).isDirectory() ? '' : path
    cpSync(source, join(artifacts, name, target), { recursive: true })
    return
  }
  const found = globSync(pattern, { cwd: artifacts })
  if (!found.some(folder => existsSync(join(artifacts, folder)))) throw new Error(`no artifact is ${pattern}`)
  for (const folder of found) cpSync(join(artifacts, folder), resolve(workspace, path), { recursive: true })
}
