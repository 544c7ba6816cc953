import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { type Origin, startOrigin } from '../../servers/origin.ts'
import { startOss } from '../../servers/oss.ts'
import { expectAgreement, latestIn, type WrittenLine } from '../../support/manifest-contents.ts'
import { imageOf, type OpenedMemory, openManifestOf } from '../../support/repeated-runs.ts'
import { begin, gone } from '../../support/run-process.ts'
import { watchUploads } from '../../support/watch-uploads.ts'

let opened: OpenedMemory
beforeEach(async () => {
  opened = await openManifestOf()
})
afterEach(() => opened.close())

/** Answers nobody before that many have asked. */
function meeting(count: number): () => Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  let here = 0
  return () => {
    if (++here === count) resolve()
    return promise
  }
}

/** An origin's answer that waits for a meeting. */
function after(met: () => Promise<void>, text: string) {
  const body = imageOf(text)
  return async (_socket: unknown, _request: unknown, write: (bytes: Buffer) => Promise<boolean>) => {
    await met()
    await write(Buffer.from(`HTTP/1.1 200 OK\r\nContent-Length: ${body.length}\r\n\r\n`))
    await write(body)
  }
}

describe('two processes with the same list at once', () => {
  test('have the union, every key once, and a manifest of both', async () => {
    const { origin, oss, uploads, directory: cwd } = opened
    const urls = Array.from({ length: 40 }, (_, n) =>
      origin.serve(`/${n}.png`, after(meeting(2), `image ${n}`)),
    )
    const both = await Promise.all(
      ['a', 'b'].map(() => gone(begin({ urls, cwd, oss, flags: ['--per-host-concurrency', '32'] }), oss)),
    )
    for (const { code, stdout, stderr } of both) {
      expect([code, stderr]).toEqual([0, expect.not.stringContaining('key-collision')])
      const results = linesOf(stdout)
      expect(results.map(({ url }) => url)).toEqual(urls)
      expect(results.filter(({ key }) => !oss.bucket.head(key))).toEqual([])
    }
    expect(uploads.images()).toHaveLength(40)
    expect(uploads.twice()).toEqual([])
    const created = both.map(({ stdout }) => linesOf(stdout).filter(({ outcome }) => outcome === 'stored'))
    expect(created.map(({ length }) => length).reduce((sum, length) => sum + length)).toBe(40)
    expectAgreement(oss.bucket)
    const third = await opened.run({ urls })
    expect([third.asked, third.report.unchanged, third.notices]).toEqual([[], 40, []])
  })
})

test('two runs at once, one key, different bytes: one is stored, the other reported, nothing is overwritten', async () => {
  const { oss, uploads, origin } = opened
  const met = meeting(2)
  const urls = ['/a/x.png', '/b/x.png'].map(path => origin.serve(path, after(met, path)))
  const key = '{name}.{ext}'
  const both = await Promise.all(urls.map(url => opened.run({ urls: [url], key })))
  const results = both.flatMap(({ results }) => results)
  expect(results.map(({ outcome, reason }) => reason ?? outcome).toSorted()).toEqual([
    'key-collision',
    'stored',
  ])
  const winner = results.findIndex(({ outcome }) => outcome === 'stored')
  const { bytes } = oss.bucket.head(results[winner]?.key ?? '') ?? {}
  expect(bytes).toEqual(imageOf(winner === 0 ? '/a/x.png' : '/b/x.png'))
  expect(uploads.images()).toHaveLength(1)
  // The winner is remembered, the other one told again.
  const again = await opened.run({ urls, key, onCollision: 'fail' })
  expect(again.asked).toHaveLength(1)
  expect(again.results[winner]).toMatchObject({ outcome: 'unchanged' })
  expect(again.results[1 - winner]).toMatchObject({ outcome: 'failed', reason: 'key-collision' })
  expect(uploads.twice()).toEqual([])
})

describe('four shards as processes', () => {
  let others: Origin[]
  beforeEach(async () => {
    others = await Promise.all(Array.from({ length: 11 }, () => startOrigin()))
  })
  afterEach(() => Promise.all(others.map(other => other.close())))

  test('leave one manifest, which equals that of a run of the whole', async () => {
    const { oss, uploads, directory: cwd } = opened
    const hosts = [opened.origin, ...others]
    const urls = hosts.flatMap((host, h) => [
      ...[0, 1, 2].map(n => host.serve(`/${n}.png`, { body: imageOf(`${h} ${n}`) })),
      host.serve('/gone.png', { status: 404 }),
    ])
    const shards = await Promise.all(
      [1, 2, 3, 4].map(k => begin({ urls, cwd, oss, flags: ['--shard', `${k}/4`] }).ended),
    )
    const results = shards.map(({ stdout }) => linesOf(stdout))
    expect(results.flat().map(({ position }) => position)).toHaveLength(urls.length)
    expect(new Set(results.flat().map(({ position }) => position)).size).toBe(urls.length)
    expect(hosts.reduce((sum, { requests }) => sum + requests.length, 0)).toBe(urls.length)
    expectAgreement(oss.bucket)
    expect(uploads.twice()).toEqual([])

    const whole = await startOss()
    watchUploads(whole)
    await begin({ urls, cwd, oss: whole }).ended
    const known = ([url, { key, sha256, bytes }]: [string, WrittenLine]) => [url, key, sha256, bytes]
    expect([...latestIn(oss.bucket)].map(known).toSorted()).toEqual(
      [...latestIn(whole.bucket)].map(known).toSorted(),
    )
    await whole.close()

    const next = await opened.run({ urls })
    expect(next.report).toMatchObject({ unchanged: 36, skipped: 12, stored: 0, failed: 0 })
    expect(hosts.reduce((sum, { requests }) => sum + requests.length, 0)).toBe(2 * urls.length)
    expect(next.notices).toEqual([])
  })
})

function linesOf(stdout: string): { position: number; url: string; outcome: string; key: string }[] {
  return stdout.split('\n').flatMap(line => (line === '' ? [] : [JSON.parse(line)]))
}
