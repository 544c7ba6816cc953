/** Walks the part on moving of docs/rewriting.md with a blog of many posts: each command as it stands there, requests counted at each address. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { readCommand } from '../../../src/cli/args.ts'
import { checkWith } from '../../../src/jobs/check/check.ts'
import type { BucketServer } from '../../servers/bucket-server.ts'
import { startListening } from '../../servers/listening.ts'
import { startOss } from '../../servers/oss.ts'
import { startS3 } from '../../servers/s3.ts'
import { allFences, headings } from '../../support/documents.ts'
import { type OpenedMemory, openManifestOf } from '../../support/repeated-runs.ts'
import { readRoot } from '../../support/source-files.ts'
import type { PersistInput } from '../../support/start-job.ts'
import { lengthOf } from '../../support/test-length.ts'
import { isMemory } from '../../support/watch-uploads.ts'

const PAGE = 'docs/rewriting.md'
/** In all 265, with the links that the last one does not fill up: 2,090. */
const POSTS = lengthOf(12, 265)
const LINKS = Math.round((POSTS * 2090) / 265)
/** Links that show the image of another link. */
const SHARED = 5

/** A public address of a bucket, which counts its visitors. */
interface Address {
  readonly url: string
  readonly visits: string[]
  store: BucketServer
  close(): Promise<void>
}

async function startAddress(store: BucketServer): Promise<Address> {
  const address = { visits: [] as string[], store }
  const server = createServer((request, response) => {
    const key = decodeURIComponent((request.url ?? '').slice(1).replace(/\?.*/, ''))
    address.visits.push(key)
    const object = address.store.bucket.head(key)
    if (object) response.setHeader('content-type', object.contentType).end(object.bytes)
    else response.writeHead(404).end()
  })
  const { port, close } = await startListening(server)
  return Object.assign(address, { url: `http://127.0.0.1:${port}/`, close })
}

let opened: OpenedMemory
let [home, away]: BucketServer[] = []
let [old, fresh]: Address[] = []
/** The posts by name, before the first run and after it. */
let written: Record<string, string>
let stored: Record<string, string>

beforeEach(async () => {
  opened = await openManifestOf()
  home = await startOss({ bucket: 'my-bucket', region: 'cn-hongkong' })
  away = await startS3({ bucket: 'other-bucket', region: 'auto' })
  old = await startAddress(home)
  fresh = await startAddress(home)
  const urls = Array.from({ length: LINKS }, (_, at) => opened.show(`/${Math.max(at, SHARED)}.png`))
  written = {}
  for (const [at, url] of urls.entries()) {
    const name = `content/${at % POSTS}/index.md`
    const link = at % 9 === 4 ? `<img src="${url}">` : `![](${url} "t")`
    written[name] = `${written[name] ?? `---\ncover: "${url}"\n---\n`}\n${link}\n`
  }
  write(written)
  await walk(["node dist/cli.js 'content/**/*.md' --rewrite-to in-place", ...PLACE].join(' '))
  stored = texts()
  quiet()
})
afterEach(async () => {
  await Promise.all([opened, home, away, old, fresh].map(each => each?.close()))
})

const PLACE = [
  '--destination oss://my-bucket/blog/ --region cn-hongkong',
  '--public-url-base https://img.old.example/',
]

function write(posts: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(posts)) {
    const path = join(opened.directory, name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
}

const texts = (): Record<string, string> =>
  Object.fromEntries(
    Object.keys(written).map(name => [name, readFileSync(join(opened.directory, name), 'utf8')]),
  )

/** The commands below a heading, one a line, without the line breaks of the page. */
function commandsBelow(heading: string): string[] {
  const page = readRoot(PAGE)
  const from = page.indexOf(`\n### ${heading}\n`)
  const next = page.slice(from + 1).search(/\n###? /)
  const to = next < 0 ? undefined : from + 1 + next
  return allFences(PAGE)
    .filter(({ language, text }) => language === 'sh' && page.slice(from, to).includes(text))
    .flatMap(({ text }) => text.replaceAll(/ \\\n\s*/g, ' ').split('\n'))
}

/** Does what a command of the page does. */
async function walk(line: string, more: PersistInput = {}) {
  const [old = '', fresh = ''] = addresses().map(({ url }) => url)
  const words = line
    .replaceAll('https://img.old.example/', old)
    .replaceAll('https://img.new.example/', fresh)
    .match(/'[^']*'|\S+/g)
    ?.map(word => word.replace(/^'(.*)'$/, '$1'))
  if (words?.[0] === 'rclone') {
    expect(words).toEqual(['rclone', 'copy', 'oss:my-bucket/blog', 'r2:other-bucket/blog'])
    for (const [key, { bytes, contentType }] of home?.bucket.objects ?? [])
      if (key.startsWith('blog/')) away?.bucket.put(key, bytes, { contentType })
    return undefined
  }
  expect(words?.slice(0, 2)).toEqual(['node', 'dist/cli.js'])
  const { name, options, positionals } = readCommand(words?.slice(2) ?? [])
  const store = line.includes('oss://') ? home : away
  const { accessKeyId, accessKeySecret } = store?.account ?? {}
  const login = { endpoint: store?.endpoint, accessKeyId, accessKeySecret }
  const settings = { region: undefined, ...options, ...login } as object
  if (name === 'check') {
    const [source] = positionals
    const { failure, states } = await checkWith({}, { ...options, ...login, source } as object)
    return { failure, states }
  }
  expect(name).toBe('persist')
  return { run: await opened.run({ ...settings, ...more, urlsFile: positionals.join('\n') }) }
}

const addresses = () => [old, fresh].filter(address => address !== undefined)
const stores = () => [home, away].filter(store => store !== undefined)

let seen = new Map<object, number>()
const all = () => [...addresses().map(({ visits }) => visits), ...stores().map(({ requests }) => requests)]
/** Forgets the requests up to now. */
function quiet(): void {
  seen = new Map([...all(), opened.origin.requests].map(list => [list, list.length]))
}

/** Requests since `quiet`: at the origin, at both addresses, and in both stores beside the manifest. */
function visits() {
  const since = <Item>(list: readonly Item[]) => list.slice(seen.get(list))
  const [old = [], fresh = []] = addresses().map(({ visits }) => since(visits))
  const objects = stores().flatMap(({ requests }) =>
    since(requests).filter(({ key }) => key !== '' && !isMemory(key)),
  )
  return {
    origin: since(opened.origin.requests).length,
    old: old.length,
    new: fresh.length,
    objects: objects.length,
  }
}

const NOBODY = { origin: 0, old: 0, new: 0, objects: 0 }
const baseOf = (at: number) => addresses()[at]?.url ?? ''
const replaced = (posts: Record<string, string>, from: string, to: string) =>
  Object.fromEntries(Object.entries(posts).map(([name, text]) => [name, text.replaceAll(from, to)]))

test('every section with commands is walked', () => {
  const sections = headings(PAGE).flatMap(({ level, text }) => (level === 3 ? [text] : []))
  expect(sections.filter(section => commandsBelow(section).length > 0)).toEqual([
    'Another domain',
    'Another bucket',
    'Another prefix or template',
    'Back to the sources',
  ])
})

test('another domain: nothing is requested but one reader at the new address', async () => {
  const commands = commandsBelow('Another domain')
  expect(commands).toHaveLength(1)
  const dry = await walk(`${commands[0]} --dry-run`)
  expect([dry?.run?.report.rewritten, texts()]).toEqual([[], stored])
  quiet()
  const { run } = (await walk(commands[0] ?? '')) ?? {}
  expect(run?.report).toMatchObject({ total: LINKS + POSTS, unchanged: LINKS + POSTS, failure: undefined })
  expect(visits()).toEqual({ ...NOBODY, new: 1 })
  expect(texts()).toEqual(replaced(stored, baseOf(0), baseOf(1)))
  quiet()
  const again = await walk(commands[0] ?? '')
  expect([again?.run?.report.rewritten, visits()]).toEqual([[], NOBODY])
})

test('another bucket: nothing is requested, and the new manifest knows the sources', async () => {
  const [copy = '', check = '', persist = '', ...more] = commandsBelow('Another bucket')
  expect(more).toEqual([])
  await walk(copy)
  expect(await walk(check)).toMatchObject({ failure: undefined, states: { whole: LINKS - SHARED } })
  if (fresh && away) fresh.store = away
  quiet()
  const { run } = (await walk(persist)) ?? {}
  expect(run?.report).toMatchObject({ total: LINKS + POSTS, unchanged: LINKS + POSTS, failure: undefined })
  expect(visits()).toEqual({ ...NOBODY, new: 1 })
  expect(texts()).toEqual(replaced(stored, baseOf(0), baseOf(1)))
  write(written)
  quiet()
  await walk(persist)
  expect([visits(), texts()]).toEqual([{ ...NOBODY, new: 1 }, replaced(stored, baseOf(0), baseOf(1))])
})

test('another prefix: from the own old address, also what is gone elsewhere, and back in two steps', async () => {
  const [anew = '', back = '', further = '', ...more] = commandsBelow('Another prefix or template')
  expect(more).toEqual([])
  for (let at = SHARED; at < LINKS; at++) opened.serve(`/${at}.png`, { status: 404 })
  const { run } = (await walk(anew)) ?? {}
  expect(run?.report).toMatchObject({ failed: 0, failure: undefined })
  expect(run?.report.newKeys).toHaveLength(LINKS - SHARED)
  // One more is the reader's.
  expect(visits()).toMatchObject({ origin: 0, old: LINKS - SHARED + 1 })
  expect(texts()).toEqual(replaced(stored, `${baseOf(0)}blog/`, `${baseOf(0)}images/`))
  quiet()
  const again = await walk(anew)
  expect([again?.run?.report.rewritten, visits()]).toEqual([[], NOBODY])
  await walk(back)
  expect(texts()).toEqual(stored)
  await walk(further)
  expect([visits(), texts()]).toEqual([NOBODY, written])
})

test('back to the sources: each link as it was, from the old and the new address', async () => {
  const [domain = ''] = commandsBelow('Another domain')
  const [back = '', ...more] = commandsBelow('Back to the sources')
  expect(more).toEqual([])
  await walk(domain.replace('content/**/*.md', 'content/?/index.md'))
  expect(Object.values(texts()).filter(text => text.includes(baseOf(0)))).not.toEqual([])
  expect(Object.values(texts()).filter(text => text.includes(baseOf(1)))).not.toEqual([])
  const memory = [...(home?.bucket.objects.keys() ?? [])]
  quiet()
  const dry = await walk(`${back} --dry-run`)
  expect([dry?.run?.report.rewritten, visits()]).toEqual([[], NOBODY])
  const { run } = (await walk(back)) ?? {}
  expect([visits(), texts(), run?.notices]).toEqual([NOBODY, written, []])
  expect(run?.report).toMatchObject({ total: LINKS + POSTS, unchanged: LINKS + POSTS, failure: undefined })
  expect([...(home?.bucket.objects.keys() ?? [])]).toEqual(memory)
  const again = await walk(back)
  expect([again?.run?.report, visits()]).toMatchObject([{ total: 0, rewritten: [] }, NOBODY])
})

test('a former suffix in the path: known as a variant', async () => {
  const [, block = ''] = /## A former suffix.*?```yaml\n(.*?)```/s.exec(readRoot(PAGE)) ?? []
  const { variants } = parse(parse(block).config)
  const suffix = String(variants).replace(/^.*: /, '')
  write(replaced(stored, '.png', `.png${suffix}`))
  const old = texts()
  const [domain = ''] = commandsBelow('Another domain')
  const { run } = (await walk(domain, { variants, publicUrlSuffix: '?new' })) ?? {}
  expect(run?.report).toMatchObject({ unchanged: LINKS + POSTS, failed: 0 })
  expect(visits()).toEqual({ ...NOBODY, new: 1 })
  const moved = Object.values(old).map(text => text.replaceAll(baseOf(0), baseOf(1)).replaceAll(suffix, ''))
  expect(Object.values(texts())).toEqual(moved.map(text => text.replaceAll('.png', '.png?new')))
})
