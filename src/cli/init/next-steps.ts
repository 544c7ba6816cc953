/** What is left to do after the workflow is written: rights, secrets, variables, the first run. Pure. */
import { say } from '../../base/messages/say.ts'
import { type Language, type Text, textIn } from '../../base/sentence.ts'
import { grant, type PolicyScope } from '../../storage/credentials/access-policy.ts'
import { type Destination, parseDestination } from '../../storage/stores/destination.ts'
import { bucketKind } from '../../storage/stores/kinds.ts'
import { commandCall } from '../command-call.ts'
import { wrap } from '../text-width.ts'
import { type Decided, isExpression } from './answers.ts'
import { shellWord } from './commit-script.ts'
import type { Change, Deploying } from './deploying.ts'
import { vendorName } from './services.ts'

export interface Written {
  /** Path below the top of the repository. */
  readonly file: string
  /** Where the repository is, from the current folder; '' if it is that one. */
  readonly folder: string
  readonly secrets: readonly string[]
  readonly variables: readonly string[]
}

/** Names of the repository's secrets and variables that a workflow reads. */
export function namesIn(text: string, context: 'secrets' | 'vars'): string[] {
  const found = text.matchAll(new RegExp(`\\$\\{\\{[^}]*\\b${context}\\.(\\w+)`, 'g'))
  return [...new Set(Array.from(found, ([, name = '']) => name))]
}

interface Remaining extends Written {
  /** Workflows that the new one starts. */
  readonly deploying: readonly Deploying[]
  readonly decided: Decided
  readonly rights: Rights | undefined
  /** The workflow has the command of a crawler that is not there. */
  readonly lacksCrawler: boolean
  /** The bucket has been tried already. */
  readonly isTried: boolean
}

/** @param columns of the terminal */
export function nextSteps(remaining: Remaining, language: Language, columns: number): string[] {
  const { deploying, decided, rights, file, folder, secrets, variables, lacksCrawler, isTried } = remaining
  const name = file.split('/').at(-1) ?? file
  // The command was called from another folder than that of `git` and `gh`.
  const change = folder === '' ? [] : [`cd ${shellWord(folder)}`]
  const changed = deploying.flatMap(({ file: each, changes }) =>
    changes.length > 0 ? `.github/workflows/${each}` : [],
  )
  const steps: (Change | false | undefined)[] = [
    decided.for === 'links' && { text: say('init-next-links', { file }), lines: [] },
    lacksCrawler && { text: say('init-next-crawler', { file }), lines: [] },
    rights && { text: rights.how, lines: rights.policy ? policyLines(rights.policy) : [] },
    decided.login === 'keys' &&
      !isTried && { text: say('init-next-doctor', doctorKeys(decided)), lines: [doctorLine(decided)] },
    secrets.length > 0 && {
      text: say('init-next-secrets'),
      lines: [...change.splice(0), ...secrets.map(secret => `gh secret set ${secret}`)],
    },
    variables.length > 0 && {
      text: say('init-next-variables'),
      lines: [...change.splice(0), ...variables.map(variable => `gh variable set ${variable}`)],
    },
    ...deploying.flatMap(({ changes }) => changes),
    {
      text: say('init-next-run'),
      lines: [
        ...change.splice(0),
        `git add ${[file, ...changed].map(shellWord).join(' ')}`,
        'git commit -m "Keep images"',
        'git push',
        `gh workflow run ${shellWord(name)}`,
      ],
    },
  ]
  const shown = ({ text, lines }: Change, number = '') => [
    ...wrap(number + textIn(language, text), columns),
    ...lines.map(line => `   ${line}`),
  ]
  return steps
    .filter(step => step !== false && step !== undefined)
    .flatMap((step, index) => ['', ...shown(step, `${index + 1}. `), ...(step.or ? shown(step.or) : [])])
}

/** A statement a line, as the consoles take it. */
function policyLines(policy: object): string[] {
  const members = Object.entries(policy).map(([name, value]) => {
    const shown = Array.isArray(value)
      ? `[\n  ${value.map(each => JSON.stringify(each)).join(',\n  ')}]`
      : JSON.stringify(value)
    return `${JSON.stringify(name)}:${shown}`
  })
  return `{${members.join(',')}}`.split('\n')
}

/** Settings of a place whose values are all known. */
function placeFlags({ region, endpoint, accountId }: Decided): readonly [string, string][] {
  const flags = { region, endpoint, 'account-id': accountId }
  return Object.entries(flags).flatMap(([flag, value]) => (value === undefined ? [] : [[flag, value]]))
}

/** The variables that the doctor reads. */
function doctorKeys({ destination }: Decided) {
  const family = bucketKind(parseDestination(destination).kind)?.login.credentialFamily
  return family === 'alibaba'
    ? { id: 'OSS_ACCESS_KEY_ID', secret: 'OSS_ACCESS_KEY_SECRET' }
    : { id: 'AWS_ACCESS_KEY_ID', secret: 'AWS_SECRET_ACCESS_KEY' }
}

function doctorLine(decided: Decided): string {
  const flags = placeFlags(decided).flatMap(([flag, value]) => [
    `--${flag}`,
    isExpression(value) ? flag.toUpperCase() : shellWord(value),
  ])
  return [commandCall(), 'doctor', shellWord(decided.destination), ...flags].join(' ')
}

/** What lets a key or a role do what the workflow does: read, write and list below its prefix. */
interface Rights {
  /** Where the policy belongs, or what to choose where there is none. */
  readonly how: Text
  readonly policy?: object
}

/** @returns undefined for a folder */
export function rightsFor(decided: Decided): Rights | undefined {
  const place = parseDestination(decided.destination)
  return 'bucket' in place ? RIGHTS[decided.service]?.(place, decided) : undefined
}

type Bucket = Extract<Destination, { readonly bucket: string }>

const NEEDED = ['read', 'put', 'list'] as const

const RIGHTS: Readonly<Partial<Record<Decided['service'], (bucket: Bucket, decided: Decided) => Rights>>> = {
  aliyun: (bucket, { login }) => ({
    how: say(login === 'oidc' ? 'init-policy-ram-role' : 'init-policy-ram'),
    policy: encrypted(grant('alibaba', bucket, NEEDED), bucket),
  }),
  aws: (bucket, { login, region }) => ({
    how: say(login === 'oidc' ? 'init-policy-iam-role' : 'init-policy-iam'),
    policy: grant('aws', scopeIn(bucket, region), NEEDED),
  }),
  cloudflare: ({ bucket }) => ({ how: say('init-policy-r2', { bucket }) }),
  minio: (bucket, { endpoint }) =>
    vendorName(endpoint ?? '') === undefined
      ? { how: say('init-policy-minio'), policy: grant('aws', bucket, NEEDED) }
      : { how: say('init-policy-other', { bucket: bucket.bucket }) },
  tencent: (bucket, { endpoint }) => ({ how: say('init-policy-cam'), policy: camPolicy(bucket, endpoint) }),
}

/** Also refuses requests that everybody on the way could read. */
function encrypted(policy: ReturnType<typeof grant>, { bucket }: Bucket): object {
  const Resource = [`acs:oss:*:*:${bucket}`, `acs:oss:*:*:${bucket}/*`]
  const Condition = { Bool: { 'acs:SecureTransport': 'false' } }
  return {
    ...policy,
    Statement: [...policy.Statement, { Effect: 'Deny', Action: ['oss:*'], Resource, Condition }],
  }
}

function scopeIn(bucket: PolicyScope, region = ''): PolicyScope {
  return region.startsWith('cn-') ? { ...bucket, partition: 'aws-cn' } : bucket
}

/** https://cloud.tencent.com/document/product/436/31923 */
function camPolicy({ bucket, prefix }: Bucket, endpoint = ''): object {
  const [, region = '*'] = /(?:^|\/)cos\.([a-z\d-]+)\./.exec(endpoint) ?? []
  const account = /-(\d+)$/.exec(bucket)?.[1] ?? '*'
  const place = `qcs::cos:${region}:uid/${account}:${bucket}`
  const allow = (names: readonly string[], resource: string) => ({
    effect: 'allow',
    action: names.map(name => `name/cos:${name}`),
    resource: [resource],
  })
  return {
    version: '2.0',
    statement: [
      allow(['PutObject', 'GetObject', 'HeadObject'], `${place}/${prefix}*`),
      allow(['GetBucket'], `${place}/*`),
    ],
  }
}
