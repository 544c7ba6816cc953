/**
 * Workflows that publish the site after a push. GitHub starts none of them for a push with the token of a job, except
 * by `workflow_dispatch`: https://docs.github.com/en/actions/concepts/security/github_token
 */
import fs from 'node:fs/promises'
import { basename } from 'node:path'
import type { Text } from '../../base/sentence.ts'
import { say } from '../messages/say.ts'
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
}

const FOLDER = '.github/workflows'
const ACTIONS =
  /^(?:actions\/deploy-pages|peaceiris\/actions-gh-pages|jamesives\/github-pages-deploy-action)@/i
const BUILDS =
  /(?:^|[\s/])(?:hugo(?: build)?(?=\s+-|\s*$)|hexo (?:g|d|generate|deploy)\b|jekyll b(?:uild)?\b|mkdocs (?:build|gh-deploy)\b|(?:astro|vitepress|docusaurus) (?:build|deploy)\b|(?:npm|pnpm|yarn|bun)(?: run)? \S*(?:build|deploy|publish))/m
/** What brings a built site somewhere; without it a workflow only tries whether the site builds. */
const PUBLISHES =
  /deploy|publish|pages|\bhexo (?:g|d)\b.* -d|\bhexo d\b|wrangler|netlify|vercel|firebase|surge|rsync|rclone|\bscp\b|\bs?ftp\b|lftp|\bs3\b|ossutil|coscmd|qshell|git push|secrets\./i
const PUSH_ONLY = /(?<!#.*)github\.event_name\s*==\s*'push'/
const PUSHED_OR_STARTED = "(github.event_name == 'push' || github.event_name == 'workflow_dispatch')"

/** @param own path of the new workflow, below `root` */
export async function deployingWorkflows(root: string, branch: string, own: string): Promise<Deploying[]> {
  const found: Deploying[] = []
  const paths = await Array.fromAsync(fs.glob(`${FOLDER}/*.{yml,yaml}`, { cwd: root }))
  for (const file of paths.map(each => basename(each)).sort()) {
    const path = `${FOLDER}/${file}`
    const text = (await readText(root, path)) ?? ''
    // A name with other characters would need quotes of the shell and of GitHub.
    if (path === own || !/^\w[\w.-]*$/.test(file)) continue
    const { on, jobs } = (await yamlIn(text)) ?? {}
    const short = [on].flat().filter(event => typeof event === 'string')
    const events = short.length > 0 ? Object.fromEntries(short.map(event => [event, null])) : valuesOf(on)
    const after = [valuesOf(events.workflow_run).workflows].flat()
    const isStarted = after.includes(basename(own).replace(/\.ya?ml$/, ''))
    if (isStarted || !isPushed(events, branch) || !deploys(jobs)) continue
    const line = `on: [${[...short, 'workflow_dispatch'].join(', ')}]`
    const lines = short.length > 0 ? [line] : ['on:', '  workflow_dispatch:']
    const missing = { text: say('init-next-dispatch', { file: path }), lines }
    found.push({ file, changes: ['workflow_dispatch' in events ? [] : missing, pushOnly(path, text)].flat() })
  }
  return found
}

/** A condition that a started run does not meet. */
function pushOnly(file: string, text: string): Change[] {
  return text.split('\n').flatMap((line, index) => {
    if (!PUSH_ONLY.test(line) || line.includes('workflow_dispatch')) return []
    const about = say('init-next-push-only', { file, line: index + 1 })
    return { text: about, lines: [line.replace(PUSH_ONLY, PUSHED_OR_STARTED).trim()] }
  })
}

/** Returns undefined if the text is not YAML. */
async function yamlIn(text: string): Promise<Values | undefined> {
  const { parse } = await import('yaml')
  try {
    return valuesOf(parse(text, { logLevel: 'silent' }))
  } catch {
    return undefined
  }
}

type Values = Readonly<Record<string, unknown>>

const valuesOf = (value: unknown): Values => (typeof value === 'object' && value !== null ? { ...value } : {})

function isPushed(events: Values, branch: string): boolean {
  const { branches = [], tags } = valuesOf(events.push)
  const names = [branches].flat().map(String)
  const isAny = names.length === 0 && tags === undefined
  return 'push' in events && (isAny || names.some(name => name === branch || /[*?+[]/.test(name)))
}

function deploys(jobs: unknown): boolean {
  const steps = Object.values(valuesOf(jobs)).flatMap(job => [valuesOf(job).steps ?? []].flat())
  if (steps.some(step => ACTIONS.test(String(valuesOf(step).uses)))) return true
  return steps.some(step => BUILDS.test(String(valuesOf(step).run))) && PUBLISHES.test(JSON.stringify(steps))
}
