import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { selfSigned } from '../servers/certificate.ts'
import { type Origin, startOrigin } from '../servers/origin.ts'
import { freePort } from '../servers/program.ts'
import type { StepRun } from '../servers/runner.ts'
import { badImages, type Expected, goodImage } from '../support/mixed-list.ts'
import { annotations, commandCounts, openStage, resultsOf, type Stage } from '../support/test-action.ts'

/** Good ones, with every tenth asked for again and the bad ones in between. */
function shuffle(good: readonly Expected[], bad: readonly Expected[]): Expected[] {
  return good.flatMap((expected, n) => [
    expected,
    ...(n % 5 === 0 ? bad.slice(n / 5, n / 5 + 1) : []),
    ...(n % 10 === 9 ? good.slice(n - 7, n - 6) : []),
  ])
}

describe('200 images among 40 that are none, from a host that misbehaves, into a bucket', () => {
  let folder: string
  let stage: Stage
  let tired: Origin
  let untrusted: Origin
  let list: Expected[]
  let run: StepRun

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mixed-'))
    stage = await openStage(folder)
    tired = await startOrigin()
    untrusted = await startOrigin({ tls: selfSigned() })
    stage.origin.serve('/bad/loop', { status: 302, headers: { Location: '/bad/loop' } })
    const good = Array.from({ length: 200 }, (_, n) => goodImage(stage.origin, n))
    list = shuffle(good, badImages(stage.origin, { tired, untrusted, deadPort: await freePort() }))
    const lines = list.map(({ url, key }) => JSON.stringify({ url, ...(key && { key }), 'from page': 7 }))
    run = await stage.run(
      {
        'urls-file': 'lists/*.jsonl',
        'key-field': 'key',
        // Short, so that all lists fit into the outputs.
        key: '{sha256:0:16}.{ext}',
        'fail-on': 'any',
        'max-bytes': '64KiB',
        retries: '1',
        timeout: '3s',
        'per-host-concurrency': '16',
      },
      { workspace: await stage.workspace({ 'lists/a.jsonl': `${lines.join('\n')}\n` }) },
    )
  })

  afterAll(async () => {
    await Promise.all([stage.close(), tired.close(), untrusted.close()])
    await run.remove()
    await rm(folder, { recursive: true })
  })

  test('the list holds what it says', () => {
    expect([list.length, list.filter(({ reason }) => reason).length]).toEqual([260, 40])
    expect(new Set(list.flatMap(({ stored }) => stored?.key ?? [])).size).toBe(200)
  })

  test('each position has its outcome, with the right reason', () => {
    const outcomes = resultsOf(run).map(({ position, reason, key }) => [position, reason ?? key])
    expect(outcomes).toEqual(list.map(({ reason, stored }, n) => [n, reason ?? `pre/${stored?.key}`]))
  })

  test('keys[i] is the key of URL i, or null', () => {
    const keys = list.map(({ stored }) => (stored ? `pre/${stored.key}` : null))
    expect(JSON.parse(run.outputs.keys ?? '')).toEqual(keys)
  })

  test('the bucket holds the bytes as the origin has them, under the type they are, and nothing else', () => {
    const { objects } = stage.oss.bucket
    const images = [...objects.keys()].filter(key => !key.includes('/.persist/'))
    const wrong = list.filter(({ stored }) => {
      const object = stored && objects.get(`pre/${stored.key}`)
      return stored && !(object?.bytes.equals(stored.bytes) && object.contentType === stored.contentType)
    })
    expect(wrong.map(({ url }) => url)).toEqual([])
    expect(images.length).toBe(200)
  })

  test('every request to the store carries a right V4 signature, and nothing of the origins', () => {
    expect(stage.oss.requests.filter(({ verified }) => !verified)).toEqual([])
    expect(stage.oss.requests.filter(({ headers }) => headers.referer ?? headers.cookie)).toEqual([])
    expect(stage.oss.requests.length).toBeGreaterThanOrEqual(200)
  })

  test('an image asked for twice is fetched once', () => {
    const plain = list.filter(
      ({ url }, n) => url.endsWith('/a.jpg') && list.findIndex(one => one.url === url) < n,
    )
    expect(plain.length).toBe(20)
    const once = plain.filter(({ url }) => Number(url.split('/').at(-2)) % 11 === 0)
    expect(once.length).toBeGreaterThan(0)
    expect(once.map(({ url }) => stage.origin.requestsFor(new URL(url).pathname).length)).toEqual(
      once.map(() => 1),
    )
  })

  test('the runner finds the masks, ten warnings and one error, and no word of an origin', () => {
    expect(commandCounts(run.commands)).toEqual({ 'add-mask': 2, warning: 10, error: 1 })
    const { accessKeyId, accessKeySecret } = stage.oss.account
    expect(annotations(run.commands, 'add-mask')).toEqual([accessKeyId, accessKeySecret])
    expect(annotations(run.commands, 'error')).toEqual([
      '40 of 260 images failed or were refused (fail-on: any)',
    ])
    const reasons = new Set(list.map(({ reason }) => reason))
    const warnings = annotations(run.commands, 'warning')
    expect(warnings.at(-1)).toMatch(/^and \d+ more images are not in the store/)
    expect(warnings.slice(0, -1).filter(text => !reasons.has(text.split(':', 1)[0]))).toEqual([])
    expect(run.code).toBe(1)
  })

  test('the counts add up', () => {
    const { total, stored, unchanged, skipped, refused, failed, changed } = run.outputs
    expect({ total, unchanged, skipped, changed }).toEqual({
      total: '260',
      unchanged: '0',
      skipped: '0',
      changed: 'true',
    })
    expect([stored, Number(refused) + Number(failed)]).toEqual(['220', 40])
  })

  test('a password or a token in a URL is in no line of the log or the summary', () => {
    expect(`${run.output}${run.summary}`).not.toMatch(/pass-word|s3cret/)
  })
})
