import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import type { Finding } from '../../../src/jobs/doctor/finding.ts'
import type { OssDouble } from '../../servers/oss.ts'
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

test('a dry run fetches no image, stores none, and tries what a run will need', async () => {
  const { report, results, outcomes } = await rehearse()
  expect(outcomes).toEqual(
    ['credentials', 'reach', 'list', 'put', 'head', 'get', 'create-only'].map(check => `${check} fine`),
  )
  expect(results).toMatchObject([
    { position: 0, outcome: 'skipped', reason: 'dry-run' },
    { position: 1, outcome: 'skipped', reason: 'dry-run' },
  ])
  expect([report.failure, report.stored, report.skipped]).toEqual([undefined, 0, 2])
  expect(opened.origin.requests).toEqual([])
  expect([...oss.bucket.objects.keys()]).toEqual(['scraped/.persist/probe'])
})

test.each(['images', 'static/img'])(
  'of a folder it leaves no trace, where %s is not there yet',
  async name => {
    const above = await mkdtemp(join(tmpdir(), 'dry-'))
    const { outcomes } = await rehearse({ destination: `file:${join(above, name)}` })
    expect(outcomes).toContain('put fine')
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
  oss.fault(({ method }) => method === 'PUT', { status: 403, code: 'AccessDenied', times: Infinity })
  const { report, results, outcomes } = await rehearse()
  expect(outcomes).toEqual([
    'credentials fine',
    'reach fine',
    'list fine',
    'put missing',
    'head fine',
    'get fine',
    'create-only skipped',
  ])
  expect(results.map(({ reason }) => reason)).toEqual(['dry-run', 'dry-run'])
  expect(report.stopped?.message).toBe('The credentials may not do oss:PutObject on memes/scraped/*.')
  expect(report.failure).toContain('The credentials may not do oss:PutObject')
})

test('a bucket that is not there is told once, and the rest is not tried', async () => {
  const { report, outcomes } = await rehearse({ destination: 'oss://nobodys/x/' })
  expect(outcomes.slice(0, 3)).toEqual(['credentials fine', 'reach missing', 'list skipped'])
  expect(report.failure).toContain('There is no bucket nobodys')
})
