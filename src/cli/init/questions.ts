/** The questions, in their order. Each is about one flag, and depends on the answers before it. */

import { join } from 'node:path'
import { sentenceOf } from '../../base/errors.ts'
import { quote } from '../../base/messages/quote.ts'
import { say } from '../../base/messages/say.ts'
import type { Text } from '../../base/sentence.ts'
import { camelCase } from '../../jobs/options/field.ts'
import { addressLines } from '../../jobs/persist/options/parsers.ts'
import { unpublishedFolder } from '../../jobs/persist/options/site-links.ts'
import { type INIT_FIELDS, PURPOSES, RHYTHMS } from '../init-fields.ts'
import { type Known, type Project, type Proposal, variable } from './answers.ts'
import { folderOf, isOutside, listsFolders, plainPath, readText } from './paths.ts'
import type { Choice } from './prompt.ts'
import { siteIn } from './recognise-site.ts'
import { namesRegion, type Service, serviceRecord } from './services.ts'
import { storeProblems } from './store-problems.ts'

export interface Question {
  readonly flag: keyof typeof INIT_FIELDS
  /** The flag in camel case. */
  readonly name: Exclude<keyof Known, 'service'>
  readonly text: (known: Known) => Text
  readonly choices?: (known: Known) => readonly Choice<string>[]
  /** Whether the flag changes anything; absent: always. */
  readonly isFor?: (known: Known) => boolean
  /** Whether the workflow needs a value; absent: whenever the flag changes anything. */
  readonly isNeeded?: (known: Known, project: Project) => boolean | Promise<boolean>
  /** Whether the question is put to a user. Else the standard is taken. */
  readonly isAsked?: (known: Known) => boolean
  /** Taken where neither a flag nor a user names a value. */
  readonly standard: (known: Known, project: Project) => string | undefined | Promise<string | undefined>
  /** Offered to a user where there is no standard. */
  readonly proposed?: (known: Known, project: Project) => string
  /** @param known with all flags, also those of later questions */
  readonly problem?: (
    value: string,
    known: Known,
    project: Project,
  ) => Text | undefined | Promise<Text | undefined>
  /** What a user means who leaves out what an earlier answer says. */
  readonly complete?: (answer: string, known: Known) => string
  /** Judges an answer. Flags are judged together, when all are known. */
  readonly storeProblem?: (answer: string, known: Known, project: Project) => Text | undefined
}

const serviceIn = ({ service }: Known): Service => serviceRecord(service ?? 'folder')
const isFolder = ({ service }: Known) => service === 'folder'
const isKeyless = ({ login }: Known) => login === 'oidc'
const fitting = ({ for: purpose }: Known, { proposal }: Project): Proposal | undefined =>
  proposal?.for === purpose ? proposal : undefined
const needsRegion = (known: Known) =>
  serviceIn(known).region !== undefined && !namesRegion(known.endpoint ?? '')
/** The region is judged with its own question. */
const withValue =
  (name: keyof Known) =>
  (value: string, known: Known, { root }: Project) =>
    storeProblems({ region: serviceIn(known).region, ...known, [name]: value }, root)[0]

const LISTS = { crawler: 'posts.json', posts: '**/*.md', links: 'images.jsonl', pages: '' } as const
const hasLists = ({ for: purpose }: Known) => purpose !== 'pages'

const BY_FLAG: Readonly<Partial<Record<Question['flag'], Omit<Question, 'flag' | 'name'>>>> = {
  for: {
    text: () => say('init-what'),
    choices: () => PURPOSES.map(value => ({ value, label: say(`init-${value}`) })),
    standard: (_, { proposal }) => proposal?.for ?? PURPOSES[0],
  },
  destination: {
    text: known => say(isFolder(known) ? 'init-folder' : 'init-bucket'),
    standard: (known, project) => (isFolder(known) ? fitting(known, project)?.destination : undefined),
    proposed: (known, { name }) => serviceIn(known).proposed(name),
    complete: withScheme,
    problem: destinationProblem,
  },
  endpoint: {
    text: () => say('init-endpoint'),
    isFor: known => !isFolder(known),
    isNeeded: ({ service }) => service === 'minio',
    standard: () => variable('S3_ENDPOINT'),
    storeProblem: withValue('endpoint'),
  },
  'account-id': {
    text: () => say('init-account'),
    isFor: ({ service }) => service === 'cloudflare',
    isNeeded: ({ endpoint }) => !/[.:{]/.test(endpoint ?? ''),
    standard: () => variable('R2_ACCOUNT_ID'),
    storeProblem: withValue('accountId'),
  },
  region: {
    text: known => say(known.service === 'aliyun' ? 'init-region-oss' : 'init-region'),
    isFor: known => serviceIn(known).region !== undefined,
    isNeeded: needsRegion,
    standard: known => (serviceIn(known).isRegionUsual ? serviceIn(known).region : undefined),
    proposed: known => serviceIn(known).region ?? '',
    storeProblem: (region, known, { root }) => {
      const endpoint = serviceIn(known).endpointIn?.(region)
      return storeProblems({ ...known, ...(endpoint === undefined ? { region } : { endpoint }) }, root)[0]
    },
  },
  login: {
    text: () => say('init-login'),
    choices: known => serviceIn(known).logins.map(value => ({ value, label: say(`init-login-${value}`) })),
    isAsked: known => serviceIn(known).logins.length > 1,
    standard: known => serviceIn(known).logins[0],
    problem: (value, known) => {
      const { logins, label } = serviceIn(known)
      if (logins.some(login => login === value)) return undefined
      return say('init-login-other', { value, service: say(label), logins: logins.join(', ') })
    },
  },
  'role-arn': {
    text: () => say('init-role'),
    isFor: isKeyless,
    standard: () => variable('ROLE_ARN'),
  },
  'oidc-provider-arn': {
    text: () => say('init-provider'),
    isFor: known => isKeyless(known) && known.service === 'aliyun',
    standard: () => variable('OIDC_PROVIDER_ARN'),
    storeProblem: withValue('oidcProviderArn'),
  },
  lists: {
    text: known => say(known.for === 'posts' ? 'init-posts-where' : 'init-list-where'),
    isFor: hasLists,
    isAsked: ({ for: purpose }) => purpose !== 'links',
    standard: (known, project) => fitting(known, project)?.lists ?? LISTS[known.for ?? 'crawler'],
    problem: listsProblem,
  },
  'urls-from': {
    text: () => say('init-addresses'),
    isFor: known => !hasLists(known),
    standard: () => undefined,
    proposed: () => 'https://blog.example.com/feed.xml',
    problem: addressesProblem,
  },
  every: {
    text: () => say('init-every'),
    choices: () => RHYTHMS.map(value => ({ value, label: say(`init-${value}`) })),
    standard: ({ for: purpose }) => (purpose === 'posts' ? 'push' : 'hourly'),
  },
  'manifest-at': {
    text: () => say('init-memory'),
    isFor: isFolder,
    standard: () => '.cache/persist-images',
    problem: value =>
      isOutside(value) || plainPath(value) === ''
        ? say('init-outside', { flag: '--manifest-at', value: quote(value) })
        : undefined,
  },
  'public-url-base': {
    text: known => say(isFolder(known) ? 'init-base-path' : 'init-base'),
    isNeeded: needsBase,
    standard: async (known, project) => {
      if (!isFolder(known)) return variable('IMAGE_BASE')
      const proposal = fitting(known, project)
      const isProposed = proposal?.destination === known.destination
      return (isProposed ? proposal?.base : undefined) ?? (await siteBase(known, project))?.base
    },
    proposed: ({ destination = '' }) => `/${(folderOf(destination) ?? '').split('/').at(-1)}/`,
  },
}

export const QUESTIONS = Object.entries(BY_FLAG).map(
  ([flag, question]) => ({ ...question, flag, name: camelCase(flag) }) as Question,
)

/** The service is known, so that a bucket or a folder is enough. */
function withScheme(answer: string, known: Known): string {
  const [, scheme = ''] = /^(\w+:(?:\/\/|\.\/))/.exec(serviceIn(known).proposed('')) ?? []
  return answer.includes(':') ? answer : scheme + plainPath(answer).replace(/(?<=.)$/, '/')
}

async function destinationProblem(value: string, known: Known, project: Project): Promise<Text | undefined> {
  try {
    const folder = folderOf(value)
    if (folder === undefined) return undefined
    if (isOutside(folder)) return say('init-outside', { flag: '--destination', value: quote(value) })
    return await hiddenProblem(folder, known, project)
  } catch (error) {
    return sentenceOf(error)
  }
}

/** The run would refuse a folder that the site of the posts does not publish. */
async function hiddenProblem(folder: string, known: Known, project: Project): Promise<Text | undefined> {
  if (known.for !== 'posts' || known.publicUrlBase !== undefined) return undefined
  const { root } = project
  const lists = listsFolders(known.lists ?? fitting(known, project)?.lists ?? LISTS.posts)
  const paths = lists.map(path => join(root, path))
  const read = (path: string) => readText(root, path)
  const found = await unpublishedFolder(join(root, folder), paths, root, read)
  return found?.isUncertain === false ? found.sentence : undefined
}

function listsProblem(value: string): Text | undefined {
  const outside = value.split('\n').find(line => isOutside(line.trim()))
  if (outside !== undefined) return say('list-reaches-outside', { pattern: outside })
  return listsFolders(value).length === 0 ? say('init-no-lists') : undefined
}

function addressesProblem(value: string): Text | undefined {
  try {
    addressLines(value)
    return undefined
  } catch (error) {
    return say('named', { name: '--urls-from', rule: sentenceOf(error) })
  }
}

/** Only what links to images needs to know where a reader finds them. */
async function needsBase(known: Known, project: Project): Promise<boolean> {
  if (!isFolder(known)) return WITH_LINKS.has(known.for ?? 'crawler') || serviceIn(known).needsBase === true
  if (known.for === 'links') return true
  return (
    known.for === 'posts' && (await siteBase(known, project)) !== undefined && !isBesidePosts(known, project)
  )
}

/** Purposes whose files of the repository link to the images. */
const WITH_LINKS: ReadonlySet<string> = new Set(['posts', 'links'])

/** Images beside their posts have links without a folder. */
function isBesidePosts(known: Known, project: Project): boolean {
  return folderOf(known.destination ?? '') === '' && fitting(known, project)?.key !== undefined
}

async function siteBase({ destination = '' }: Known, { root }: Project) {
  return await siteIn(root, folderOf(destination) ?? '')
}
