/** What is left to do after the workflow is written: rights, secrets, variables, the first run. Pure. */

import { textIn } from '../../base/sentence.ts'
import { grant } from '../../storage/credentials/access-policy.ts'
import { parseDestination } from '../../storage/stores/destination.ts'
import { commandCall } from '../command-call.ts'
import { say } from '../messages/say.ts'
import type { Page } from '../terminal.ts'
import { wrap } from '../text-width.ts'
import { type Decided, serviceName, serviceOf } from './answers.ts'
import type { Change, Deploying } from './deploying.ts'
import { shellWord } from './paths.ts'

export interface Written {
  readonly decided: Decided
  readonly text: string
  /** There is no `crawl.py`. */
  readonly lacksCrawler: boolean
  /** Path below the top of the repository. */
  readonly file: string
  /** Where the repository is, from the current folder; '' if it is that one. */
  readonly folder: string
  /** Workflows that the new one starts. */
  readonly deploying: readonly Deploying[]
}

/** Names of the repository's secrets and variables that a workflow reads. */
export function namesIn(text: string, context: 'secrets' | 'vars'): string[] {
  const found = text.matchAll(new RegExp(`\\$\\{\\{[^}]*\\b${context}\\.(\\w+)`, 'g'))
  return [...new Set(Array.from(found, ([, name = '']) => name))]
}

export function nextSteps(written: Written, { language, columns }: Page): string[] {
  const { decided, text, lacksCrawler, file, folder, deploying } = written
  const secrets = namesIn(text, 'secrets').map(name => `gh secret set ${name}`)
  const variables = namesIn(text, 'vars').map(name => `gh variable set ${name}`)
  const [line = ''] = /(?:python3 crawl\.py|echo '\{"posts").*$/m.exec(text) ?? []
  const changed = deploying.filter(({ changes }) => changes.length > 0)
  const files = [file, ...changed.map(each => `.github/workflows/${each.file}`)].map(shellWord)
  const start = `gh workflow run ${shellWord(file.split('/').at(-1) ?? '')}`
  const last = [`git add ${files.join(' ')}`, 'git commit -m "Keep images"', 'git push', start]
  const steps: (Change | false)[] = [
    decided.for === 'links' && { text: say('init-next-links', { file }), lines: [] },
    lacksCrawler && line !== '' && { text: say('init-next-crawler', { file }), lines: [line] },
    ...rightsSteps(decided),
    // `git` and `gh` work in the folder of the repository.
    folder !== '' && { text: say('init-next-folder'), lines: [`cd ${shellWord(folder)}`] },
    secrets.length > 0 && { text: say('init-next-secrets'), lines: secrets },
    variables.length > 0 && { text: say('init-next-variables'), lines: variables },
    ...deploying.flatMap(({ changes }) => changes),
    { text: say('init-next-run'), lines: last },
  ]
  const left = steps.filter(step => step !== false)
  const titleOf = (step: Change, at: number) => wrap(`${at + 1}. ${textIn(language, step.text)}`, columns)
  return left.flatMap((step, at) => ['', ...titleOf(step, at), ...step.lines.map(each => `   ${each}`)])
}

/** What lets a key or a role do what the workflow does, and the command that tries a key. */
function rightsSteps(decided: Decided): Change[] {
  const { destination, region, endpoint, login } = decided
  const service = serviceName(decided)
  const place = parseDestination(destination)
  if (service === 'file' || !('bucket' in place)) return []
  const policy = policyOf(decided)
  // A statement a line, as the consoles take it.
  const lines = policy ? JSON.stringify(policy).replaceAll('{"Ef', '\n {"Ef').split('\n') : []
  const how = { text: say(`init-policy-${service}`, { bucket: place.bucket }), lines }
  const flags = Object.entries({ region, endpoint }).map(([flag, value]) =>
    value === undefined ? '' : ` --${flag} ${shellWord(value.replace(/\$\{\{.*?\}\}/, 'ACCOUNT_ID'))}`,
  )
  const doctor = `${commandCall()} doctor ${shellWord(destination)}${flags.join('')}`
  const [id, secret] = serviceOf(decided).secrets ?? ['', '']
  return login === 'oidc' ? [how] : [how, { text: say('init-next-doctor', { id, secret }), lines: [doctor] }]
}

/** @returns undefined for a folder, and for a store that has no policies */
export function policyOf(decided: Decided): object | undefined {
  const { policy } = serviceOf(decided)
  const place = parseDestination(decided.destination)
  if (!policy || !('bucket' in place)) return undefined
  const rights = ['read', 'put', 'list'] as const
  const partition = decided.region?.startsWith('cn-') ? 'aws-cn' : 'aws'
  const granted = grant(policy, { ...place, partition }, rights)
  if (policy === 'aws') return granted
  const Resource = [`acs:oss:*:*:${place.bucket}`, `acs:oss:*:*:${place.bucket}/*`]
  // Also refuses requests that everybody on the way could read.
  const Condition = { Bool: { 'acs:SecureTransport': 'false' } }
  const deny = { Effect: 'Deny', Action: ['oss:*'], Resource, Condition }
  return { ...granted, Statement: [...granted.Statement, deny] }
}
