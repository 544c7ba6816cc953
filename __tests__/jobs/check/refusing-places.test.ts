/** A place of `repair-from` refuses: the source is judged and repaired all the same, and the check is never green. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { PersistError } from '../../../src/base/errors.ts'
import type { StoreRequest } from '../../servers/store-request.ts'
import { openChecking } from '../../support/checking.ts'
import { command } from '../../support/cli-command.ts'
import { bytesOf, type DamagedPlaces, openDamaged, pathOf } from '../../support/damaged-places.ts'

const NAMES = ['a.png', 'b.png', 'c.png']

let opened: DamagedPlaces
beforeEach(async () => {
  opened = await openDamaged('buckets')
  await opened.persist(NAMES)
  await opened.copyAll()
})
afterEach(() => opened.close())

const refuse = (
  server: 'oss' | 's3',
  code = 'AccessDenied',
  which: (request: StoreRequest) => boolean = () => true,
) => opened[server].fault(which, { status: 403, code, times: Number.POSITIVE_INFINITY })
const failureOf = (code: RegExp) =>
  expect.stringMatching(new RegExp(`^repair-from s3://copies/: it could not be read: .*${code.source}`, 's'))

describe.each([
  ['a denial', 'AccessDenied', 'store-denied', 3],
  ['a wrong key', 'InvalidAccessKeyId', 'store-auth', 1],
] as const)('%s of every request', (_, code, reason, requests) => {
  beforeEach(async () => {
    refuse('s3', code)
    for (const name of NAMES) await opened.source.remove(pathOf(name))
  })

  test('leaves the next place, and fails the check', async () => {
    const { results, report } = await opened.check({ repair: true, failOn: 'none', concurrency: 1 })
    expect(results.map(({ state }) => state)).toEqual(Array(3).fill('repaired'))
    expect(report).toMatchObject({
      states: { repaired: 3 },
      orphans: 0,
      refusals: [{ place: 'repair-from', name: 's3://copies/', reason }],
      failure: failureOf(/s3:GetObject|access key/),
    })
    expect(opened.s3.requests).toHaveLength(requests)
    for (const name of NAMES) expect(await opened.source.read(pathOf(name))).toEqual(bytesOf(name))
  })

  test('names the place where no other one is left', async () => {
    const { results, report } = await opened.check({
      repair: true,
      repairFrom: opened.copyLine,
      failOn: 'none',
    })
    expect(results.map(({ state, message }) => [state, message])).toEqual(
      Array(3).fill(['missing', expect.stringMatching(/^repair-from s3:\/\/copies\/: not repaired: /)]),
    )
    expect([report.states.missing, report.failure]).toEqual([3, failureOf(/./)])
  })
})

test('a place that refuses is not met by a check that repairs nothing', async () => {
  refuse('s3')
  await opened.source.remove(pathOf('a.png'))
  expect((await opened.check({ failOn: 'none' })).report).toMatchObject({ refusals: [], failure: undefined })
  await opened.source.put(pathOf('a.png'), bytesOf('a.png'))
  expect((await opened.check({ repair: true })).report).toMatchObject({ refusals: [], failure: undefined })
  expect(opened.s3.requests).toEqual([])
})

test('a place that denies one object and gives another has not refused', async () => {
  refuse('s3', 'AccessDenied', ({ key = '' }) => key.includes(pathOf('a.png')))
  for (const name of NAMES) await opened.source.remove(pathOf(name))
  const { report } = await opened.check({ repair: true, repairFrom: opened.copyLine })
  expect(report).toMatchObject({ states: { repaired: 2, missing: 1 }, refusals: [] })
  expect(report.failure).toBe('1 missing, of 3 objects')
})

test('a place whose objects are all archived has not refused', async () => {
  refuse('s3', 'InvalidObjectState')
  await opened.source.remove(pathOf('a.png'))
  const { results, report } = await opened.check({ repair: true, repairFrom: opened.copyLine })
  expect(results.map(({ state, message }) => [state, message])).toEqual([
    ['missing', expect.stringMatching(/^repair-from s3:\/\/copies\/: not repaired: .*archive/is)],
  ])
  expect(report.refusals).toEqual([])
})

test('a source that refuses ends the check with its error', async () => {
  refuse(
    'oss',
    'AccessDenied',
    ({ query }) => query['list-type'] === '2' && !query.prefix?.includes('.persist/'),
  )
  await expect(opened.check({ repair: true })).rejects.toBeInstanceOf(PersistError)
})

test('the command judges the source, and ends with 3', async () => {
  const checking = await openChecking('a folder')
  const kept = await checking.keep(3)
  await checking.remember(kept.map(one => checking.line(one)))
  await checking.remove(kept[0]?.path ?? '')
  refuse('s3')
  const { accessKeyId, accessKeySecret } = opened.s3.account
  const env = { REPAIR_ACCESS_KEY_ID: accessKeyId, REPAIR_ACCESS_KEY_SECRET: accessKeySecret }
  try {
    const argv = ['check', 'file:./images', '--repair', 'true', '--repair-from', opened.copyLine]
    const { code, stdout, stderr } = await command(argv, { cwd: checking.directory, env })
    expect([code, stdout]).toEqual([
      3,
      expect.stringMatching(`missing     ${kept[0]?.path}  ${kept[0]?.url}`),
    ])
    expect(stderr).toContain('3 objects checked: 2 whole, 1 missing')
    expect(stderr).toContain('repair-from s3://copies/: it could not be read')
    expect(stderr + stdout).not.toContain(accessKeySecret)
    expect(stderr + stdout).not.toContain(accessKeyId)
  } finally {
    await checking.close()
  }
})
