import { expect, test } from '@jest/globals'
import { type Import, importsOf, roomOf, sourceFiles } from '../support/source-files.ts'

/**
 * Who may import whom. A name is a room, a file of one, or a package; `node:` modules are judged apart.
 * `types`: what may be imported by `import type` alone.
 */
interface Arrows {
  readonly from: readonly string[]
  readonly types?: readonly string[]
}

const ENGINE = [
  'advice',
  'digests',
  'errors',
  'fetch',
  'flow',
  'hosts',
  'http',
  'inspect',
  'key',
  'options',
  'plan',
  'report',
  'retry',
]
const REST = [
  'sources',
  'stores',
  'credentials',
  'listing',
  'doctor',
  'watcher',
  'one-pass',
  'run-context',
  'read-context',
  'run',
  'persist',
  'put-image',
  'early-keys',
  'look',
  'manifest',
  'past',
  'recollection',
  'recalled',
  'suspicion',
  'work',
  'version',
]
/** The smaller jobs, each on a page of its own beside `run`. */
const JOBS = ['list', 'download', 'checkup']

const ROOMS: Readonly<Record<string, Arrows>> = {
  errors: { from: [] },
  version: { from: [] },
  silence: { from: [] },
  lookups: { from: [] },
  watcher: { from: [], types: ['report/result', 'doctor/doctor'] },
  'one-pass': { from: [] },
  advice: { from: ['http/headers', 'retry', 'errors'], types: ['http'] },
  http: { from: ['errors'], types: ['undici'] },
  flow: { from: ['errors'], types: ['retry'] },
  retry: { from: [] },
  hosts: { from: ['retry', 'errors'] },
  sources: { from: ['errors', 'csv-parse', 'jsonpath-rfc9535', 'jsonpath-rfc9535/parser'] },
  plan: { from: ['sources', 'errors'] },
  digests: { from: [] },
  inspect: { from: ['errors', 'digests', 'file-type', 'image-size'] },
  key: { from: ['errors'], types: ['digests'] },
  fetch: { from: ['http', 'flow', 'hosts', 'retry', 'plan/fetchable-url', 'errors', 'undici', 'ipaddr.js'] },
  credentials: { from: ['errors', 'retry', 'advice', 'http', 'undici'] },
  stores: {
    from: [
      'http',
      'key',
      'digests',
      'credentials',
      'advice',
      'retry',
      'errors',
      'ali-oss',
      'aws4fetch',
      'undici',
    ],
  },
  manifest: { from: ['key', 'digests', 'errors', 'http/hand-on'], types: ['retry', 'stores'] },
  listing: { from: ['errors'], types: ['stores/store', 'watcher'] },
  doctor: { from: ['errors', 'key', 'digests', 'advice'], types: ['credentials', 'retry', 'stores'] },
  options: {
    from: [
      'errors',
      'version',
      'retry',
      'credentials',
      'download/folder',
      'listing',
      'fetch/address-policy',
      'hosts/presets',
      'hosts/profiles',
      'hosts/rules',
      'inspect/image-types',
      'key/template',
      'sources/read',
      'stores/destination',
      'stores/open',
      'yaml',
    ],
    types: ['advice', 'fetch', 'hosts', 'inspect', 'manifest', 'plan/shard', 'stores', 'sources'],
  },
  report: {
    from: ['errors', 'plan', 'sources/data-uri'],
    types: ['flow', 'key', 'options', 'stores', 'watcher'],
  },
  'put-image': { from: [...ENGINE, ...REST] },
  look: { from: ['errors', 'hosts', 'inspect'], types: ['digests', 'fetch', 'put-image'] },
  suspicion: { from: ['inspect'], types: ['digests'] },
  'early-keys': { from: [], types: ['key', 'plan'] },
  recalled: { from: ['manifest', 'put-image'], types: ['errors', 'plan', 'report'] },
  recollection: { from: [...ENGINE, ...REST] },
  persist: { from: [...ENGINE, ...REST] },
  past: { from: [...ENGINE, ...REST] },
  work: { from: [...ENGINE, ...REST] },
  'run-context': { from: [...ENGINE, ...REST] },
  'read-context': { from: [...ENGINE, ...REST] },
  run: { from: [...ENGINE, ...REST, 'checkup'] },
  list: { from: [...ENGINE, ...REST] },
  // The page and its room.
  download: { from: [...ENGINE, ...REST] },
  checkup: { from: [...ENGINE, ...REST] },
  index: { from: [...ENGINE, ...REST, ...JOBS] },
  action: { from: [...ENGINE, ...REST, ...JOBS, 'silence', 'lookups', '@actions/core', '@actions/github'] },
  cli: { from: [...ENGINE, ...REST, ...JOBS, 'silence', 'lookups', '@alicloud/credentials'] },
  main: { from: ['action', 'cli'] },
}

/** Rooms that think and do not act. */
const NO_NETWORK = [
  'errors',
  'flow',
  'hosts',
  'inspect',
  'key',
  'options',
  'plan',
  'report',
  'retry',
  'sources',
]
const NETWORK = /^(node:)?(net|http|https|http2|dgram|dns|tls|child_process|cluster|worker_threads)(\/|$)/

const allows = (names: readonly string[], target: string) =>
  names.some(name => name === target || (target.startsWith(`${name}/`) && !name.includes('/')))

/** One sentence for each arrow that points the wrong way. */
function wrongArrows(path: string, imports: readonly Import[]): string[] {
  const room = roomOf(path)
  const arrows = ROOMS[room]
  if (!arrows) return [`src/${path}: the room ${room} is not in the table`]
  return imports
    .filter(({ target, typeOnly }) => {
      if (target.startsWith('node:')) return NO_NETWORK.includes(room) && NETWORK.test(target)
      if (target.includes('/') && roomOf(target) === room && !target.startsWith('@')) return false
      return !(allows(arrows.from, target) || (typeOnly && allows(arrows.types ?? [], target)))
    })
    .map(
      ({ target, line, typeOnly }) => `src/${path}:${line} imports ${typeOnly ? 'a type of ' : ''}${target}`,
    )
}

test('every import points the way the table of rooms allows', () => {
  expect(sourceFiles().flatMap(({ path, imports }) => wrongArrows(path, imports))).toEqual([])
})

test.each([
  ['retry/retry.ts', "import { PersistError } from '../errors.ts'", ['src/retry/retry.ts:1 imports errors']],
  [
    'fetch/agent.ts',
    "\nimport type { Store } from '../stores/store.ts'",
    ['src/fetch/agent.ts:2 imports a type of stores/store'],
  ],
  [
    'fetch/agent.ts',
    "import { planImages } from '../plan/plan.ts'",
    ['src/fetch/agent.ts:1 imports plan/plan'],
  ],
  [
    'key/template.ts',
    "import {\n  openFolder,\n} from '../stores/file.ts'",
    ['src/key/template.ts:1 imports stores/file'],
  ],
  ['key/template.ts', "import { type DigestName } from '../digests/digests.ts'", []],
  [
    'key/template.ts',
    "import { type DigestName, x } from '../digests/digests.ts'",
    ['src/key/template.ts:1 imports digests/digests'],
  ],
  ['cli/main.ts', "const core = await import('@actions/core')", ['src/cli/main.ts:1 imports @actions/core']],
  ['cli/main.ts', "export * from '../action/log.ts'", ['src/cli/main.ts:1 imports action/log']],
  [
    'plan/plan.ts',
    "import { lookup } from 'node:dns/promises'",
    ['src/plan/plan.ts:1 imports node:dns/promises'],
  ],
  ['helpers/misc.ts', '', ['src/helpers/misc.ts: the room helpers is not in the table']],
])('an arrow in %s that says %j is judged', (path, text, wrong) => {
  expect(wrongArrows(path, importsOf(path, text))).toEqual(wrong)
})

test('the table names no room that is not there', () => {
  const rooms = new Set(sourceFiles().map(({ path }) => roomOf(path)))
  expect(Object.keys(ROOMS).filter(room => !rooms.has(room))).toEqual([])
})

test('what the library loads reaches neither a front door nor the toolkit', () => {
  const files = new Map(sourceFiles().map(file => [file.path, file]))
  const reached = new Set(['index.ts'])
  const packages = new Set<string>()
  for (const path of reached) {
    for (const { target, typeOnly } of files.get(path)?.imports ?? []) {
      if (typeOnly) continue
      if (files.has(`${target}.ts`)) reached.add(`${target}.ts`)
      else packages.add(target)
    }
  }
  expect([...reached].filter(path => /^(action|cli|main)\b/.test(path))).toEqual([])
  expect([...packages].filter(name => name.startsWith('@actions/') || name === 'node:process')).toEqual([])
  expect(reached.size).toBeGreaterThan(50)
})
