/** An object that is stored again is new only where no run that ended well has named it. */
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { linesIn } from '../../support/manifest-contents.ts'
import { imageOf, type OpenedMemory, openManifestOf } from '../../support/repeated-runs.ts'
import { stepOutputs } from '../../support/test-report.ts'

let opened: OpenedMemory
beforeEach(async () => {
  opened = await openManifestOf()
})
afterEach(() => opened.close())

const KEYS = ['{sha256}.{ext}', '{name}.png']
const keysOf = (run: { readonly results: readonly { readonly key?: string }[] }) =>
  run.results.map(({ key }) => key ?? '')
/** Loses all images. */
const lose = (keys: readonly string[]) => {
  for (const key of keys) opened.oss.bucket.remove(key)
}

test.each(KEYS)('what was put back is not new, and keeps the run of its line: %s', async key => {
  const urls = [opened.show('/a.png'), opened.show('/b.png'), opened.show('/0/c.png', 'c')]
  // Another URL of one of the keys.
  if (key.includes('sha256')) urls.push(opened.show('/1/c.png', 'c'))
  const first = await opened.run({ urls, key })
  expect(first.report.newKeys.length).toBe(3)
  const runs = new Set(linesIn(opened.oss.bucket).flatMap(({ run }) => run ?? []))
  lose(keysOf(first))
  const second = await opened.run({ urls, key })
  expect(second.report).toMatchObject({ stored: 3, restored: 3, newKeys: [] })
  expect(keysOf(second)).toEqual(keysOf(first))
  expect(second.results.filter(result => result.new)).toEqual([])
  expect(stepOutputs(second.report).outputs.changed).toBe('false')
  expect(new Set(linesIn(opened.oss.bucket).flatMap(({ run }) => run ?? []))).toEqual(runs)
  expect((await opened.run({ urls, key })).report).toMatchObject({ unchanged: urls.length, newKeys: [] })
})

test('what only a red run had stored is new when it is put back, until a green run names it', async () => {
  const urls = [opened.show('/a.png'), opened.serve('/dead.png', { status: 500 }, { body: imageOf('b') })]
  const red = await opened.run({ urls, failOn: 'any', retries: 0 })
  expect(red.report.failure).toBeDefined()
  lose(keysOf(red).filter(Boolean))
  const second = await opened.run({ urls: urls.slice(0, 1) })
  expect(second.report).toMatchObject({ restored: 1, newKeys: [keysOf(red)[0]] })
  lose(keysOf(second))
  expect((await opened.run({ urls: urls.slice(0, 1) })).report).toMatchObject({ restored: 1, newKeys: [] })
})

test('other bytes under the key are new', async () => {
  const url = opened.serve('/a.png', { body: imageOf('1') }, { body: imageOf('2') })
  lose(keysOf(await opened.run({ urls: [url], key: '{name}.png' })))
  const { report } = await opened.run({ urls: [url], key: '{name}.png' })
  expect(report.newKeys).toEqual(['pre/a.png'])
})

test('a manifest that is not written, or was lost with the images, has no history', async () => {
  const urls = [opened.show('/a.png')]
  lose(keysOf(await opened.run({ urls })))
  expect((await opened.run({ urls, manifest: 'read-only' })).report.newKeys.length).toBe(1)
  lose([...opened.oss.bucket.objects.keys()])
  expect((await opened.run({ urls })).report.newKeys.length).toBe(1)
})
