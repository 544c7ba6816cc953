/** Fills the decisions into an example. All other lines stay as the example has them. */
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Document, YAMLMap, YAMLSeq } from 'yaml'
import type { Language } from '../../base/sentence.ts'
import { say } from '../messages/say.ts'
import { type Purpose, WORKFLOWS } from '../messages/workflows.ts'
import { type Decided, expression, serviceOf } from './answers.ts'
import type { ListFacts } from './list-facts.ts'
import { folderOf, listsFolders, shellWord } from './paths.ts'

export interface WorkflowInput {
  readonly decided: Decided
  readonly facts: ListFacts
  readonly branch: string
  /** Script that makes the lists; undefined for the line of the example. */
  readonly crawl: string | undefined
  /** Path of the file, whose name becomes that of the workflow. */
  readonly output: string
  readonly language: Language
  /** Names of workflow files to start after a commit. */
  readonly starts: readonly string[]
}

export async function workflowText(input: WorkflowInput): Promise<string> {
  const { decided, facts, branch, crawl, output, language, starts } = input
  // Only this command edits YAML: the others start without the parser.
  const { parseDocument } = await import('yaml')
  const document = parseDocument(await readFile(WORKFLOWS[language][decided.for as Purpose], 'utf8'))
  const steps = document.getIn(['jobs', 'images', 'steps']) as YAMLSeq<YAMLMap>
  const step = (id: string) => steps.items.find(item => item.get('id') === id) as YAMLMap
  const name = basename(output).replace(/\.ya?ml$/, '')
  document.set('name', name)
  document.setIn(['concurrency', 'group'], name)
  setEvents(document, decided, branch)
  setInputs(document, step('images').get('with') as YAMLMap, input)
  if (decided.for === 'crawler') {
    // A push brings lists that are in the repository.
    if (facts.hasLists || decided.every === 'push') steps.delete(steps.items.indexOf(step('list')))
    else if (crawl !== undefined) step('list').set('run', crawl)
  }
  if (commits(decided)) setCommit(step('commit'), input)
  else {
    steps.delete(steps.items.indexOf(step('commit')))
    steps.items[0]?.set('with', document.createNode({ 'persist-credentials': false }, { flow: true }))
    document.setIn(['permissions', 'contents'], 'read')
  }
  if (starts.length > 0) document.setIn(['permissions', 'actions'], 'write')
  if (decided.login === 'oidc') document.setIn(['permissions', 'id-token'], 'write')
  return document.toString({ lineWidth: 0, singleQuote: true, nullStr: '' })
}

/** Whether the workflow changes files of the repository. */
export const commits = ({ for: purpose, login }: Decided) =>
  purpose === 'posts' || purpose === 'links' || login === 'none'

const CRONS: Record<string, string> = { hourly: '17 * * * *', daily: '17 3 * * *', weekly: '17 3 * * 1' }

function setEvents(document: Document, { every, lists }: Decided, branch: string): void {
  const cron = CRONS[every]
  // The example's line has a comment.
  if (cron && document.hasIn(['on', 'schedule'])) return document.setIn(['on', 'schedule', 0, 'cron'], cron)
  // A file as it is, and everything below a folder.
  const paths = listsFolders(lists).map(path => (/\.\w+$/.test(path) ? path : `${path}/**`))
  const push = { branches: [branch], ...(paths.length > 0 && !paths.includes('/**') && { paths }) }
  const event = cron ? { schedule: [{ cron }] } : { push }
  document.set('on', document.createNode({ ...event, workflow_dispatch: null }))
}

function setInputs(document: Document, inputs: YAMLMap, { decided, facts }: WorkflowInput): void {
  const { lists, login, roleArn, destination, region, endpoint } = decided
  const [id, secret] = (login === 'keys' && serviceOf(decided).secrets) || []
  const values = {
    ...(lists && { 'urls-file': lists, 'url-field': facts.urlField }),
    ...((facts.select || !/\.json(?:\.gz)?$/m.test(lists)) && { select: facts.select }),
    ...(decided.urlsFrom && {
      'urls-from': decided.urlsFrom,
      config: formatOfAddresses(decided.urlsFrom),
    }),
    ...{ destination, region, endpoint },
    ...(id && { 'access-key-id': expression(`secrets.${id}`) }),
    ...(secret && { 'access-key-secret': expression(`secrets.${secret}`) }),
    ...(login === 'oidc' && { 'role-arn': roleArn }),
    ...(login !== 'none' && { 'manifest-at': undefined }),
    'public-url-base': decided.publicUrlBase,
  }
  let at = 0
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) inputs.delete(name)
    else if (inputs.has(name)) inputs.set(name, value)
    // What the example lacks comes after the one before.
    else inputs.items.splice(at, 0, document.createPair(name, value))
    const here = inputs.items.findIndex(({ key }) => String(key) === name)
    if (here >= 0) at = here + 1
  }
}

const FEED = /(?:\.(?:rss|atom)|\/(?:feed|rss|atom)(?:\.xml|\/)?)$/i
const SITEMAP = /\/sitemap[^/]*\.xml$/i
const ENDING = /\.(csv|tsv|txt|jsonl?)$/i

/** @returns the line of `config` with the format of all addresses, so that no page is taken for one of them */
function formatOfAddresses(addresses: string): string | undefined {
  const formats = addresses.split('\n').flatMap(line => {
    const path = URL.parse(line.trim())?.pathname.replace(/\.gz$/i, '')
    if (path === undefined) return []
    return FEED.test(path) ? 'feed' : SITEMAP.test(path) ? 'sitemap' : ENDING.exec(path)?.[1]?.toLowerCase()
  })
  return new Set(formats).size === 1 && formats[0] ? `list-format: ${formats[0]}` : undefined
}

/** GitHub starts no workflow for a push of this step, which therefore starts them itself. */
function setCommit(commit: YAMLMap, { decided, starts, language }: WorkflowInput): void {
  const folder = folderOf(decided.destination)
  const script = String(commit.get('run')).replace(/^(mkdir -p|git add --force) .*\n/gm, (_, adding) =>
    folder === undefined ? '' : `${adding} ${shellWord(folder)} .cache/persist-images\n`,
  )
  const why = say('init-starts-why').in(language)
  commit.delete('run')
  if (starts.length > 0) commit.setIn(['env', 'GH_TOKEN'], expression('github.token'))
  if (starts.length > 0) commit.setIn(['env', 'GH_REPO'], expression('github.repository'))
  const starting = starts.map(file => `gh workflow run ${file} --ref "$GITHUB_REF_NAME" # ${why}\n`)
  commit.set('run', [script, ...starting].join(''))
}
