import { dirname } from 'node:path/posix'
import { describe, expect, test } from '@jest/globals'
import { type Import, importsOf, sourceFiles } from '../support/source-files.ts'

/**
 * Who may import whom: a name imports only from layers below its own, and names of one layer do not import each other.
 * A folder of the top, or a file that lies there.
 */
const LAYERS: readonly (readonly string[])[] = [
  ['entry'],
  ['action', 'cli'],
  ['jobs'],
  ['output'],
  ['input', 'origin', 'storage'],
  ['base'],
]

/** The same inside a folder of the top; loose files of `output` count as one folder. */
const FOLDERS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  entry: [['main', 'index']],
  jobs: [
    ['config'],
    ['check', 'export'],
    ['persist', 'download'],
    ['doctor', 'list'],
    ['options'],
    ['messages'],
  ],
  output: [['gallery', 'rewrite'], ['files'], ['messages']],
  input: [['positions'], ['sources'], ['documents'], ['messages']],
  origin: [['fetch', 'inspect'], ['hosts'], ['messages']],
  storage: [['manifest'], ['stores'], ['credentials'], ['service-errors', 'key'], ['messages']],
  base: [
    ['process', 'digests', 'files', 'glob', 'url', 'http', 'concurrency'],
    ['buffers', 'messages'],
    ['errors', 'watcher'],
    ['sentence', 'clock', 'version', 'on-abort'],
    ['memoize-last', 'defined', 'binary-heap', 'closing'],
  ],
}

/** The same one level further down: folders, and the files beside them. */
const INNER: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'input/documents': [
    ['document'],
    ['mixed-list'],
    ['json-list'],
    ['csv-list', 'feeds', 'json-lines'],
    ['texts'],
    ['pages'],
    ['csv', 'json', 'url-list'],
    ['reading'],
    ['document-options'],
    ['records'],
    ['failed-member', 'piped-text', 'record-bytes', 'source-map', 'web-page'],
    ['address-net', 'edit', 'image-url', 'record-values', 'text'],
    ['file-format', 'lines', 'names', 'page-media', 'python-text', 'source-position', 'span'],
  ],
  'jobs/persist': [
    ['records'],
    ['persist'],
    ['attach', 'run-images'],
    ['dry-run', 'pipeline', 'undo-links'],
    ['arriving-images', 'open-known-images', 'rewriting', 'steps', 'whole-images'],
    ['run', 'web'],
    ['known', 'large-bodies', 'open-origin', 'run-files'],
    ['options', 'stop'],
    ['resources', 'watching'],
    ['messages'],
  ],
}

/** Packages, and who alone may import each; `types` what may import only its types. */
const PACKAGES: Readonly<
  Record<string, { readonly by: readonly string[]; readonly types?: readonly string[] }>
> = {
  '@actions/core': { by: ['action'] },
  '@actions/github': { by: ['action'] },
  '@alicloud/credentials': { by: ['cli'] },
  'ali-oss': { by: ['storage/stores'] },
  entities: { by: ['input/documents/pages'] },
  'file-type': { by: ['origin/inspect'] },
  'hash-wasm': { by: ['base/digests'] },
  htmlparser2: { by: ['input/documents/pages', 'input/documents/feeds'] },
  'image-size': { by: ['origin/inspect'] },
  'ipaddr.js': { by: ['origin/fetch'] },
  'jsonpath-rfc9535': { by: ['input/documents'] },
  'toml-eslint-parser': { by: ['input/documents/pages/matter'] },
  undici: {
    by: ['base/http/http1-agent', 'base/http/proxied-agent', 'origin/fetch/connector'],
    types: ['base/http', 'origin/fetch', 'storage/stores', 'storage/credentials'],
  },
  yaml: { by: ['jobs/options', 'jobs/persist', 'input/documents'] },
}

/** What an order cannot say: of these, that folder imports nothing but what is named. */
const NARROW: readonly { readonly from: string; readonly to: string; readonly only: readonly string[] }[] = [
  // What it reads and writes goes through the store that is handed in.
  {
    from: 'storage/manifest',
    to: 'storage/stores',
    only: ['type', 'storage/stores/store-health', 'storage/stores/read-object'],
  },
  {
    from: 'jobs/download',
    to: 'jobs/list',
    only: ['jobs/list/key-match', 'jobs/list/list-objects'],
  },
  // Reading and rewriting documents could be a package of its own: this list may only become shorter.
  {
    from: 'input/documents',
    to: 'base',
    only: [
      'base/buffers/text-builder',
      'base/concurrency/time-budget',
      'base/errors',
      'base/memoize-last',
      'base/messages/and-more',
      'base/messages/printable',
      'base/messages/quote',
      'base/messages/say',
      'base/sentence',
      'base/url/data-uri',
      'base/url/fetchable-url',
      'base/url/link-expiry',
      'base/url/repair-url',
    ],
  },
]

/** Folders that send no request. */
const NO_NETWORK = [
  'input',
  'output',
  'origin/hosts',
  'origin/inspect',
  'storage/key',
  'jobs/options',
  'base/concurrency',
  'base/messages',
  'base/errors',
]
const NETWORK = /^(node:)?(net|http|https|http2|dgram|dns|tls|child_process|cluster|worker_threads)(\/|$)/

const topOf = (path: string) => path.split('/')[0] ?? ''
const lineOf = (order: readonly (readonly string[])[], name: string) =>
  order.findIndex(line => line.includes(name))
const isWithin = (path: string, places: readonly string[]) =>
  places.some(place => path === place || path.startsWith(`${place}/`))

/** Why an import points the wrong way; undefined where it does not. */
function wrongWay(path: string, { target, typeOnly }: Import): string | undefined {
  const from = path.replace(/\.ts$/, '')
  if (target.startsWith('node:'))
    return isWithin(from, NO_NETWORK) && NETWORK.test(target) ? target : undefined
  if (!isOurs(target)) return isAllowedPackage(from, target, typeOnly) ? undefined : target
  const tops = [topOf(from), topOf(target)] as const
  const [order, names] =
    tops[0] === tops[1] ? [FOLDERS[tops[0]], [folderOf(from), folderOf(target)] as const] : [LAYERS, tops]
  if (names[0] === names[1]) return climbs(from, target) ? target : undefined
  if (!order) return undefined
  const [mine, theirs] = names.map(name => lineOf(order, name)) as [number, number]
  if (mine === -1 || theirs === -1 || mine >= theirs) return target
  const narrow = NARROW.find(rule => isWithin(from, [rule.from]) && isWithin(target, [rule.to]))
  return narrow && !narrow.only.includes(typeOnly ? 'type' : target) && !narrow.only.includes(target)
    ? target
    : undefined
}

/** Whether an import inside a folder with an order points upwards. */
function climbs(from: string, target: string): boolean {
  const order = INNER[from.split('/', 2).join('/')]
  const [own, other] = [from, target].map(path => path.split('/')[2] ?? '') as [string, string]
  if (order === undefined || own === other) return false
  const [mine, theirs] = [lineOf(order, own), lineOf(order, other)]
  return mine === -1 || mine >= theirs
}

const folderOf = (path: string) => {
  const [top, folder = '', inside] = path.split('/')
  return top === 'output' && inside === undefined ? 'files' : folder
}
const isOurs = (target: string) => LAYERS.flat().includes(topOf(target))

function isAllowedPackage(from: string, target: string, typeOnly: boolean): boolean {
  const name = target
    .split('/')
    .slice(0, target.startsWith('@') ? 2 : 1)
    .join('/')
  const rule = PACKAGES[name]
  return rule !== undefined && (isWithin(from, rule.by) || (typeOnly && isWithin(from, rule.types ?? [])))
}

const wrongArrows = (path: string, imports: readonly Import[]) =>
  imports.flatMap(one => {
    const target = wrongWay(path, one)
    return target === undefined
      ? []
      : [`src/${path}:${one.line} imports ${one.typeOnly ? 'a type of ' : ''}${target}`]
  })

const files = sourceFiles()

test('every import points downwards', () => {
  expect(files.flatMap(({ path, imports }) => wrongArrows(path, imports))).toEqual([])
})

test.each([
  [
    'base/clock.ts',
    "import { PersistError } from './errors.ts'",
    ['src/base/clock.ts:1 imports base/errors'],
  ],
  [
    'origin/fetch/agent.ts',
    "\nimport type { Store } from '../../storage/stores/store.ts'",
    ['src/origin/fetch/agent.ts:2 imports a type of storage/stores/store'],
  ],
  [
    'origin/hosts/gate.ts',
    "import { x } from '../fetch/agent.ts'",
    ['src/origin/hosts/gate.ts:1 imports origin/fetch/agent'],
  ],
  [
    'base/url/endpoint.ts',
    "import {\n  openFolder,\n} from '../files/workspace.ts'",
    ['src/base/url/endpoint.ts:1 imports base/files/workspace'],
  ],
  ['output/rewrite/splice.ts', "import type { Result } from '../result.ts'", []],
  [
    'output/result.ts',
    "import { quoteLink } from './rewrite/quote-link.ts'",
    ['src/output/result.ts:1 imports output/rewrite/quote-link'],
  ],
  ['storage/key/template.ts', "import { type DigestName } from '../../base/digests/digests.ts'", []],
  [
    'storage/manifest/load.ts',
    "import { openStore } from '../stores/open.ts'",
    ['src/storage/manifest/load.ts:1 imports storage/stores/open'],
  ],
  [
    'input/documents/records.ts',
    "import { digestOf } from '../../base/digests/digests.ts'",
    ['src/input/documents/records.ts:1 imports base/digests/digests'],
  ],
  ['storage/manifest/load.ts', "import type { Store } from '../stores/store.ts'", []],
  ['cli/main.ts', "const core = await import('@actions/core')", ['src/cli/main.ts:1 imports @actions/core']],
  ['base/http/exchange.ts', "import type { Dispatcher } from 'undici'", []],
  ['base/http/exchange.ts', "import { Agent } from 'undici'", ['src/base/http/exchange.ts:1 imports undici']],
  [
    'input/positions/image-list.ts',
    "import left from 'left-pad'",
    ['src/input/positions/image-list.ts:1 imports left-pad'],
  ],
  ['cli/main.ts', "export * from '../action/log.ts'", ['src/cli/main.ts:1 imports action/log']],
  [
    'input/positions/image-list.ts',
    "import { lookup } from 'node:dns/promises'",
    ['src/input/positions/image-list.ts:1 imports node:dns/promises'],
  ],
  [
    'jobs/misc/misc.ts',
    "import { x } from '../options/field.ts'",
    ['src/jobs/misc/misc.ts:1 imports jobs/options/field'],
  ],
  [
    'jobs/persist/known/known-look.ts',
    "import type { PersistRun } from '../run.ts'",
    ['src/jobs/persist/known/known-look.ts:1 imports a type of jobs/persist/run'],
  ],
])('an arrow in %s that says %j is judged', (path, text, wrong) => {
  expect(wrongArrows(path, importsOf(path, text))).toEqual(wrong)
})

describe('the order', () => {
  test('names each folder of the top and each inside it, and no other', () => {
    const named = LAYERS.flat()
    expect([...new Set(files.map(({ path }) => topOf(path).replace(/\.ts$/, '')))].sort()).toEqual(
      [...named].sort(),
    )
    for (const [top, order] of Object.entries(FOLDERS)) {
      const folders = files
        .filter(({ path }) => topOf(path) === top)
        .map(({ path }) => folderOf(path.replace(/\.ts$/, '')))
      expect([...new Set(folders)].sort()).toEqual(order.flat().sort())
    }
  })

  test('leaves no file alone at the top', () => {
    expect(files.map(({ path }) => path).filter(path => !path.includes('/'))).toEqual([])
  })
})

test('a catalogue imports how its sentences are said, and nothing else', () => {
  const catalogues = files.filter(({ path }) => /\/messages\/(?:en|zh|say)\.ts$/.test(path))
  const said = ['base/messages/catalogue', 'base/messages/pending']
  expect(
    catalogues.flatMap(({ path, imports }) =>
      imports.map(({ target }) => target).filter(target => !isWithin(target, [dirname(path), ...said])),
    ),
  ).toEqual([])
  expect(catalogues.length).toBeGreaterThan(20)
})

test('no files go round in a circle', () => {
  const importsByPath = new Map(
    files.map(({ path, imports }) => [
      path.replace(/\.ts$/, ''),
      imports.map(({ target }) => target).filter(isOurs),
    ]),
  )
  const finished = new Set<string>()
  const circles: string[] = []
  const visit = (path: string, way: readonly string[]): void => {
    if (way.includes(path)) return void circles.push([...way.slice(way.indexOf(path)), path].join(' > '))
    if (finished.has(path)) return
    for (const target of importsByPath.get(path) ?? []) visit(target, [...way, path])
    finished.add(path)
  }
  for (const path of importsByPath.keys()) visit(path, [])
  expect(circles).toEqual([])
})

test.each([['entry/index.ts']])('what %s loads reaches no other entry point and not the toolkit', entry => {
  const byPath = new Map(files.map(file => [file.path, file]))
  const reached = new Set([entry])
  const packages = new Set<string>()
  for (const path of reached) {
    for (const { target, typeOnly } of byPath.get(path)?.imports ?? []) {
      if (typeOnly) continue
      if (byPath.has(`${target}.ts`)) reached.add(`${target}.ts`)
      else packages.add(target)
    }
  }
  const entries = ['action', 'cli', 'entry/main.ts', 'base/process']
  expect([...reached].filter(path => isWithin(path, entries)).sort()).toEqual([
    // A library may know which Node it is in, and nothing else of its process.
    'base/process/check-node.ts',
    'base/process/node-version.ts',
  ])
  expect([...packages].filter(name => name.startsWith('@actions/') || name === 'node:process')).toEqual([])
  expect(reached.size).toBeGreaterThan(50)
})
