/** Makes the workflow: an example with the user's decisions put into it. All other lines stay as the example has them. */
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Document, YAMLMap, YAMLSeq } from 'yaml'
import { say } from '../../base/messages/say.ts'
import { WORKFLOWS } from '../../base/messages/workflows.ts'
import type { Language } from '../../base/sentence.ts'
import { type Decided, expression, type Project, type Proposal } from './answers.ts'
import { type Committed, shellWord, withPaths } from './commit-script.ts'
import { folderOf, listsFolders } from './paths.ts'
import type { ListFacts } from './recognise-crawler.ts'
import { serviceRecord } from './services.ts'

export interface WorkflowInput {
  readonly decided: Decided
  readonly project: Pick<Project, 'branch' | 'proposal'>
  readonly facts: ListFacts
  /** Path of the file, whose name becomes that of the workflow. */
  readonly output: string
  readonly language: Language
  /** Names of workflow files to start after a commit. */
  readonly starts?: readonly string[]
}

/** The part of an example that changes. */
interface Example {
  readonly document: Document
  readonly steps: YAMLSeq<YAMLMap>
}

export async function workflowText(input: WorkflowInput): Promise<string> {
  const { decided, project, facts, output, language, starts = [] } = input
  const [example, crawler, posts] = await Promise.all(
    ([decided.for, 'crawler', 'posts'] as const).map(name => openExample(name, language)),
  )
  if (!example || !crawler || !posts) throw new Error('an example is missing')
  const name = basename(output).replace(/\.ya?ml$/, '')
  example.document.set('name', name)
  example.document.setIn(['concurrency', 'group'], name)
  setEvents(example, decided.every === 'push' ? posts : crawler, decided, project.branch)
  setRights(example, commits(decided) ? posts : crawler, decided)
  const { proposal } = project
  setInputs(example, { ...decided, ...facts, key: keyFor(decided, proposal) }, language)
  setCrawl(example, decided, facts.hasLists, proposal)
  if (commits(decided)) setCommit(example, posts, decided)
  if (starts.length > 0) setStarts(example, starts, project.branch, language)
  return example.document.toString({ lineWidth: 0, singleQuote: true })
}

async function openExample(purpose: Decided['for'], language: Language): Promise<Example> {
  // Only this command edits YAML: the others start without the parser.
  const { parseDocument } = await import('yaml')
  const document = parseDocument(await readFile(WORKFLOWS[language][purpose], 'utf8'))
  return { document, steps: document.getIn(['jobs', 'images', 'steps']) as YAMLSeq<YAMLMap> }
}

const step = ({ steps }: Example, id: string) => steps.items.find(item => item.get('id') === id)

/** Whether the workflow changes files of the repository. */
export const commits = ({ for: purpose, service }: Decided) =>
  purpose === 'posts' || purpose === 'links' || service === 'folder'

const CRONS = { hourly: '17 * * * *', daily: '17 3 * * *', weekly: '17 3 * * 1' } as const

/** @param model the example whose first event is the one that is wanted */
function setEvents({ document }: Example, model: Example, decided: Decided, branch: string): void {
  const [event] = (model.document.get('on') as YAMLMap).items
  const on = document.get('on') as YAMLMap
  const button = on.items.at(-1)
  on.items = [event, button].flatMap(pair => pair ?? [])
  if (decided.every !== 'push') return document.setIn(['on', 'schedule', 0, 'cron'], CRONS[decided.every])
  const paths =
    decided.for === 'links' || decided.for === 'pages' ? [] : listsFolders(decided.lists).map(pushPath)
  document.setIn(['on', 'push', 'branches', 0], branch)
  if (paths.length === 0 || paths.includes('**')) document.deleteIn(['on', 'push', 'paths'])
  else document.setIn(['on', 'push', 'paths'], document.createNode(paths))
}

/** The proposed key belongs to the proposed place. */
function keyFor({ for: purpose, destination }: Decided, proposal: Proposal | undefined): string | undefined {
  const isProposed = proposal?.destination === undefined || proposal.destination === destination
  return purpose === proposal?.for && isProposed ? proposal.key : undefined
}

/** A file as it is, and everything below a folder. */
const pushPath = (path: string) => (/\.\w+$/.test(path) ? path : path === '' ? '**' : `${path}/**`)

/** @param model an example that needs these rights, and so keeps or drops its own login for git */
function setRights({ document, steps }: Example, model: Example, { login }: Decided): void {
  document.set('permissions', model.document.get('permissions', true))
  if (login === 'oidc') document.setIn(['permissions', 'id-token'], 'write')
  const [checkout] = model.steps.items
  if (checkout) steps.items[0] = checkout
}

interface Inputs extends Decided, ListFacts {
  readonly key: string | undefined
}

function setInputs(example: Example, decided: Inputs, language: Language): void {
  const inputs = step(example, 'images')?.get('with') as YAMLMap<{ value: string }, { value: unknown }>
  const known = new Map(inputs.items.map(pair => [pair.key.value, pair]))
  const lists = [...known.keys()].slice(0, [...known.keys()].indexOf('destination'))
  const values = {
    ...Object.fromEntries(lists.map(name => [name, known.get(name)?.value?.value])),
    ...listInputs(decided),
    ...storeInputs(decided),
    'manifest-at': decided.manifestAt,
    key: decided.key,
    'public-url-base': decided.publicUrlBase,
    'rewrite-to': known.get('rewrite-to')?.value?.value,
    language,
    deadline: known.get('deadline')?.value?.value,
  }
  inputs.items = []
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) continue
    const pair = known.get(name)
    // The pair of the example has its comment.
    if (pair?.value) {
      pair.value.value = value
      inputs.items.push(pair)
    } else example.document.setIn([...pathOf(example, 'images'), 'with', name], value)
  }
}

const pathOf = ({ steps }: Example, id: string) => [
  'jobs',
  'images',
  'steps',
  steps.items.findIndex(item => item.get('id') === id),
]

function listInputs({ for: purpose, lists, urlsFrom, select, urlField }: Inputs) {
  if (purpose === 'pages') return { 'urls-from': urlsFrom }
  if (purpose !== 'crawler') return { 'urls-file': lists }
  const isJson = lists.split('\n').some(line => /\.json(?:\.gz)?$/.test(line))
  return {
    'urls-file': lists,
    ...(!isJson && { select: undefined }),
    ...(isJson && select && { select }),
    'url-field': urlField,
  }
}

function storeInputs({ service, login, ...decided }: Decided): Readonly<Record<string, string | undefined>> {
  const [id, secret] = (login === 'keys' && serviceRecord(service).secrets) || []
  return {
    destination: decided.destination,
    region: decided.region,
    endpoint: decided.endpoint,
    'account-id': decided.accountId,
    'access-key-id': id && `\${{ secrets.${id} }}`,
    'access-key-secret': secret && `\${{ secrets.${secret} }}`,
    'role-arn': decided.roleArn,
    'oidc-provider-arn': decided.oidcProviderArn,
  }
}

/** The step that makes the list: left out where the list is in the repository. */
function setCrawl(
  example: Example,
  { for: purpose, lists, every }: Decided,
  hasLists: boolean,
  proposal: Proposal | undefined,
): void {
  const list = step(example, 'list')
  if (!list) return
  if (purpose === 'links') {
    const script = String(list.get('run'))
    list.set(
      'run',
      script.replaceAll('images.jsonl', () => shellWord(lists)),
    )
  } else if (hasLists || every === 'push')
    example.steps.items = example.steps.items.filter(item => item !== list)
  else if (proposal?.crawl !== undefined && proposal.lists === lists) {
    // Its comment asks for a command.
    list.delete('run')
    list.set('run', proposal.crawl)
  } else
    list.set('run', /[*?[{\n]/.test(lists) ? 'python3 crawl.py' : `python3 crawl.py > ${shellWord(lists)}`)
}

function setCommit(example: Example, posts: Example, { for: purpose, ...decided }: Decided): void {
  const id = purpose === 'links' ? 'show' : 'commit'
  const model = step(posts, 'commit')
  if (!step(example, id) && model) example.steps.items.push(model)
  const committing = step(example, id)
  committing?.set('run', withPaths(String(committing.get('run')), committed(purpose, decided)))
}

const OWN_FILES = { crawler: [], links: ['stored.json'], pages: [] } as const

function committed(purpose: Decided['for'], decided: Omit<Decided, 'for'>): Committed {
  const own = purpose === 'posts' ? listsFolders(decided.lists) : OWN_FILES[purpose]
  const folder = folderOf(decided.destination)
  // Images that lie among the posts are added with them.
  const isAmong = folder === '' || own.some(path => folder === path || folder?.startsWith(`${path}/`))
  const made = folder === undefined || isAmong ? [] : [folder]
  return { paths: [...own, ...made], made, memory: decided.manifestAt }
}

/** GitHub starts no workflow for the push of the last step, which therefore starts them itself. */
function setStarts(example: Example, files: readonly string[], branch: string, language: Language): void {
  const { document, steps } = example
  const last = steps.items.at(-1)
  document.setIn(['permissions', 'actions'], 'write')
  // GitHub would evaluate an expression in a name.
  const ref = /^[\w./-]+$/.test(branch) ? branch : '"$GITHUB_REF_NAME"'
  const why = say('init-starts-why').in(language)
  const lines = files.map(file => ['gh', 'workflow', 'run', file, '--ref', ref, `# ${why}\n`].join(' '))
  const { env, run } = last?.toJSON() ?? {}
  const values = { ...env, GH_TOKEN: expression('github.token'), GH_REPO: expression('github.repository') }
  last?.delete('run')
  last?.set('env', document.createNode(values))
  last?.set('run', run + lines.join(''))
}
