import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { image } from '../images/images.ts'
import { neverAnswer } from '../servers/misbehave.ts'
import type { Origin } from '../servers/origin.ts'
import { failedLine } from '../support/failed-lines.ts'
import { annotations, linesOf, openStage, resultsOf, type Stage } from '../support/test-action.ts'

let folder: string
let stage: Stage

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'signals-'))
  stage = await openStage(folder)
})
afterEach(async () => {
  await stage.close()
  await rm(folder, { recursive: true })
})

/** Five images that come at once, one that never does, and five hundred that take a while. */
function list(origin: Origin): string[] {
  const body = (n: number) => Buffer.concat([image('plain.png'), Buffer.from(String(n))])
  const quick = Array.from({ length: 5 }, (_, n) => origin.serve(`/quick-${n}.png`, { body: body(n) }))
  const stuck = origin.serve('/stuck.png', neverAnswer)
  const slow = Array.from({ length: 500 }, (_, n) =>
    origin.serve(`/slow-${n}.png`, { body: body(5 + n), delayMs: 200 }),
  )
  return [...quick, stuck, ...slow]
}

const asked = ({ requests }: Origin, what: string) =>
  requests.filter(({ path }) => path.startsWith(`/${what}`))

/** Resolves when the store holds the five and slow ones have been asked for, at the latest after 10 s. */
async function underWay({ origin, oss }: Stage): Promise<void> {
  const isUnderWay = () => oss.bucket.objects.size >= 5 && asked(origin, 'slow').length > 0
  for (let waited = 0; waited < 10_000 && !isUnderWay(); waited += 10) {
    await new Promise(resolve => setTimeout(resolve, 10))
  }
}

/** Windows has no signals: sending one there ends the process as it is. */
const onPosix = process.platform === 'win32' ? describe.skip : describe

onPosix.each(['SIGINT', 'SIGTERM'] as const)('%s in the middle of a run', signal => {
  test('ends it within five seconds, with every position accounted for and the step failed', async () => {
    const urls = list(stage.origin)
    const sent = underWay(stage).then(() => Date.now())
    const run = await stage.run({ urls: urls.join('\n') }, { signalAfter: [{ signal, after: sent }] })
    const sentAt = await sent
    expect(Date.now() - sentAt).toBeLessThan(5000)
    expect([run.code, run.signal]).toEqual([1, null])
    // No new work is taken; what was under way ends as it would have, but for the one that never does.
    const late = stage.origin.requests.filter(({ at }) => at > sentAt + 150)
    expect(late).toEqual([])
    const stored = 5 + asked(stage.origin, 'slow').length
    const { outputs } = run
    expect([outputs.total, outputs.stored, outputs.skipped]).toEqual(['506', `${stored}`, `${506 - stored}`])
    const results = resultsOf(run)
    expect(results.map(({ position }) => position)).toEqual(urls.map((_, n) => n))
    const skipped = results.filter(({ outcome }) => outcome !== 'stored')
    expect(new Set(skipped.map(({ reason }) => reason))).toEqual(new Set(['cancelled']))
    expect(JSON.parse(outputs.keys ?? '')).toEqual(results.map(({ key = null }) => key))
    // Nothing of what was under way or waiting is lost to the next run.
    expect(linesOf(outputs['failed-file'] ?? '')).toEqual(
      skipped.map(({ url, reason }) => failedLine({ url }, reason)),
    )
    expect(annotations(run.commands, 'error')).toEqual([expect.stringMatching(/cancelled.* of 506/)])
    await run.remove()
  })
})

onPosix('a second SIGINT', () => {
  test('ends the process at once', async () => {
    const first = underWay(stage)
    const second = first
      .then(() => new Promise(resolve => setTimeout(resolve, 300)))
      .then(() => performance.now())
    const run = await stage.run(
      { urls: list(stage.origin).join('\n') },
      {
        signalAfter: [
          { signal: 'SIGINT', after: first },
          { signal: 'SIGINT', after: second },
        ],
      },
    )
    // The first alone would leave what is under way three seconds.
    expect(performance.now() - (await second)).toBeLessThan(2500)
    expect([run.code, run.signal]).toEqual([1, null])
    await run.remove()
  })
})

test('the process is gone soon after its last request, though connections stay open', async () => {
  const urls = list(stage.origin).slice(0, 5).join('\n')
  const run = await stage.run({ urls })
  const last = Math.max(...stage.oss.requests.map(({ at }) => at))
  expect(Date.now() - last).toBeLessThan(3500)
  expect([run.code, run.outputs.stored]).toEqual([0, '5'])
  expect(Math.min(stage.origin.connections, stage.oss.connections)).toBeGreaterThan(0)
  await run.remove()
})

test('with nothing to do it ends well, with zeroes, and asks nobody', async () => {
  const run = await stage.run({ urls: '# a comment\n\n', 'urls-file': '' })
  expect(run.code).toBe(0)
  expect(run.outputs).toEqual({
    ...{ keys: '[]', 'public-urls': '[]', urls: '[]', map: '{}', 'new-keys': '[]', changed: 'false' },
    ...{ total: '0', stored: '0', unchanged: '0', skipped: '0', refused: '0', failed: '0', bytes: '0' },
    ...{ mirrored: '0', owed: '0' },
    ...{ 'results-file': expect.stringContaining(run.temp), 'failed-file': '' },
    ...{ 'new-file': expect.stringContaining(run.temp), 'gallery-file': '', rewritten: '[]' },
    'outputs-truncated': 'false',
  })
  expect(resultsOf(run)).toEqual([])
  expect(annotations(run.commands, 'warning')).toEqual([expect.stringContaining('no image URLs')])
  expect([stage.origin.connections, stage.oss.connections]).toEqual([0, 0])
  await run.remove()
})
