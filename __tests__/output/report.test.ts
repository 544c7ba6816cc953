import { describe, expect, test } from '@jest/globals'
import { PersistError, type Reason } from '../../src/base/errors.ts'
import { asSaid, textIn } from '../../src/base/sentence.ts'
import { outcomeOfError } from '../../src/output/outcome-of-error.ts'
import { closingSentence, type FailOn, mostLost } from '../../src/output/report.ts'
import type { Outcome } from '../../src/output/result.ts'
import { publicUrl } from '../../src/storage/key/object-key.ts'
import { type Came, failed, keyed, ledgerOf, reported, stored } from '../support/test-report.ts'

const skipped = (reason: Reason): Outcome => ({ outcome: 'skipped', reason, message: reason })

const images = (outcomes: string): Came[] =>
  [...outcomes].map((letter, index) => ({
    url: letter === 'r' ? 'ftp://h.test/' : `http://h.test/${index}`,
    to:
      {
        s: stored(`${index}.png`),
        u: { ...stored(`${index}.png`), outcome: 'unchanged' as const },
        f: failed(),
        r: failed(),
        c: skipped('cancelled'),
        d: skipped('deadline'),
        p: skipped('host-paused'),
        g: skipped('failed-before'),
        x: skipped('url-expired'),
        y: skipped('dry-run'),
        n: skipped('no-url'),
        t: failed({ reason: 'deadline' }),
      }[letter] ?? failed(),
  }))

describe('fail-on', () => {
  const quarter: FailOn = { percent: 25 }
  test.each<[FailOn, string, boolean]>([
    ['any', 'sssf', true],
    ['any', 'sssr', true],
    ['any', 'sssu', false],
    ['any', 'sscc', false],
    ['all', 'sfff', false],
    ['all', 'ufff', false],
    ['all', 'ffrf', true],
    ['all', 'fc', true],
    ['all', 'dd', false],
    ['all', 'fd', false],
    ['all', 'td', false],
    ['all', 'tt', true],
    ['any', 'sd', false],
    ['any', 'fd', true],
    [{ percent: 0 }, 'sd', false],
    ['all', '', false],
    ['all', 'ggg', true],
    ['all', 'xx', true],
    ['all', 'gxfr', true],
    ['all', 'ggs', false],
    ['all', 'xu', false],
    ['all', 'gd', false],
    ['all', 'gp', false],
    ['all', 'fp', false],
    ['all', 'pp', false],
    ['all', 'yy', false],
    ['all', 'ry', false],
    ['any', 'ggxx', false],
    ['any', 'ggxf', true],
    [{ percent: 0 }, 'ggxx', true],
    [{ percent: 99 }, 'gx', true],
    [{ percent: 50 }, 'sgff', false],
    [{ percent: 0 }, 'ss', false],
    [{ percent: 0 }, 'dd', false],
    ['all', 'nn', false],
    ['all', 'nf', true],
    ['any', 'sn', false],
    [{ percent: 0 }, 'sn', false],
    [{ percent: 0 }, 'nn', false],
    [{ percent: 50 }, 'nnnsff', true],
    [{ percent: 50 }, 'gfff', true],
    ['none', 'ggff', false],
    ['none', 'ffff', false],
    [quarter, 'sssf', false],
    [quarter, 'ssrf', true],
    [{ percent: 0 }, 'sssf', true],
    [{ percent: 0 }, 'ssss', false],
    [{ percent: 100 }, 'ffff', true],
    [{ percent: 7 }, 's'.repeat(93) + 'f'.repeat(7), false],
    [{ percent: 7 }, 's'.repeat(92) + 'f'.repeat(8), true],
  ])('%j with %s fails the run: %s', async (failOn, outcomes, fails) => {
    const { failure } = await reported(images(outcomes), failOn)
    expect(failure !== undefined).toBe(fails)
  })

  test('the sentence says how many and by which rule', async () => {
    expect((await reported(images('fs'), { percent: 7 })).failure).toBe(
      '1 of 2 images failed or was refused (fail-on: 7%)',
    )
    expect((await reported(images('nfsf'), { percent: 7 })).failure).toBe(
      '2 of 3 images failed or were refused (fail-on: 7%)',
    )
    expect((await reported(images('nf'), 'all')).failure).toBe(
      '1 of 1 image is not in the store (fail-on: all)',
    )
    expect((await reported(images('ggf'), 'all')).failure).toBe(
      '3 of 3 images are not in the store (fail-on: all)',
    )
  })

  test('a signal after the last image ends nothing, whatever was left out before', async () => {
    const { cancelled, failure } = await reported(images('sgp'), 'any', { cancelled: true })
    expect([cancelled, failure]).toEqual([false, undefined])
  })

  test('a list that was cut is no failure after a deadline, as images that it left: `all` needs one that is judged', async () => {
    const cut = { cut: true }
    for (const failOn of ['any', 'all', { percent: 25 }] as const)
      expect(await reported(images('sssu'), failOn, cut)).toMatchObject({
        failure: undefined,
        complete: false,
      })
    expect((await reported(images('fff'), 'all', cut)).failure).toBeUndefined()
    expect((await reported(images('fff'), 'any', cut)).failure).toContain('3 of 3 images')
    expect((await reported(images('fff'), { percent: 25 }, cut)).failure).toContain('3 of 3 images')
  })

  test('a signal that cuts the list after its last image so far has failed the run', async () => {
    expect(await reported(images('su'), 'none', { cancelled: true, cut: true })).toMatchObject({
      cancelled: true,
      failure: 'the run was cancelled before the list ended',
    })
  })

  test('a stopped or cancelled run has failed whatever the rule', async () => {
    const stopped = new PersistError('store', 'store-auth', asSaid('the key is not known'), {
      advice: asSaid('Make one.'),
    })
    expect((await reported(images('s'), 'none', { stopped })).failure).toBe('the key is not known. Make one.')
    expect((await reported(images('sc'), 'none', { cancelled: true })).failure).toContain(
      '1 of 2 images not tried',
    )
  })
})

describe('more than half was not kept', () => {
  const again = (key: string): Came => ({
    url: `http://h.test/${key}`,
    to: { ...stored(key), outcome: 'unchanged' },
    isRequested: true,
  })
  test.each<[string, number, string | undefined]>([
    ['fffffffffs', 0, '9 of 10 images that were requested or refused were not kept'],
    ['ffrsuuuuuuuugggnndd', 0, '3 of 4 images that were requested or refused were not kept'],
    ['ffss', 0, undefined],
    ['ffs', 1, undefined],
    ['f', 0, undefined],
    ['ff', 0, '2 of 2 images that were requested or refused were not kept'],
    ['uuggnn', 0, undefined],
  ])('of %s and %i that are unchanged by a request', async (outcomes, count, said) => {
    const others = Array.from({ length: count }, (_, index) => again(`again-${index}`))
    const report = await reported([...images(outcomes), ...others], 'none')
    expect(mostLost(report)?.in('en')).toBe(said)
    const closing = closingSentence('10 URLs', report)
    expect(textIn('en', closing)).toBe(said === undefined ? '10 URLs' : `${said}; 10 URLs`)
  })
})

describe('what is left', () => {
  const stopped = new PersistError('store', 'store-auth', asSaid('the key is not known'))
  test.each([
    ['a deadline', 'sfddt', {}, 2],
    ['the caller', 'sfccp', { cancelled: true }, 2],
    ['both', 'cdds', { cancelled: true }, 3],
    ['nothing', 'sufrpt', {}, 0],
    ['a store that refuses', 'scc', { stopped }, 0],
    ['a deadline before a store that refuses', 'sdd', { stopped }, 2],
  ])('by %s: of %s', async (_what, outcomes, ending, left) => {
    expect((await reported(images(outcomes), 'none', ending)).left).toBe(left)
  })

  test('by a deadline is no failure, and says nothing of a cancellation', async () => {
    expect(await reported(images('sdd'), 'any')).toMatchObject({ failure: undefined, cancelled: false })
  })
})

test('the five outcomes add up to the total, bytes count once for an image and not at all when unchanged', async () => {
  const report = await reported([...images('sufrc'), { url: 'http://h.test/0', to: failed() }])
  const { total, stored: s, unchanged, skipped, refused, failed: f } = report
  expect({ total, s, unchanged, skipped, refused, f }).toEqual({
    total: 6,
    s: 2,
    unchanged: 1,
    skipped: 1,
    refused: 1,
    f: 1,
  })
  expect(report.bytes).toBe(10)
  expect(report.newKeys).toEqual(['0.png'])
})

describe('which outcome an error is', () => {
  const outcome = (...[stage, reason, hop]: [PersistError['stage'], PersistError['reason'], string?]) =>
    outcomeOfError(new PersistError(stage, reason, asSaid('m'), hop === undefined ? {} : { hop }), 1).outcome

  test.each([
    ['plan', 'url-invalid', 'refused'],
    ['fetch', 'address-refused', 'refused'],
    ['fetch', 'http-404', 'failed'],
    ['key', 'key-invalid', 'failed'],
    ['fetch', 'host-paused', 'skipped'],
    ['store', 'cancelled', 'skipped'],
    ['fetch', 'deadline', 'failed'],
    ['plan', 'deadline', 'skipped'],
    ['store', 'key-collision', 'failed'],
  ] as const)('%s %s is %s', (stage, reason, name) => {
    expect(outcome(stage, reason)).toBe(name)
  })

  test('an address that a redirect led to was found by asking: failed', () => {
    expect(outcome('fetch', 'address-refused', 'http://127.0.0.1/')).toBe('failed')
  })

  test('a bad key before any attempt is refused', () => {
    expect(outcomeOfError(new PersistError('key', 'key-invalid', asSaid('m'))).outcome).toBe('refused')
  })
})

describe('results as they come', () => {
  test('in input order, refused ones among them', async () => {
    const ledger = await ledgerOf(images('ssr'))
    const seen: unknown[] = []
    for await (const { position, outcome } of ledger.resultsInOrder()) seen.push([position, outcome])
    expect(seen).toEqual([
      [0, 'stored'],
      [1, 'stored'],
      [2, 'refused'],
    ])
  })

  test('those of a shard come without waiting for the others, each at its place in the whole list', async () => {
    const all = Array.from('ssssssssssssr', (letter, n) => ({
      ...(images(letter)[0] as Came),
      url: letter === 'r' ? 'nonsense' : `http://h${n}.test/`,
    }))
    const positionsOf = async (index: number) => {
      const ledger = await ledgerOf(all, { index, count: 3 })
      const seen: number[] = []
      for await (const { position } of ledger.resultsInOrder()) seen.push(position)
      expect([...ledger.results()].map(({ position }) => position)).toEqual(seen)
      expect(ledger.tally().counts).toMatchObject({ total: seen.length, refused: index === 1 ? 1 : 0 })
      return seen
    }
    const seen = [...(await positionsOf(1)), ...(await positionsOf(2)), ...(await positionsOf(3))]
    expect(seen.sort((a, b) => a - b)).toEqual(all.map((_, n) => n))
  })

  test('the first outcome of an image stays', async () => {
    const ledger = await ledgerOf(images('sf'))
    ledger.settleRest(skipped('cancelled'))
    expect([...ledger.results()].map(({ outcome }) => outcome)).toEqual(['stored', 'failed'])
  })
})

test('a public URL has its key percent-encoded, slashes kept, and the suffix as written', () => {
  expect(
    publicUrl('https://img.test/', keyed("图/a b+c?d#e%f'(1)!*~.png"), '?x-oss-process=style/thumb'),
  ).toBe('https://img.test/%E5%9B%BE/a%20b%2Bc%3Fd%23e%25f%27%281%29%21%2A~.png?x-oss-process=style/thumb')
})
