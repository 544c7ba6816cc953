/** The manifest is lost, and the objects are there: little is sent twice. */
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { type OpenedMemory, openManifestOf } from '../../support/repeated-runs.ts'
import { isMemory } from '../../support/watch-uploads.ts'

let opened: OpenedMemory
beforeEach(async () => {
  opened = await openManifestOf()
})
afterEach(() => opened.close())

const CONCURRENCY = 8

/** Stores images in one run, and removes the manifest. */
async function storeAndForget(count: number) {
  const urls = Array.from({ length: count }, (_, number) => opened.show(`/${number}.png`))
  await opened.run({ urls })
  for (const key of [...opened.oss.bucket.objects.keys()]) if (isMemory(key)) opened.oss.bucket.remove(key)
  return urls
}
const imagesOf = (store: readonly { method: string; key: string }[], method: string) =>
  store.filter(request => request.method === method && request.key !== '' && !isMemory(request.key)).length

test('of 450 images that are there, at most `concurrency` and four are sent', async () => {
  const urls = await storeAndForget(450)
  const { report, store } = await opened.run({ urls, concurrency: String(CONCURRENCY) })
  expect(report.unchanged).toBe(450)
  expect(imagesOf(store, 'PUT')).toBeLessThanOrEqual(CONCURRENCY + 4)
})

test('ten images that are there among new ones cost at most twenty requests more', async () => {
  const urls = await storeAndForget(10)
  const fresh = Array.from({ length: 600 }, (_, number) => opened.show(`/new${number}.png`))
  const middle = fresh.length / 2
  for (const list of [
    [...urls, ...fresh],
    [...fresh.slice(0, middle), ...urls, ...fresh.slice(middle)],
    fresh.flatMap((url, at) => (at % 60 === 0 ? [url, urls[at / 60] ?? ''] : [url])),
  ]) {
    for (const key of [...opened.oss.bucket.objects.keys()]) if (isMemory(key)) opened.oss.bucket.remove(key)
    const { report, store } = await opened.run({ urls: list, concurrency: String(CONCURRENCY) })
    expect(report.failed).toBe(0)
    const [heads, puts] = [imagesOf(store, 'HEAD'), imagesOf(store, 'PUT')]
    // One upload for each, and one look for each that is there.
    expect(heads + puts).toBeLessThanOrEqual(list.length + urls.length + 20)
    for (const key of [...opened.oss.bucket.objects.keys()])
      if (!isMemory(key) && report.newKeys.some(fresh => fresh === key)) opened.oss.bucket.remove(key)
  }
})

test('without the right to read, uploads are sent as before', async () => {
  const urls = await storeAndForget(30)
  const denied = { status: 403, code: 'AccessDenied', times: Number.POSITIVE_INFINITY }
  const isRead = ({ method, key }: { method: string; key: string }) =>
    (method === 'HEAD' || method === 'GET') && key !== '' && !isMemory(key)
  opened.oss.fault(isRead, denied)
  const { report } = await opened.run({ urls })
  expect(report).toMatchObject({ unchanged: 30, failed: 0 })
})
