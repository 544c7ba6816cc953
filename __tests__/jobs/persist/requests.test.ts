import { afterEach, beforeEach, expect, test } from '@jest/globals'
import type { OssDouble } from '../../servers/oss.ts'
import { freePort } from '../../servers/program.ts'
import { type OpenedRun, openBucket, openRun } from '../../support/test-run.ts'

let opened: OpenedRun
let oss: OssDouble
let bucket: Awaited<ReturnType<typeof openBucket>>['settings']
beforeEach(async () => {
  opened = await openRun()
  ;({ oss, settings: bucket } = await openBucket())
})
afterEach(() => Promise.all([opened.close(), oss.close()]))

test('a report counts the requests to image hosts and the store: hops, attempts and the manifest too', async () => {
  const moved = opened.origin.serve('/moved.png', { status: 302, headers: { location: '/plain.png' } })
  const broken = opened.origin.serve('/broken.png', { status: 500 })
  const urls = [opened.show('/plain.png'), moved, broken]
  const { report } = await opened.run({ ...bucket, urls, manifest: 'on', retries: 2 })
  expect(report.requests.origins).toBe(opened.origin.requests.length)
  expect(report.requests.origins).toBe(1 + 2 + 3)
  // An attempt whose connection failed counts too: on a machine that starves one was seen.
  expect(report.requests.store).toBeGreaterThanOrEqual(oss.requests.length)
  expect(report.requests.store).toBeLessThanOrEqual(oss.requests.length + 1)
  const asked = oss.requests.length
  const again = await opened.run({ ...bucket, urls: urls.slice(0, 1), manifest: 'on' })
  expect(again.report.requests).toEqual({ origins: 0, store: oss.requests.length - asked })
})

test('a dry run asks the store alone, and of a folder nothing is counted', async () => {
  const dry = await opened.run({ ...bucket, urls: [opened.show('/a.png')], dryRun: true })
  expect(dry.report.requests).toEqual({ origins: 0, store: oss.requests.length })
  const folder = await opened.run({ urls: [opened.show('/a.png')] })
  expect(folder.report.requests).toEqual({ origins: 1, store: 0 })
})

test('a host whose address is refused, or where no connection can be made, was sent no request', async () => {
  const { report } = await opened.run({
    ...bucket,
    urls: [opened.show('/a.png'), 'http://10.0.0.1/b.png', `http://127.0.0.1:${await freePort()}/c.png`],
    retries: 1,
  })
  expect(opened.origin.requests).toHaveLength(1)
  expect(report.requests.origins).toBe(1)
  expect(report).toMatchObject({ stored: 1, refused: 1, failed: 1, tried: 3 })
})
