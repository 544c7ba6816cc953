import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { systemClock } from '../../../src/base/clock.ts'
import { PersistError, SettingsError } from '../../../src/base/errors.ts'
import { type Checking, KINDS, type Kind, openChecking } from '../../support/checking.ts'

const opened: Checking[] = []
const open = async (kind: Kind) => {
  const checking = await openChecking(kind)
  opened.push(checking)
  return checking
}
afterEach(async () => {
  for (const checking of opened.splice(0)) await checking.close()
})
const errorOf = (run: Promise<unknown>) =>
  run.then(
    () => undefined,
    (error: unknown) => error,
  )

describe.each(KINDS)('a check of %s', kind => {
  test('ends with a settings error where there is no manifest, and is never green', async () => {
    const checking = await open(kind)
    await checking.keep(2)
    const error = await errorOf(checking.check({ failOn: 'none' }))
    expect(error).toBeInstanceOf(SettingsError)
    expect(String(error)).toMatch(/source "(oss:\/\/memes\/memes\/|file:\.\/images)" has no manifest/)
  })

  test('fails by `any`, by a share, or not at all', async () => {
    const checking = await open(kind)
    const kept = await checking.keep(10)
    await checking.remember(kept.map(one => checking.line(one)))
    for (const { path } of kept.slice(0, 2)) await checking.remove(path)
    const failures = await Promise.all(
      (['any', '10%', '20%', '50%', 'none'] as const).map(
        async failOn => (await checking.check({ failOn })).report.failure,
      ),
    )
    const sentence = '2 missing, of 10 objects'
    expect(failures).toEqual([sentence, sentence, undefined, undefined, undefined])
  })
})

test('an object that is replaced again and again is not called whole', async () => {
  const checking = await open('a bucket')
  const [one] = await checking.keep(1)
  if (!one) throw new Error('nothing was kept')
  await checking.remember([checking.line(one)])
  const replace = (text: string) => checking.put(one.path, text, { ageMs: 0 })
  await replace('once')
  const clock = { ...systemClock, sleep: () => replace('twice, and longer') }
  const { results, report } = await checking.check({}, { clock })
  expect(results).toMatchObject([{ state: 'unknown', message: expect.stringContaining('again') }])
  expect([report.states.whole, report.failure]).toEqual([0, '1 unknown, of 1 object'])
})

describe('a store that refuses', () => {
  let checking: Checking
  beforeEach(async () => {
    checking = await open('a bucket')
    const kept = await checking.keep(5)
    await checking.remember(kept.map(one => checking.line(one)))
  })

  test.each(['the manifest', 'the images'])('to list %s ends the check', async what => {
    const isMemory = (prefix = '') => prefix.includes('.persist/')
    checking.oss.fault(
      ({ query }) => query['list-type'] === '2' && isMemory(query.prefix) === (what === 'the manifest'),
      {
        status: 403,
        code: 'AccessDenied',
        times: Number.POSITIVE_INFINITY,
      },
    )
    const error = await errorOf(checking.check({ failOn: 'none' }))
    expect(error).toBeInstanceOf(PersistError)
    expect(error).toMatchObject({ stage: 'store', reason: 'store-denied' })
  })

  test('for a while is requested again', async () => {
    checking.oss.fault(({ query }) => query['list-type'] === '2', {
      status: 503,
      code: 'ServiceUnavailable',
      times: 2,
    })
    expect((await checking.check()).report.states.whole).toBe(5)
  })

  test('nothing: a check writes and deletes nothing', async () => {
    await checking.put('unknown.png', 'unknown')
    await checking.remove((await checking.keep(1))[0]?.path ?? '')
    await checking.check({ depth: 'bytes' })
    const methods = new Set(checking.oss.requests.map(({ method }) => method))
    expect([...methods].toSorted()).toEqual(['GET', 'HEAD'])
  })
})

test('all that is wrong is said at once, before any request', async () => {
  const checking = await open('a bucket')
  const error = await errorOf(
    checking.check({
      key: '{sha257}.{ext}',
      depth: 'bytes 31/30',
      acceptMissing: 'maybe' as never,
      documents: 'no-such-*.md',
      failOn: 'all' as never,
      resultsFile: 'same.txt',
      damagedFile: 'same.txt',
    }),
  )
  expect(error).toBeInstanceOf(SettingsError)
  const { problems } = error as SettingsError
  const names = [
    'key "{sha257}',
    'depth',
    'accept-missing is "maybe"',
    'documents',
    'fail-on',
    'damaged-file',
  ]
  const counts = names.map(name => [name, problems.filter(problem => problem.includes(name)).length])
  expect(counts).toEqual(names.map(name => [name, 1]))
  expect(checking.oss.requests).toHaveLength(0)
})
