/**
 * Workflows that publish the site after a push. GitHub starts none of them for a push with the token of a job, except
 * by `workflow_dispatch`: https://docs.github.com/en/actions/concepts/security/github_token
 */
import fs from 'node:fs/promises'
import { basename } from 'node:path'
import { say } from '../../base/messages/say.ts'
import type { Text } from '../../base/sentence.ts'
import { yamlIn } from '../../jobs/persist/options/sites.ts'
import { readText } from './paths.ts'

export interface Deploying {
  /** Name of the file in `.github/workflows`. */
  readonly file: string
  /** What has to change there before another workflow can start it. */
  readonly changes: readonly Change[]
}

export interface Change {
  readonly text: Text
  readonly lines: readonly string[]
  /** Another way to the same end. */
  readonly or?: Change
}

const FOLDER = '.github/workflows'
const ACTIONS =
  /^(?:actions\/deploy-pages|peaceiris\/actions-gh-pages|jamesives\/github-pages-deploy-action)@/i
const BUILDS =
  /(?:^|[\s/])(?:hugo(?: build)?(?=\s+-|\s*$)|hexo (?:g|d|generate|deploy)\b|jekyll b(?:uild)?\b|mkdocs (?:build|gh-deploy)\b|(?:astro|vitepress|docusaurus) (?:build|deploy)\b)/m
/** What brings a built site somewhere; without it a workflow only tries whether the site builds. */
const PUBLISHES =
  /deploy|publish|pages|\bhexo (?:g|d)\b.* -d|\bhexo d\b|wrangler|netlify|vercel|firebase|surge|rsync|rclone|\bscp\b|\bs?ftp\b|lftp|\bs3\b|ossutil|coscmd|qshell|git push|secrets\./i
const PUSH_ONLY = /(?<!#.*)github\.event_name\s*==\s*'push'/
const PUSHED_OR_STARTED = `(${['push', 'workflow_dispatch', 'workflow_run'].map(event => `github.event_name == '${event}'`).join(' || ')})`

/** @param own path of the new workflow, below `root` */
export async function deployingWorkflows(root: string, branch: string, own: string): Promise<Deploying[]> {
  const found: Deploying[] = []
  const name = basename(own).replace(/\.ya?ml$/, '')
  const paths: string[] = []
  for await (const path of fs.glob(`${FOLDER}/*.{yml,yaml}`, { cwd: root })) paths.push(path)
  for (const file of paths.map(each => basename(each)).sort()) {
    const path = `${FOLDER}/${file}`
    const text = await readText(root, path)
    // A name with other characters would need quotes of the shell and of GitHub.
    if (text === undefined || path === own || !/^\w[\w.-]*$/.test(file)) continue
    const workflow = (await yamlIn(text)) ?? {}
    const events = eventsOf(workflow.on)
    const after = [valuesOf(events.workflow_run).workflows].flat()
    if (after.includes(name) || !isPushed(events, branch) || !(await deploys(workflow, root))) continue
    const missing = {
      text: say('init-next-dispatch', { file: path }),
      lines: withDispatch(workflow.on),
      or: { text: say('init-next-workflow-run', { file: path, name: file, own }), lines: runsAfter(name) },
    }
    const pushOnly = text.split('\n').flatMap((line, index) => {
      if (!PUSH_ONLY.test(line) || line.includes('workflow_dispatch')) return []
      const about = say('init-next-push-only', { file: path, line: index + 1 })
      return { text: about, lines: [line.replace(PUSH_ONLY, PUSHED_OR_STARTED).trim()] }
    })
    found.push({ file, changes: ['workflow_dispatch' in events ? [] : missing, pushOnly].flat() })
  }
  return found
}

type Values = Readonly<Record<string, unknown>>

const valuesOf = (value: unknown): Values => (typeof value === 'object' && value !== null ? { ...value } : {})

function eventsOf(on: unknown): Values {
  if (typeof on === 'string') return { [on]: null }
  return Array.isArray(on) ? Object.fromEntries(on.map(event => [event, null])) : valuesOf(on)
}

function isPushed(events: Values, branch: string): boolean {
  if (!('push' in events)) return false
  const push = valuesOf(events.push)
  const branches = [push.branches ?? []].flat().map(String)
  if (branches.length === 0) return !('tags' in push)
  return branches.some(name => name === branch || /[*?+[]/.test(name))
}

async function deploys(workflow: Values, root: string): Promise<boolean> {
  const steps = Object.values(valuesOf(workflow.jobs)).flatMap(job => [valuesOf(job).steps ?? []].flat())
  const scripts = valuesOf((await yamlIn((await readText(root, 'package.json')) ?? ''))?.scripts)
  const runs = steps.map(step => withScripts(String(valuesOf(step).run ?? ''), scripts))
  if (steps.some(step => ACTIONS.test(String(valuesOf(step).uses)))) return true
  return runs.some(run => BUILDS.test(run)) && PUBLISHES.test(JSON.stringify([steps, runs]))
}

/** With what the scripts of package.json run, and the scripts that they name. */
function withScripts(run: string, scripts: Values): string {
  const all = new Set([run])
  for (const text of all)
    for (const [, name = ''] of text.matchAll(/\b(?:npm|pnpm|yarn|bun)(?: run)? ([\w:.-]+)/g))
      if (Object.hasOwn(scripts, name)) all.add(String(scripts[name]))
  return [...all].join('\n')
}

function withDispatch(on: unknown): string[] {
  const isShort = typeof on === 'string' || Array.isArray(on)
  return isShort ? [`on: [${[on, 'workflow_dispatch'].flat().join(', ')}]`] : ['on:', '  workflow_dispatch:']
}

const runsAfter = (name: string) => [
  'on:',
  '  workflow_run:',
  `    workflows: [${name}]`,
  '    types: [completed]',
]
