import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { neverAnswer } from '../../servers/misbehave.ts'
import { expectAgreement, linesIn, segmentsOf } from '../../support/manifest-contents.ts'
import { imageOf } from '../../support/repeated-runs.ts'
import { begin } from '../../support/run-process.ts'
import { linesOf, openStage, type ResultLine, resultsOf, type Stage } from '../../support/test-action.ts'
import { isMemory, type Uploads, watchUploads } from '../../support/watch-uploads.ts'

let folder: string
let stage: Stage
let uploads: Uploads
const openUploads = async () => {
  stage = await openStage(folder)
  uploads = watchUploads(stage.oss)
}
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'endings-'))
  await openUploads()
})
afterEach(async () => {
  await stage.close()
  await rm(folder, { recursive: true })
})

const QUICK = 12
const SLOW = 24
const SLOW_MS = 300

const quick = (count: number) =>
  Array.from({ length: count }, (_, n) => stage.origin.serve(`/quick-${n}.png`, { body: imageOf(`${n}`) }))

/** Some come at once, the others take their time, six together. */
function list(slowOnes = SLOW): string[] {
  const slow = Array.from({ length: slowOnes }, (_, n) =>
    stage.origin.serve(`/slow-${n}.png`, { body: imageOf(`slow ${n}`), delayMs: SLOW_MS }),
  )
  return [...quick(QUICK), ...slow]
}

const until = async (isSo: () => boolean) => {
  while (!isSo()) await sleep(5)
}

/** Resolves when quick ones are stored and slow ones have been asked for. */
const underWay = () => until(() => uploads.images().length >= QUICK && stage.origin.requests.length > QUICK)

/**
 * After a run that was ended: what was under way was stored, too, all that it stored is written down, and the next
 * one asks for the rest.
 */
async function expectTakenUp(urls: readonly string[], results: readonly ResultLine[]): Promise<void> {
  const { oss, origin } = stage
  expect(results.map(({ url }) => url)).toEqual(urls)
  const stored = results.filter(({ outcome }) => outcome === 'stored').map(({ url }) => url)
  expect(stored.length).toBe(origin.requests.length)
  expect(stored.length).toBeGreaterThan(QUICK)
  expect(stored.length).toBeLessThan(urls.length)
  expect(
    linesIn(oss.bucket)
      .map(({ url }) => url)
      .toSorted(),
  ).toEqual(stored.toSorted())
  expectAgreement(oss.bucket)
  const run = await stage.run({ urls: urls.join('\n'), 'per-host-concurrency': '32', concurrency: '32' })
  const left = urls.length - stored.length
  expect(run.outputs).toMatchObject({ stored: `${left}`, unchanged: `${stored.length}`, changed: 'true' })
  expect(new Set(origin.requests.map(({ path }) => path)).size).toBe(urls.length)
  expect(origin.requests.length).toBe(urls.length)
  expect(uploads.twice()).toEqual([])
  await run.remove()
}

/** Windows has no signals: sending one there ends the process as it is. */
const onPosix = process.platform === 'win32' ? describe.skip : describe

onPosix.each(['SIGINT', 'SIGTERM'] as const)('after %s in the middle of a run', signal => {
  test('the action has written down what it stored, and failed', async () => {
    const urls = list()
    const run = await stage.run({ urls: urls.join('\n') }, { signalAfter: [{ signal, after: underWay() }] })
    expect([run.code, run.signal, run.outputs.changed]).toEqual([1, null, 'true'])
    const results = resultsOf(run)
    expect(new Set(results.map(({ outcome, reason }) => reason ?? outcome))).toEqual(
      new Set(['stored', 'cancelled']),
    )
    await run.remove()
    await expectTakenUp(urls, results)
  })

  test('the command has done the same, and says which signal', async () => {
    const urls = list()
    const running = begin({ urls, cwd: folder, oss: stage.oss })
    await underWay()
    running.child.kill(signal)
    const { code, stdout } = await running.ended
    expect(code).toBe(signal === 'SIGINT' ? 130 : 143)
    await expectTakenUp(
      urls,
      stdout
        .split('\n')
        .filter(Boolean)
        .map(line => JSON.parse(line)),
    )
  })
})

onPosix('a second SIGINT', () => {
  test('ends the command at once, and the next run stores nothing twice', async () => {
    const urls = [...quick(QUICK), stage.origin.serve('/stuck.png', neverAnswer)]
    const running = begin({ urls, cwd: folder, oss: stage.oss })
    await underWay()
    running.child.kill('SIGINT')
    await sleep(500)
    running.child.kill('SIGINT')
    expect((await running.ended).code).toBe(130)
    // After the first alone the run writes down what it stored.
    expect(linesIn(stage.oss.bucket).length).toBeLessThan(QUICK)
    const run = await stage.run({ urls: urls.slice(0, QUICK).join('\n') })
    // The first run has named nothing.
    expect(run.outputs).toMatchObject({ stored: '0', unchanged: `${QUICK}`, changed: 'true' })
    expect(linesOf(run.outputs['new-file'] ?? '')).toHaveLength(QUICK)
    expectAgreement(stage.oss.bucket)
    expect(uploads.twice()).toEqual([])
    await run.remove()
  })
})

onPosix('a store that does not take the manifest', () => {
  const silent = { stall: true, times: Number.POSITIVE_INFINITY } as const
  const busy = { status: 503, code: 'ServiceUnavailable', times: Number.POSITIVE_INFINITY } as const

  test.each([
    ['busy', busy, QUICK],
    // One segment is under way when the signal comes.
    ['silent', silent, 230],
  ])('and is %s does not keep the process after a signal', async (_, fault, count) => {
    const urls = [...quick(count), stage.origin.serve('/stuck.png', neverAnswer)]
    stage.oss.fault(({ method, key }) => method === 'PUT' && isMemory(key), fault)
    const running = begin({ urls, cwd: folder, oss: stage.oss })
    await until(() => uploads.images().length === count && stage.origin.requests.length > count)
    const sent = Date.now()
    running.child.kill('SIGINT')
    const { code, stderr } = await running.ended
    // An attempt that is waited for takes a minute.
    expect(Date.now() - sent).toBeLessThan(50_000)
    expect(code).toBe(130)
    expect(stderr).toContain(`manifest: ${count} lines could not be written`)
  })
})

test('a second run finds nothing to do: no GET, no upload, `changed=false`', async () => {
  const urls = quick(QUICK).join('\n')
  const first = await stage.run({ urls })
  expect(first.outputs).toMatchObject({ changed: 'true', stored: `${QUICK}` })
  const [asked, requests, kept] = [
    stage.origin.requests.length,
    stage.oss.requests.length,
    uploads.kept.length,
  ]
  const second = await stage.run({ urls })
  expect(second.code).toBe(0)
  expect(second.outputs).toMatchObject({
    ...{ changed: 'false', keys: first.outputs.keys },
    ...{ total: `${QUICK}`, stored: '0', unchanged: `${QUICK}`, failed: '0' },
  })
  expect([stage.origin.requests.length, uploads.kept.length]).toEqual([asked, kept])
  // Two lists, the segments, and a list that looks for missing objects.
  const reads = segmentsOf(stage.oss.bucket).length
  const methods = stage.oss.requests.slice(requests).map(({ method }) => method)
  expect(methods).toEqual(Array(3 + reads).fill('GET'))
  await Promise.all([first.remove(), second.remove()])
})

test('a deadline ends a run in the same way, and does not fail the step', async () => {
  // A busy machine needs longer for the quick ones: it has another time, and as much longer a list.
  for (let times = 1; ; times *= 2) {
    const urls = list(60 * times)
    const run = await stage.run({ urls: urls.join('\n'), deadline: `${1500 * times}ms` })
    if (uploads.images().length <= QUICK && times < 16) {
      await Promise.all([run.remove(), stage.close()])
      await openUploads()
      continue
    }
    expect(run.code).toBe(0)
    const results = resultsOf(run)
    expect(new Set(results.map(({ outcome, reason }) => reason ?? outcome))).toEqual(
      new Set(['stored', 'deadline']),
    )
    await run.remove()
    return await expectTakenUp(urls, results)
  }
})
