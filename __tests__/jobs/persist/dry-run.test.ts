import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import type { Finding } from '../../../src/jobs/doctor/finding.ts'
import { persistWith } from '../../../src/jobs/persist/persist.ts'
import type { OssDouble } from '../../servers/oss.ts'
import { summaryOf } from '../../support/test-report.ts'
import { type OpenedRun, openBucket, openRun } from '../../support/test-run.ts'

let opened: OpenedRun
let oss: OssDouble
let bucket: Awaited<ReturnType<typeof openBucket>>['settings']
beforeEach(async () => {
  opened = await openRun()
  ;({ oss, settings: bucket } = await openBucket())
})
afterEach(() => Promise.all([opened.close(), oss.close()]))

async function rehearse(settings: typeof bucket = {}) {
  const findings: Finding[] = []
  const { report, results } = await opened.run({
    ...bucket,
    urls: [opened.show('/a.png'), opened.show('/b.png')],
    dryRun: true,
    watch: { found: finding => findings.push(finding) },
    ...settings,
  })
  return { report, results, outcomes: findings.map(({ check, outcome }) => `${check} ${outcome}`) }
}

test('a dry run fetches no image, writes nothing, and tries to reach and to read the store', async () => {
  const { report, results, outcomes } = await rehearse()
  expect(outcomes).toEqual([
    ...['credentials fine', 'reach fine', 'list fine', 'put skipped', 'head fine', 'get fine'],
    'create-only skipped',
  ])
  expect(results).toMatchObject([
    { position: 0, outcome: 'skipped', reason: 'dry-run' },
    { position: 1, outcome: 'skipped', reason: 'dry-run' },
  ])
  expect([report.failure, report.stored, report.skipped]).toEqual([undefined, 0, 2])
  expect(opened.origin.requests).toEqual([])
  expect([...oss.bucket.objects.keys()]).toEqual([])
  expect(oss.requests.filter(({ method }) => method !== 'GET' && method !== 'HEAD')).toEqual([])
})

test.each(['images', 'static/img'])(
  'of a folder it leaves no trace, where %s is not there yet',
  async name => {
    const above = await mkdtemp(join(tmpdir(), 'dry-'))
    const { report } = await rehearse({ destination: `file:${join(above, name)}` })
    expect([report.failure, report.skipped]).toEqual([undefined, 2])
    expect(await readdir(above)).toEqual([])
    await rm(above, { recursive: true })
  },
)

test('what a folder holds already stays as it is', async () => {
  const above = await mkdtemp(join(tmpdir(), 'dry-'))
  await mkdir(join(above, '.persist/manifest'), { recursive: true })
  await writeFile(join(above, 'a.txt'), 'mine')
  const before = await readdir(above, { recursive: true })
  await rehearse({ destination: `file:${above}` })
  expect(await readdir(above, { recursive: true })).toEqual(before)
  await rm(above, { recursive: true })
})

test('what is missing fails it, after everything was tried', async () => {
  oss.fault(({ method, key }) => method === 'GET' && key === '', {
    status: 403,
    code: 'AccessDenied',
    times: Infinity,
  })
  const { report, results, outcomes } = await rehearse()
  expect(outcomes).toEqual([
    'credentials fine',
    'reach fine',
    'list missing',
    'put skipped',
    'head fine',
    'get fine',
    'create-only skipped',
  ])
  expect(report.dryRun).toBeUndefined()
  expect(results.map(({ reason }) => reason)).toEqual(['dry-run', 'dry-run'])
  expect(report.stopped?.message).toContain('The credentials may not list memes/scraped/*.')
  expect(report.failure).toContain('The credentials may not list memes/scraped/*.')
})

test('a bucket that is not there is reported once, and the rest is not tried', async () => {
  const { report, outcomes } = await rehearse({ destination: 'oss://nobodys/x/' })
  expect(outcomes.slice(0, 3)).toEqual(['credentials fine', 'reach missing', 'list skipped'])
  expect(report.failure).toContain('There is no bucket nobodys')
})

test('it says what a run would do, in all and by host, and the run does that', async () => {
  const urls = (['plain.png', 'still.gif', 'plain.avif'] as const).map(name => opened.show(`/${name}`, name))
  const gone = opened.origin.serve('/gone.png', { status: 404 })
  await opened.run({ ...bucket, manifest: 'on', urls: [...urls.slice(0, 1), gone] })
  const list = [...urls, gone, 'ftp://files.example/x.png', urls[1] ?? '']
  const before = [...oss.bucket.objects.keys()]
  const asked = opened.origin.requests.length
  // A stored image that is due for a refresh is known.
  for (const more of [{}, { refreshAfter: '1ms' }]) {
    const { report } = await rehearse({ manifest: 'on', urls: list, ...more })
    const { host } = new URL(opened.origin.url)
    expect(report.dryRun).toEqual([
      { host, new: 3, known: 1, failedBefore: 1, refused: 0 },
      { host: 'files.example', new: 0, known: 0, failedBefore: 0, refused: 1 },
    ])
    const summary = summaryOf(report, {
      destination: 'oss://memes/scraped/',
      language: 'en',
      isPublic: false,
    })
    expect(summary).toContain(
      '**dry run of 6 URLs: 3 to fetch, 1 known, 1 not kept, 1 failed before; nothing was written**',
    )
    expect(summary).toContain('- <code>files&#46;example</code>: 1 refused')
  }
  expect([[...oss.bucket.objects.keys()], opened.origin.requests.length]).toEqual([before, asked])
  const { report } = await opened.run({ ...bucket, manifest: 'on', urls: list })
  expect(report).toMatchObject({ stored: 3, unchanged: 1, knownFailures: 1, refused: 1, dryRun: undefined })
})

test('a list that still arrives is counted whole, though its positions are released', async () => {
  async function* arriving() {
    for (let number = 0; number < 50; number++) yield `https://a.example/${number}.png`
  }
  const { clock: _, ...settings } = { ...bucket, allowAddresses: ['127.0.0.1'] }
  const run = persistWith({}, { ...settings, urls: arriving(), dryRun: true })
  for await (const { reason } of run) expect(reason).toBe('dry-run')
  expect((await run).dryRun).toEqual([{ host: 'a.example', new: 50, known: 0, failedBefore: 0, refused: 0 }])
})
