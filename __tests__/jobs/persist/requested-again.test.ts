/** What failed can be requested again: by time, by setting, by its failed-file, and since its host gives images again. */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { Answer } from '../../servers/origin.ts'
import { linesIn } from '../../support/manifest-contents.ts'
import { HOUR, type MemoryRun, type OpenedMemory, openManifestOf } from '../../support/repeated-runs.ts'

let opened: OpenedMemory
beforeEach(async () => {
  opened = await openManifestOf()
})
afterEach(() => opened.close())

const REFUSED: Answer = { status: 403 }
const GONE: Answer = { status: 404 }
const failedLines = () => linesIn(opened.oss.bucket).filter(({ failedSince }) => failedSince !== undefined)
const outcomes = ({ results }: MemoryRun) => results.map(({ outcome }) => outcome)

describe.each([
  ['refused', REFUSED],
  ['gone', GONE],
])('an image that was %s, whose host is mended', (_, answer) => {
  test.each(['0s', '0'])('is requested now with `retry-failed-after: %s`', async retryFailedAfter => {
    const urls = [opened.serve('/a.png', answer)]
    await opened.run({ urls })
    opened.show('/a.png')
    expect(outcomes(await opened.run({ urls }))).toEqual(['skipped'])
    const again = await opened.run({ urls, retryFailedAfter })
    expect([again.asked, outcomes(again)]).toEqual([['GET /a.png'], ['stored']])
    expect(outcomes(await opened.run({ urls }))).toEqual(['unchanged'])
  })

  test('rests from its failure as long as today`s setting says, whatever that one said', async () => {
    const [long, short] = [opened.serve('/long.png', answer), opened.serve('/short.png', answer)]
    await opened.run({ urls: [long], retryFailedAfter: '30d' })
    await opened.run({ urls: [short], retryFailedAfter: '1h' })
    opened.show('/long.png')
    opened.show('/short.png')
    opened.pass(2 * HOUR)
    expect(outcomes(await opened.run({ urls: [short], retryFailedAfter: '7d' }))).toEqual(['skipped'])
    const shorter = await opened.run({ urls: [long], retryFailedAfter: '1h' })
    expect(outcomes(shorter)).toEqual(['stored'])
  })

  test('says how to request it now, in its own sentence', async () => {
    const urls = [opened.serve('/a.png', answer)]
    await opened.run({ urls })
    const [en] = (await opened.run({ urls, retryFailedAfter: '2h' })).results
    const [, next = ''] = /not tried again before (\S+ \S+) \(UTC, in /.exec(en?.message ?? '') ?? []
    const isLateBy = Date.parse(`${next}Z`) - opened.now() - 2 * HOUR
    expect(isLateBy >= -5000 && isLateBy <= 60_000).toBe(true)
    expect(en?.message).toMatch(
      /to try now, set retry-failed-after to 0s, or give a failed-file .* urls-file$/,
    )
    const [zh] = (await opened.run({ urls, language: 'zh' })).results
    expect(zh?.message).toContain('（UTC，')
    expect(zh?.message).toMatch(
      /要立即重试，请把 retry-failed-after 设为 0s，或把留存的 failed-file 作为 urls-file$/,
    )
  })

  test('that 0s has just requested again does not advise 0s, and names no time of a next try', async () => {
    const urls = [opened.serve('/a.png', answer)]
    await opened.run({ urls })
    const messageIn = async (language: 'en' | 'zh', retryFailedAfter: string) => {
      const { asked, results } = await opened.run({ urls, language, retryFailedAfter })
      expect([asked.length > 0, results[0]?.reason]).toEqual([true, 'failed-before'])
      return results[0]?.message
    }
    expect(await messageIn('en', '0s')).toMatch(
      /^(gone|not kept) since [\d-]+ \(http-4\d\d, tried 2 times\)$/,
    )
    expect(await messageIn('zh', '0s')).toMatch(/^自 [\d-]+ 起.+（http-4\d\d，已尝试 3 次）$/)
    opened.pass(30_000)
    const [, next = ''] =
      /not tried again before (\S+ \S+) \(UTC, in /.exec((await messageIn('en', '1s')) ?? '') ?? []
    expect(Date.parse(`${next}Z`)).toBeGreaterThanOrEqual(opened.now())
  })
})

test('a failure that a clock wrote down some seconds ahead is requested now all the same', async () => {
  const urls = [opened.serve('/a.png', GONE)]
  await opened.run({ urls })
  opened.show('/a.png')
  opened.pass(-5000)
  expect(outcomes(await opened.run({ urls, retryFailedAfter: '0s' }))).toEqual(['stored'])
})

describe('a failed-file that was kept', () => {
  const path = () => join(opened.directory, 'failed.jsonl')
  const lines = async () => (await readFile(path(), 'utf8')).trimEnd().split('\n')

  /** @returns the run that wrote it */
  async function fail(...urls: string[]): Promise<MemoryRun> {
    const records = urls.map((url, id) => ({ url, id, title: 'A' }))
    return await opened.run({ urls: records, failedFile: 'failed.jsonl' })
  }

  test('says in each line why and when, beside the record as it was', async () => {
    const before = opened.now()
    const run = await fail(
      opened.serve('/a.png', REFUSED),
      opened.show('/b.png'),
      opened.serve('/c.png', GONE),
    )
    expect(run.report.failedFile).toBe(path())
    const records = (await lines()).map(line => JSON.parse(line))
    const at = expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/)
    expect(records).toEqual([
      { url: `${opened.origin.url}/a.png`, id: 0, title: 'A', 'persist-images': { reason: 'http-403', at } },
      { url: `${opened.origin.url}/c.png`, id: 2, title: 'A', 'persist-images': { reason: 'http-404', at } },
    ])
    for (const record of records) {
      const written = Date.parse(record['persist-images'].at)
      expect(written >= before && written <= opened.now()).toBe(true)
    }
  })

  test('is requested whatever failed before, and lists nothing where that fails as before', async () => {
    const [a, b] = [opened.serve('/a.png', REFUSED), opened.serve('/b.png', GONE)]
    await fail(a, b)
    opened.show('/a.png')
    expect(outcomes(await opened.run({ urls: [a, b] }))).toEqual(['skipped', 'skipped'])
    const again = await opened.run({ urlsFile: ['failed.jsonl'], failedFile: 'again.jsonl', failOn: 'any' })
    expect(new Set(again.asked)).toEqual(new Set(['GET /a.png', 'GET /b.png']))
    expect(again.results).toMatchObject([
      { outcome: 'stored' },
      { outcome: 'skipped', reason: 'failed-before' },
    ])
    expect(again.report).toMatchObject({ failedFile: undefined, failure: undefined })
  })

  test('is requested no more once it is stored', async () => {
    const url = opened.serve('/a.png', GONE)
    await fail(url)
    opened.show('/a.png')
    await opened.run({ urlsFile: ['failed.jsonl'] })
    const next = await opened.run({ urlsFile: ['failed.jsonl'] })
    expect([next.asked, outcomes(next)]).toEqual([[], ['unchanged']])
  })

  test('gives its records back without the member: fields, and keys that are made of them', async () => {
    await fail(opened.serve('/a.png', REFUSED))
    opened.show('/a.png')
    const { results } = await opened.run({ urlsFile: ['failed.jsonl'], key: '{field.id}.{ext}' })
    expect(results[0]?.fields).toEqual({ id: 0, title: 'A' })
    expect(results[0]?.key).toBe('pre/0.png')
    await writeFile(join(opened.directory, 'all.json'), `[${(await lines()).join()}]`)
    const read = await opened.run({ urlsFile: ['all.json'] })
    expect(read.results[0]?.fields).toEqual({ id: 0, title: 'A' })
  })

  test.each([
    [
      'add',
      [
        '{"id":7,"url":"URL", "url_stored": {"key":"KEY"}}',
        '{"url":"URL", "url_stored": {"key":"KEY"},"id":8}',
      ],
    ],
    ['replace', ['{"id":7,"url":"KEY"}', '{"url":"KEY","id":8}']],
  ] as const)('is rewritten without the member (%s)', async (rewriteMode, expected) => {
    const url = opened.show('/a.png')
    const mark = '"persist-images": {"reason":"http-403","at":"2026-01-01T00:00:00.000Z"}'
    const text = `{"id":7,"url":"${url}",${mark}}\n{ ${mark} , "url":"${url}","id":8}\n`
    await writeFile(path(), text.replace('{ "per', '{"per').replace(' , "url"', ',"url"'))
    const run = await opened.run({
      urlsFile: ['failed.jsonl'],
      rewriteTo: 'out.jsonl',
      rewriteMode,
      rewriteLink: 'key',
    })
    const key = String(run.results[0]?.key)
    const written = await readFile(join(opened.directory, 'out.jsonl'), 'utf8')
    const stored = /"url_stored": \{[^}]*\}/g
    expect(
      written.replace(stored, `"url_stored": {"key":"KEY"}`).replaceAll(key, 'KEY').replaceAll(url, 'URL'),
    ).toBe(`${expected.join('\n')}\n`)
  })

  test('is none where one record lacks the member, or has another one of its name', async () => {
    const [a, b] = [opened.serve('/a.png', REFUSED), opened.serve('/b.png', GONE)]
    await fail(a, b)
    const [first = '', second = ''] = await lines()
    for (const other of [`{"url":"${b}"}`, `{"url":"${b}","persist-images":1}`, JSON.stringify(b)]) {
      await writeFile(path(), `${first}\n${other}\n`)
      const run = await opened.run({ urlsFile: ['failed.jsonl'] })
      expect([other, run.asked]).toEqual([other, []])
      expect(run.results[0]?.fields).toEqual({ id: 0, title: 'A' })
    }
    await writeFile(path(), `${first}\n\nno record\n${second}`)
    expect((await opened.run({ urlsFile: ['failed.jsonl'] })).asked).toHaveLength(3)
  })

  test('is requested for each place of its URLs, beside lists that rest', async () => {
    const [a, b] = [opened.serve('/a.png', GONE), opened.serve('/b.png', GONE)]
    await fail(a)
    await opened.run({ urls: [b] })
    opened.show('/a.png')
    const run = await opened.run({ urls: [b, a], urlsFile: ['failed.jsonl'] })
    expect([run.asked, outcomes(run)]).toEqual([['GET /a.png'], ['skipped', 'stored', 'stored']])
  })
})

describe('a key that needs no bytes', () => {
  const key = '{url.sha1}.png'
  const heads = ({ store }: MemoryRun) => store.filter(({ method }) => method === 'HEAD').length
  const puts = ({ store }: MemoryRun) => store.filter(({ method }) => method === 'PUT').length

  test('is looked for once before `failed-before` is said, and what is there counts', async () => {
    const urls = [opened.serve('/a.png', REFUSED)]
    await opened.run({ urls, key })
    opened.show('/a.png')
    expect(outcomes(await opened.run({ urls, key, manifest: 'off' }))).toEqual(['stored'])
    const found = await opened.run({ urls, key })
    expect([found.asked, heads(found), outcomes(found)]).toEqual([[], 1, ['unchanged']])
    expect(found.results[0]).toMatchObject({ key: expect.stringMatching(/^pre\/[0-9a-f]{40}\.png$/) })
    const next = await opened.run({ urls, key })
    expect([heads(next), outcomes(next)]).toEqual([0, ['unchanged']])
  })

  test('is looked for once after each failure: what is written down makes no further request', async () => {
    const urls = [opened.serve('/a.png', GONE), opened.serve('/b.png', GONE)]
    const options = { urls, key, retryFailedAfter: '6h' }
    await opened.run(options)
    for (const gap of [6, 12]) {
      const looked = await opened.run(options)
      expect([looked.asked, heads(looked), puts(looked)]).toEqual([[], 2, 1])
      expect(looked.results).toMatchObject([{ reason: 'failed-before' }, { reason: 'failed-before' }])
      for (let run = 0; run < 2; run++) {
        const quiet = await opened.run(options)
        expect([quiet.asked, heads(quiet), puts(quiet)]).toEqual([[], 0, 0])
        expect(quiet.results.map(({ message }) => message)).toEqual(
          looked.results.map(({ message }) => message),
        )
      }
      // The look is no failure: the gap begins where it began.
      opened.pass(gap * HOUR - 60_000)
      expect((await opened.run({ ...options, urls: urls.slice(0, 1) })).asked).toEqual([])
      opened.pass(gap * HOUR)
      expect(new Set((await opened.run(options)).asked)).toEqual(new Set(['GET /a.png', 'GET /b.png']))
    }
    expect(failedLines().map(({ tries }) => tries)).toEqual([1, 1, 1, 1, 2, 2, 2, 2, 3, 3])
  })

  test('chosen by `key-field` likewise, each target for itself', async () => {
    const url = opened.serve('/a.png', GONE)
    const both = { urls: ['one.png', 'two.png'].map(name => ({ url, name })), keyField: 'name' }
    await opened.run(both)
    opened.show('/a.png')
    await opened.run({ ...both, urls: both.urls.slice(0, 1), manifest: 'off' })
    const [looked, quiet] = [await opened.run(both), await opened.run(both)]
    expect(looked.results).toMatchObject([
      { outcome: 'unchanged', key: 'pre/one.png' },
      { reason: 'failed-before' },
    ])
    expect([heads(looked), heads(quiet), quiet.asked]).toEqual([2, 0, []])
    expect(outcomes(quiet)).toEqual(['unchanged', 'skipped'])
  })

  test('is looked for in a list that is still coming, too', async () => {
    const names = Array.from({ length: 40 }, (_, n) => `/${n}.png`)
    const urls = names.map(name => opened.serve(name, GONE))
    async function* coming() {
      yield* urls
    }
    await opened.run({ urls: coming(), key })
    for (const name of names.slice(0, 20)) opened.show(name)
    await opened.run({ urls: urls.slice(0, 20), key, manifest: 'off' })
    const looked = await opened.run({ urls: coming(), key })
    expect([heads(looked), looked.report.unchanged, looked.report.knownFailures]).toEqual([40, 20, 20])
    expect(heads(await opened.run({ urls: coming(), key }))).toBe(0)
  })

  test('of many images is looked for by lists', async () => {
    const urls = Array.from({ length: 40 }, (_, n) => opened.serve(`/${n}.png`, GONE))
    await opened.run({ urls, key })
    const looked = await opened.run({ urls, key })
    expect([heads(looked), looked.report.knownFailures]).toEqual([0, 40])
    const lists = looked.store.filter(({ query }) => query.prefix?.startsWith('pre/.persist/') === false)
    expect([lists.length > 0, looked.store.length < 10]).toEqual([true, true])
  })

  test.each([
    ['with `manifest: read-only`, which cannot write the answer down', { key, manifest: 'read-only' }],
    ['with `on-collision: overwrite`, which takes nothing that is there', { key, onCollision: 'overwrite' }],
    ['in a dry run', { key, dryRun: true }],
    ['where the key needs the bytes', {}],
  ] as const)('is not looked for %s', async (_, options) => {
    const urls = [opened.serve('/a.png', GONE)]
    await opened.run({ urls, key })
    const run = await opened.run({ urls, ...options })
    expect([outcomes(run), run.asked]).toEqual([['skipped'], []])
    const ofImages = run.store.filter(
      ({ method, key }) => method === 'HEAD' && /[0-9a-f]{40}\.png$/.test(key),
    )
    expect(ofImages).toEqual([])
  })

  test('whose look the store refuses is called `failed-before`, and not looked for by the next run', async () => {
    const urls = [opened.serve('/a.png', GONE)]
    await opened.run({ urls, key })
    opened.oss.fault(({ method }) => method === 'HEAD', {
      ...{ status: 403, code: 'AccessDenied', ec: '0003-00000001', times: Number.POSITIVE_INFINITY },
    })
    const [looked, quiet] = [await opened.run({ urls, key }), await opened.run({ urls, key })]
    expect([heads(looked), outcomes(looked)]).toEqual([1, ['skipped']])
    // Nothing of the list is in the store; the refusal of the look is no failure of its own.
    expect(looked.report.failure).toBe('1 of 1 image is not in the store (fail-on: all)')
    expect([heads(quiet), outcomes(quiet)]).toEqual([0, ['skipped']])
  })
})

describe('a host that gives an image again that it had refused', () => {
  const paths = ['/a.png', '/b.png', '/c.png'] as const

  /** Two refused images, of which the second failed later. @returns the first, which is due, and the second, which rests */
  async function refuseTwo() {
    const [a, b] = [opened.serve(paths[0], REFUSED), opened.serve(paths[1], { body: '<html>Log in</html>' })]
    await opened.run({ urls: [a] })
    opened.pass(5 * HOUR)
    await opened.run({ urls: [b] })
    opened.pass(1.5 * HOUR)
    return [a, b] as const
  }

  test('is requested for its other refused images in the same run, wherever they stand in the list', async () => {
    const [a, b] = await refuseTwo()
    opened.show(paths[0])
    opened.show(paths[1])
    const run = await opened.run({ urls: [b, a] })
    expect([run.asked, outcomes(run)]).toEqual([
      ['GET /a.png', 'GET /b.png'],
      ['stored', 'stored'],
    ])
  })

  test('is left alone where it still refuses the image that was due', async () => {
    const [a, b] = await refuseTwo()
    opened.show(paths[1])
    const run = await opened.run({ urls: [b, a, opened.show('/new.png')] })
    expect(new Set(run.asked)).toEqual(new Set(['GET /a.png', 'GET /new.png']))
    expect(outcomes(run)).toEqual(['skipped', 'skipped', 'stored'])
    expect(outcomes(await opened.run({ urls: [b] }))).toEqual(['skipped'])
  })

  test('is requested for those that are in the next list alone in the next run, once', async () => {
    const [a, b] = await refuseTwo()
    opened.show(paths[0])
    await opened.run({ urls: [a] })
    const next = await opened.run({ urls: [b], failOn: 'any' })
    expect([next.asked.length > 0, outcomes(next), next.report.failure]).toEqual([
      true,
      ['skipped'],
      undefined,
    ])
    expect((await opened.run({ urls: [b] })).asked).toEqual([])
    opened.show(paths[1])
    opened.pass(13 * HOUR)
    expect(outcomes(await opened.run({ urls: [b] }))).toEqual(['stored'])
  })

  test('is still known for it after its image was looked at again', async () => {
    const [a, b] = await refuseTwo()
    opened.show(paths[0])
    opened.show(paths[1])
    await opened.run({ urls: [a] })
    opened.pass(1000)
    await opened.run({ urls: [a], refreshAfter: '0s' })
    expect(outcomes(await opened.run({ urls: [b] }))).toEqual(['stored'])
  })

  test('counts in a list that is still coming for what comes after', async () => {
    const [a, b] = await refuseTwo()
    opened.show(paths[0])
    opened.show(paths[1])
    const arrived = Promise.withResolvers<void>()
    async function* coming() {
      yield b
      yield a
      await arrived.promise
      yield `${b}?again`
      yield opened.serve(paths[2], REFUSED)
    }
    const watch = { settled: () => arrived.resolve() }
    await opened.run({ urls: [`${b}?again`].map(() => opened.serve('/b.png?again', REFUSED)) })
    opened.show('/b.png?again')
    const run = await opened.run({
      urls: coming(),
      watch: { settled: outcome => void (outcome.outcome === 'stored' && watch.settled()) },
    })
    expect(outcomes(run)).toEqual(['skipped', 'stored', 'stored', 'failed'])
    expect(outcomes(await opened.run({ urls: [b] }))).toEqual(['stored'])
  })

  test('wakes nothing that is gone, and nothing of other hosts', async () => {
    const [a] = await refuseTwo()
    const gone = opened.serve('/gone.png', GONE)
    const elsewhere = opened.serve('/else.png', REFUSED).replace('127.0.0.1', 'else.test')
    const lookup: Parameters<OpenedMemory['run']>[0]['lookup'] = (_name, _options, done) =>
      done(null, [{ address: '127.0.0.1', family: 4 }])
    await opened.run({ urls: [gone, elsewhere], lookup })
    for (const path of [paths[0], '/gone.png', '/else.png']) opened.show(path)
    const run = await opened.run({ urls: [gone, elsewhere, a], lookup })
    expect([run.asked, outcomes(run)]).toEqual([['GET /a.png'], ['skipped', 'skipped', 'stored']])
    expect((await opened.run({ urls: [gone, elsewhere], lookup })).asked).toEqual([])
  })

  test('is what a new setting brought about: no other image is woken', async () => {
    const a = opened.serve(paths[0], REFUSED)
    const b = opened.serve(paths[1], { body: '<svg xmlns="http://www.w3.org/2000/svg"/>' })
    await opened.run({ urls: [a, b] })
    const run = await opened.run({ urls: [a, b], allowTypes: 'png,svg' })
    expect(outcomes(run)).toEqual(['skipped', 'stored'])
  })

  test('ends no run later: what waits is left untried when a deadline comes', async () => {
    const [a, b] = await refuseTwo()
    opened.serve(paths[0], { body: 'x', headers: { 'Content-Length': '10' } })
    const signal = AbortSignal.timeout(300)
    const run = await opened.run({ urls: [b, a], signal, retries: '0' })
    expect(run.results[0]).toMatchObject({ outcome: 'skipped', reason: 'failed-before' })
  })
})

describe('`manifest: off`', () => {
  const told = async (options: Parameters<OpenedMemory['run']>[0]) => {
    const lines: string[] = []
    await opened.run({
      urls: [opened.show('/a.png')],
      ...options,
      watch: { info: line => void lines.push(line) },
    })
    return lines.filter(line => line.includes('remembers nothing'))
  }

  test('says in one line that it remembers nothing, where keys are made of bytes', async () => {
    expect(await told({ manifest: 'off' })).toEqual([
      expect.stringMatching(/^manifest is off: this run remembers nothing\. .*retry-failed-after to 0s/),
    ])
  })

  test.each([
    ['a key that needs no bytes', { manifest: 'off', key: '{url.sha1}.png' }],
    [
      'a key that is chosen',
      { manifest: 'off', keyField: 'name', urls: [{ url: 'http://a.test/', name: 'a' }] },
    ],
    ['a manifest', {}],
  ] as const)('is silent with %s', async (_, options) => {
    expect(await told(options)).toEqual([])
  })
})
