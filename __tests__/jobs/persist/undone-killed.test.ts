/** Runs that are killed while they write links: each list is whole, and the next run completes them all. */
import { type FSWatcher, mkdirSync, readdirSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { startOrigin } from '../../servers/origin.ts'
import { begin, LOOPBACK } from '../../support/cli-command.ts'
import { seeded } from '../../support/random-faults.ts'
import { imageOf } from '../../support/repeated-runs.ts'
import { startPersist } from '../../support/start-job.ts'
import { lengthOf, seedOf } from '../../support/test-length.ts'

const KILLS = lengthOf(4, 20)
const POSTS = 200

let cwd: string
let watcher: FSWatcher | undefined
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'killed-'))
})
afterEach(() => {
  watcher?.close()
  rmSync(cwd, { recursive: true, force: true })
})

const posts = () => join(cwd, 'posts')
const nameOf = (at: number) => `${at}.md`
const textOf = (link: (at: number) => string) => (at: number) =>
  `# Post ${at}\n\n![](${link(at % 5)}) and ![](${link((at + 1) % 5)})\n${'words '.repeat(200)}\n`

/** The posts that are not `before`, which must be `after`. */
function changed(before: (at: number) => string, after: (at: number) => string): number {
  let count = 0
  for (let at = 0; at < POSTS; at++) {
    const text = readFileSync(join(posts(), nameOf(at)), 'utf8')
    expect([before(at), after(at)]).toContain(text)
    if (text === after(at)) count++
  }
  return count
}

test('moved and undone by turns, killed after some files', async () => {
  const random = seeded(seedOf('kills while links are written'))
  const origin = await startOrigin()
  const urls = Array.from({ length: 5 }, (_, at) => origin.serve(`/${at}.png`, { body: imageOf(`${at}`) }))
  mkdirSync(posts())
  const source = textOf(at => urls[at] ?? '')
  for (let at = 0; at < POSTS; at++) writeFileSync(join(posts(), nameOf(at)), source(at))
  const { results } = await startPersist({
    cwd,
    urlsFile: 'posts/*.md',
    destination: 'file:./img',
    publicUrlBase: '/0/',
    rewriteTo: 'in-place',
    allowAddresses: ['127.0.0.1'],
  })
  const keys = urls.map(wanted => [...results].find(({ url }) => url === wanted)?.key ?? '')
  const requests = origin.requests.length
  let [base, interrupted] = [0, 0]
  for (let kill = 0; kill < KILLS; kill++) {
    const stored = textOf(at => `/${base}/${keys[at]}`)
    const isUndone = kill % 2 === 1
    const after = isUndone ? source : textOf(at => `/${base + 1}/${keys[at]}`)
    const flags = isUndone
      ? ['--rewrite-link', 'origin', '--public-url-base', `/${base}/`]
      : ['--public-url-base', `/${base + 1}/`, '--former-public-url-bases', `/${base}/`]
    const words = [
      '--urls-file',
      'posts/*.md',
      '--destination',
      'file:./img',
      '--rewrite-to',
      'in-place',
      ...flags,
    ]
    const run = begin([...words, ...LOOPBACK], { cwd })
    // Each file makes at least two events: the temporary one and its new name.
    let events = Math.ceil(random() * 60)
    watcher = watch(posts(), () => {
      if (--events === 0) run.child.kill('SIGKILL')
    })
    await run.ended
    watcher.close()
    const done = changed(stored, after)
    if (done > 0 && done < POSTS) interrupted++
    const { code } = await begin([...words, ...LOOPBACK], { cwd }).ended
    expect([code, changed(stored, after)]).toEqual([0, POSTS])
    if (isUndone)
      await begin([...words.slice(0, 6), '--public-url-base', `/${base}/`, ...LOOPBACK], { cwd }).ended
    else base++
  }
  expect(interrupted).toBeGreaterThan(0)
  expect(origin.requests).toHaveLength(requests)
  // What a killed run left half written is hidden, and goes after an hour.
  expect(readdirSync(posts()).filter(name => !/^\d+\.md$|^\..*\.part$/.test(name))).toEqual([])
  await origin.close()
})
