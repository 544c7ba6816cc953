import { hash } from 'node:crypto'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { checkWith } from '../../../../src/jobs/check/check.ts'
import { type OpenedMemory, openManifestOf } from '../../../support/repeated-runs.ts'
import { type Begun, beginCheck, gone } from '../../../support/run-process.ts'

let opened: OpenedMemory
beforeEach(async () => {
  opened = await openManifestOf()
})
afterEach(() => opened.close())

/** What a test does with an upload: `store` keeps it. */
const MOMENTS = {
  'before it is stored': (store: () => boolean, kill: () => void) => {
    void store
    kill()
    return false
  },
  'stored, but not answered': (store: () => boolean, kill: () => void) => {
    const isKept = store()
    kill()
    return isKept
  },
  answered: (store: () => boolean, kill: () => void) => {
    setTimeout(kill, 2)
    return store()
  },
}

const digest = (bytes: Uint8Array) => hash('sha256', bytes)

test('kill -9 of a check that repairs, three times, and one more check: every image is whole', async () => {
  const { oss, uploads } = opened
  const urls = Array.from({ length: 8 }, (_, n) => opened.show(`/${n}.png`))
  await opened.run({ urls })
  const keys = [...oss.bucket.objects.keys()].filter(key => key.endsWith('.png'))
  for (const key of keys.slice(0, 6)) oss.bucket.remove(key)
  for (const key of keys.slice(6)) oss.bucket.put(key, 'cut', { lastModified: new Date(0) })
  const before = oss.bucket.objects.size
  for (const moment of Object.values(MOMENTS)) {
    let puts = 0
    let running: Begun | undefined
    uploads.onPut = (_key, store) => (++puts === 2 ? moment(store, () => running?.kill()) : store())
    const flags = ['--repair', 'replace', '--concurrency', '1']
    running = beginCheck({ ...opened, cwd: opened.directory, flags })
    expect((await gone(running, oss)).signal).toBe('SIGKILL')
  }
  uploads.onPut = undefined
  expect(oss.bucket.objects.size).toBeGreaterThan(before)
  const { destination = '', clock, failOn: _failOn, ...store } = opened.settings
  const check = () =>
    checkWith({ ...(clock && { clock }) }, { ...store, source: destination, repair: 'replace' })
  const { states, failure } = await check()
  expect([states.whole + states.repaired, failure]).toEqual([8, undefined])
  for (const key of keys) expect(key).toContain(digest(oss.bucket.head(key)?.bytes ?? Buffer.of()))
  expect(await check()).toMatchObject({ states: { whole: 8, repaired: 0 } })
})
