/** Debts for objects that go through a file: bodies that break, bytes that change, runs that end. */
import { mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import type { StoreRequest } from '../../../servers/store-request.ts'
import { type Mirrored, openMirrored } from '../../../support/mirrored-runs.ts'
import { imageOf } from '../../../support/repeated-runs.ts'

/** From 8 MiB on they go through a file. */
const SIZE = 10_000_000
const CUT = 9_000_000
const isImage = ({ method, key }: StoreRequest) => method === 'GET' && key.endsWith('.png')
const refusal = { status: 403, code: 'AccessDenied', times: Number.POSITIVE_INFINITY }

let opened: Mirrored
let isDown: boolean
let urls: string[]
let path: string
let temporaryFolder: string
beforeEach(async () => {
  opened = await openMirrored()
  temporaryFolder = join(opened.directory, 'bodies')
  await mkdir(temporaryFolder)
  opened.s3.fault(() => isDown, refusal)
})
afterEach(() => opened.close())

/** A run stores the image, and the mirror refuses it. */
async function owe(size = SIZE) {
  urls = [opened.show('/large.png', 'x'.repeat(size))]
  isDown = true
  await opened.run(options())
  isDown = false
  path = opened.images().first[0] ?? ''
}
const options = () => ({ maxBytes: 50_000_000, urls, temporaryFolder })
const bodies = () => readdir(temporaryFolder)

async function pay() {
  const run = await opened.run(options())
  expect(run.asked).toEqual([])
  return { ...run, ranges: run.store.filter(isImage).map(({ headers }) => headers.range) }
}

async function expectPaid(size = SIZE) {
  const { report, ranges } = await pay()
  expect(report).toMatchObject({ mirrored: 1, owed: 0 })
  expect(opened.s3.bucket.head(`m/${path}`)?.bytes.equals(imageOf('x'.repeat(size)))).toBe(true)
  expect([opened.debts(), await bodies()]).toEqual([[], []])
  return ranges
}

test.each([
  ['at 9 MB', SIZE, CUT],
  ['at 40 MB, more than all uploads to mirrors hold in memory', 42_000_000, 40_000_000],
])('a body cut %s is taken up there', async (_, size, cut) => {
  await owe(size)
  opened.oss.fault(isImage, { cutAfter: cut })
  expect(await expectPaid(size)).toEqual([undefined, `bytes=${cut}-`])
})

test('a body that never comes to its end stays owed, and leaves no file', async () => {
  await owe()
  let isLame = true
  opened.oss.fault(isImage, { cutAfter: CUT })
  opened.oss.fault(request => isLame && isImage(request), { cutAfter: 0, times: Number.POSITIVE_INFINITY })
  const { report } = await pay()
  expect(report).toMatchObject({ mirrored: 0, owed: 1 })
  expect([opened.images().copies, opened.debts().length, await bodies()]).toEqual([[], 1, []])
  isLame = false
  await expectPaid()
})

test('an object that is replaced while it is read is not copied', async () => {
  await owe()
  const whole = opened.oss.bucket.head(`pre/${path}`)?.bytes ?? Buffer.alloc(0)
  opened.oss.fault(isImage, { cutAfter: CUT })
  opened.oss.fault(
    request => {
      if (!isImage(request) || request.headers.range === undefined) return false
      opened.oss.bucket.put(`pre/${path}`, imageOf('another'), { contentType: 'image/png' })
      return true
    },
    { status: 503, code: 'ServiceUnavailable' },
  )
  const { report } = await pay()
  expect(report).toMatchObject({ mirrored: 0, owed: 1 })
  expect([opened.images().copies, opened.debts().length, await bodies()]).toEqual([[], 1, []])
  opened.oss.bucket.put(`pre/${path}`, whole, { contentType: 'image/png' })
  await expectPaid()
})

test('other bytes of the same size under the key of the mirror stay, and the image stays owed', async () => {
  await owe()
  const other = Buffer.alloc(imageOf('x'.repeat(SIZE)).length, 'y')
  opened.s3.bucket.put(`m/${path}`, other)
  const { report } = await pay()
  expect(report).toMatchObject({ mirrored: 0, owed: 1 })
  expect(opened.s3.bucket.head(`m/${path}`)?.bytes.equals(other)).toBe(true)
  expect([opened.debts().length, await bodies()]).toEqual([1, []])
})

test('a disk without room leaves it owed', async () => {
  await owe(9_000_000)
  const gone = join(opened.directory, 'gone')
  const { report } = await opened.run({ ...options(), temporaryFolder: gone })
  expect(report).toMatchObject({ mirrored: 0, owed: 1 })
  await mkdir(gone)
  expect((await opened.run({ ...options(), temporaryFolder: gone })).report).toMatchObject({ owed: 0 })
  expect(await readdir(gone)).toEqual([])
})

test('a run that is cancelled at any request of the payment leaves no file, and the next run pays', async () => {
  await owe(9_000_000)
  let isOver = false
  let kills = 0
  for (; !isOver; kills++) {
    for (const key of [...opened.s3.bucket.objects.keys()]) opened.s3.bucket.remove(key)
    let left = kills
    const killing = new AbortController()
    const isSilent = () => {
      if (killing.signal.aborted || left-- > 0) return killing.signal.aborted
      killing.abort()
      return true
    }
    let isDrill = true
    const stall = { stall: true, times: Number.POSITIVE_INFINITY } as const
    opened.oss.fault(() => isDrill && isSilent(), stall)
    opened.s3.fault(() => isDrill && isSilent(), stall)
    const debts = opened.debts().length
    isOver = await opened.run({ ...options(), signal: killing.signal }).then(
      ({ report }) => report.mirrored === 1,
      () => false,
    )
    isDrill = false
    expect([kills, await bodies()]).toEqual([kills, []])
    expect(opened.debts().length === 1 || opened.images().copies.length === 1).toBe(true)
    if (!isOver) expect(debts).toBe(1)
  }
  expect(kills).toBeGreaterThanOrEqual(5)
})
