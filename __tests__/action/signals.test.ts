import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { image } from '../images/images.ts'
import { writePlain } from '../servers/answer.ts'
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

/** Five images that come at once, one that never does, and five hundred that `given` holds back. */
function list(origin: Origin, given: Promise<unknown>): string[] {
  const body = (n: number) => Buffer.concat([image('plain.png'), Buffer.from(String(n))])
  const quick = Array.from({ length: 5 }, (_, n) => origin.serve(`/quick-${n}.png`, { body: body(n) }))
  const stuck = origin.serve('/stuck.png', neverAnswer)
  const slow = Array.from({ length: 500 }, (_, n) =>
    origin.serve(`/slow-${n}.png`, async (socket, { method }, write) => {
      await given
      await writePlain(socket, { body: body(5 + n) }, method, write)
    }),
  )
  return [...quick, stuck, ...slow]
}

const NEVER = new Promise<never>(() => {})
/** Requests to one host at once, one of which is the stuck one. */
const PER_HOST = 6

const asked = ({ requests }: Origin, what: string) =>
  requests.filter(({ path }) => path.startsWith(`/${what}`))

/** Resolves when the store holds the five, and as many slow ones have been requested as may be at once. */
async function underWay({ origin, oss }: Stage): Promise<void> {
  while (oss.bucket.objects.size < 5 || asked(origin, 'slow').length < PER_HOST - 1) await sleep(10)
}

/** Windows has no signals: sending one there ends the process as it is. */
const onPosix = process.platform === 'win32' ? describe.skip : describe

onPosix.each(['SIGINT', 'SIGTERM'] as const)('%s in the middle of a run', signal => {
  test('ends it though an image never comes, with every position accounted for and the step failed', async () => {
    const sent = underWay(stage)
    // Time for the signal to arrive before the images do.
    const urls = list(
      stage.origin,
      sent.then(() => sleep(500)),
    )
    const run = await stage.run({ urls: urls.join('\n') }, { signalAfter: [{ signal, after: sent }] })
    // The runner of this test kills a step that waits for the stuck image.
    expect([run.code, run.signal]).toEqual([1, null])
    // No new work is taken; what was under way ends as it would have, but for the one that never does.
    expect(asked(stage.origin, 'slow')).toHaveLength(PER_HOST - 1)
    const stored = 5 + PER_HOST - 1
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
    const urls = list(stage.origin, NEVER)
    const second = first.then(() => sleep(500))
    const run = await stage.run(
      { urls: urls.join('\n') },
      {
        signalAfter: [
          { signal: 'SIGINT', after: first },
          { signal: 'SIGINT', after: second },
        ],
      },
    )
    expect([run.code, run.signal]).toEqual([1, null])
    // After the first alone the run ends, and says what became of each image.
    expect([run.outputs, run.summary]).toEqual([{}, ''])
    await run.remove()
  })
})

test('the process is gone after its last request, though connections stay open', async () => {
  const body = image('plain.png')
  // The client may keep its connection for ten minutes; the runner of this test kills a step after one.
  const url = stage.origin.serve('/kept.png', { headers: { 'Keep-Alive': 'timeout=600' }, body })
  const run = await stage.run({ urls: url })
  expect([run.code, run.signal, run.outputs.stored]).toEqual([0, null, '1'])
  expect(Math.min(stage.origin.connections, stage.oss.connections)).toBeGreaterThan(0)
  await run.remove()
})

test('with nothing to do it ends well, with zeroes, and requests nothing', async () => {
  const run = await stage.run({ urls: '# a comment\n\n', 'urls-file': '' })
  expect(run.code).toBe(0)
  expect(run.outputs).toEqual({
    ...{ keys: '[]', changed: 'false', complete: 'false', total: '0', missing: '0', rewritten: '[]' },
    ...{ stored: '0', unchanged: '0', skipped: '0', refused: '0', failed: '0' },
    ...{ 'results-file': expect.stringContaining(run.temp), 'failed-file': '' },
    ...{ 'new-file': expect.stringContaining(run.temp), 'gallery-file': '' },
  })
  expect(resultsOf(run)).toEqual([])
  expect(annotations(run.commands, 'warning')).toEqual([expect.stringContaining('no image URLs')])
  expect([stage.origin.connections, stage.oss.connections]).toEqual([0, 0])
  await run.remove()
})
