/** One place refuses: the others are judged and counted all the same, and the check is never green. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { PersistError } from '../../../src/base/errors.ts'
import { openChecking } from '../../support/checking.ts'
import { command } from '../../support/cli-command.ts'
import { type DamagedPlaces, openDamaged, pathOf } from '../../support/damaged-places.ts'

let opened: DamagedPlaces
beforeEach(async () => {
  opened = await openDamaged('buckets')
  await opened.persist(['a.png', 'b.png', 'c.png'])
})
afterEach(() => opened.close())

const DENIED = { status: 403, code: 'AccessDenied', times: Number.POSITIVE_INFINITY }
/** Listings of images, not those of the memory. */
const refuse = (server: 'oss' | 's3') =>
  opened[server].fault(
    ({ method, query }) =>
      method === 'GET' && query['list-type'] === '2' && !query.prefix?.includes('.persist/'),
    DENIED,
  )

describe.each(['list', 'bytes'] as const)('depth %s', depth => {
  test('a mirror refuses its listing', async () => {
    refuse('s3')
    await opened.source.remove(pathOf('a.png'))
    const { results, report } = await opened.check({ depth, failOn: 'none', orphansFile: 'orphans.txt' })
    expect(results.map(({ state, mirror }) => [state, mirror])).toEqual([['missing', undefined]])
    expect(report).toMatchObject({
      states: { whole: 2, missing: 1, unknown: 3 },
      orphans: 0,
      orphansFile: expect.stringMatching(/orphans\.txt$/),
      refusals: [{ place: 'mirror', mirror: 'b', reason: 'store-denied' }],
    })
    expect(report.failure).toMatch(/^the mirror b could not be checked to its end: .*may not list copies/)
  })

  test('the source refuses its listing, and nothing is called an orphan', async () => {
    refuse('oss')
    await opened.mirror.remove(pathOf('b.png'))
    const { results, report } = await opened.check({ depth, failOn: 'none', orphansFile: 'orphans.txt' })
    expect(results.map(({ state, mirror }) => [state, mirror])).toEqual([['missing', 'b']])
    expect(report).toMatchObject({
      states: { whole: 2, missing: 1, unknown: 3 },
      orphans: undefined,
      orphansFile: undefined,
      refusals: [{ place: 'source', reason: 'store-denied' }],
    })
    expect(report.failure).toMatch(/^the source could not be checked to its end/)
  })
})

test('a mirror proves nothing while the source refuses', async () => {
  refuse('oss')
  await opened.check({ repair: true })
  expect(opened.memory().filter(key => key.includes('whole'))).toEqual([])
})

test('a mirror whose prefix makes keys too long has none of them, and the source is judged', async () => {
  const prefix = Array(4).fill('p'.repeat(240)).join('/')
  const mirrors = `c=s3://copies/${prefix}/ region=us-east-1 endpoint=${opened.s3.endpoint} endpoint-style=path`
  const { accessKeyId, accessKeySecret } = opened.s3.account
  const environment = { MIRROR_C_ACCESS_KEY_ID: accessKeyId, MIRROR_C_SECRET: accessKeySecret }
  await opened.source.remove(pathOf('a.png'))
  const { results, report } = await opened.check({ mirrors, environment })
  expect(results.map(({ state, mirror }) => [state, mirror])).toEqual([
    ['missing', undefined],
    ...Array(3).fill(['unknown', 'c']),
  ])
  expect(results.at(-1)?.message).toContain('1023')
  expect(report.states).toMatchObject({ whole: 2, missing: 1, unknown: 3 })
})

test('all places refuse: the check ends with the error', async () => {
  refuse('oss')
  refuse('s3')
  await expect(opened.check()).rejects.toBeInstanceOf(PersistError)
})

test('the command judges the other place, and ends with 3', async () => {
  const checking = await openChecking('a folder')
  const kept = await checking.keep(3)
  await checking.remember(kept.map(one => checking.line(one)))
  await checking.remove(kept[0]?.path ?? '')
  refuse('s3')
  const { accessKeyId, accessKeySecret } = opened.s3.account
  const mirrors = `b=s3://copies/m/ region=us-east-1 endpoint=${opened.s3.endpoint} endpoint-style=path`
  const env = { MIRROR_B_ACCESS_KEY_ID: accessKeyId, MIRROR_B_SECRET: accessKeySecret }
  try {
    const argv = ['check', 'file:./images', '--mirrors', mirrors, '--fail-on', 'none']
    const { code, stdout, stderr } = await command(argv, { cwd: checking.directory, env })
    expect([code, stdout]).toEqual([3, `missing     ${kept[0]?.path}  ${kept[0]?.url}\n`])
    expect(stderr).toContain('3 objects in 2 places checked: 2 whole, 1 missing, 3 unknown')
    expect(stderr).toContain('the mirror b could not be checked to its end')
  } finally {
    await checking.close()
  }
})
