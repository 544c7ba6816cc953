/** Which keys `damaged-file` has: those of objects whose bytes a copy may give back, and no other. */
import { afterEach, expect, test } from '@jest/globals'
import { type Checking, type Kept, openChecking, PREFIX } from '../../support/checking.ts'
import { failedLine } from '../../support/test-manifest.ts'

let opened: Checking
afterEach(() => opened.close())

test('missing and changed keys, and none of what is no damage or cannot be judged', async () => {
  opened = await openChecking('a bucket')
  const kept = await opened.keep(9)
  const [missing, dangling, changed, typed, accepted, superseded, archived, unknown, undigested] = kept
  const at = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString()
  const lineOf = (one: Kept | undefined, more = {}) => opened.line(one as Kept, more)
  const { sha256: _, etag: __, ...bare } = lineOf(undigested)
  await opened.remember([
    ...[missing, dangling, changed, typed, archived, unknown].map(one => lineOf(one)),
    lineOf(accepted, { loss: 'accepted' }),
    lineOf(superseded, { at: at(9), firstSeen: at(9) }),
    lineOf(missing, { url: superseded?.url ?? '' }),
    failedLine(1, { url: dangling?.url ?? '', at: at(1) }),
    bare,
  ])
  for (const one of [missing, dangling, accepted, superseded]) await opened.remove(one?.path ?? '')
  await opened.put(changed?.path ?? '', 'cut')
  await opened.put(typed?.path ?? '', typed?.bytes ?? '', { contentType: 'text/plain' })
  const headers = { 'x-oss-storage-class': 'Archive' }
  await opened.put(archived?.path ?? '', archived?.bytes ?? '', { headers })
  opened.oss.fault(({ method, key }) => method !== 'PUT' && key === PREFIX + unknown?.path, {
    status: 403,
    code: 'AccessDenied',
    times: Number.POSITIVE_INFINITY,
  })
  const { report } = await opened.check({ depth: 'bytes', damagedFile: 'damaged.txt' })
  expect(report.states).toEqual({
    ...{ whole: 0, missing: 1, dangling: 1, changed: 2, accepted: 1, superseded: 1 },
    ...{ archived: 1, unknown: 1, 'no-digest': 1 },
  })
  const keys = (await opened.read('damaged.txt')).split('\n')
  expect(keys.toSorted()).toEqual(
    ['', ...[missing, dangling, changed].map(one => PREFIX + one?.path)].toSorted(),
  )
})

test('the file is empty when there is none, and a key keeps its blanks', async () => {
  opened = await openChecking('a folder')
  const bytes = Buffer.from('an image')
  const odd = { path: 'a b/ü 猫.png', bytes, url: 'https://images.example.com/odd.png' }
  await opened.put(odd.path, bytes)
  await opened.remember([opened.line(odd)])
  await opened.check({ damagedFile: 'damaged.txt' })
  expect(await opened.read('damaged.txt')).toBe('')
  await opened.remove(odd.path)
  await opened.check({ damagedFile: 'damaged.txt' })
  expect(await opened.read('damaged.txt')).toBe(`${odd.path}\n`)
})
