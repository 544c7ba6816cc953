/** What somebody who can write to a queue may put there: it costs workers time, and nobody else anything. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { Queue } from 'bullmq'
import { jobId } from '../../../src/jobs/plan/part-queue.ts'
import { QUEUE_PROGRAMS, type QueueServer, queueMissing, startQueue } from '../../servers/redis.ts'
import { openPlannedRun, type PlannedRun } from '../../support/planned-run.ts'

const withQueue = queueMissing(QUEUE_PROGRAMS[0]) ? describe.skip : describe

let run: PlannedRun
let server: QueueServer
let queue: Queue
const HOSTS = 4

beforeEach(async () => {
  run = await openPlannedRun()
  server = await startQueue()
})
afterEach(async () => {
  await queue?.close()
  await server.stop()
  await run.close()
})

/** A plan of several hosts, one of which has more images than the others. */
async function plan(): Promise<number> {
  const urls = Array.from({ length: HOSTS * 5 }, (_, number) => {
    run.show(`/${number}.png`)
    return run.at(`h${number % HOSTS}.example/${number}.png`)
  })
  const { parts } = await run.plan({ urls, queue: server.url })
  const { queue: name } = await run.planFile()
  queue = new Queue(name, {
    connection: { host: '127.0.0.1', port: server.port },
    prefix: '{persist-images}',
  })
  return parts
}

const work = () => run.work('', { queue: server.url })
const jobOf = async (part: number) => jobId(await run.planFile(), part)
const keyOf = async (id: string) => `{persist-images}:${(await run.planFile()).queue}:${id}`

withQueue('what is put into a queue by somebody else', () => {
  test('is no work: parts that are none, and parts by another name', async () => {
    const parts = await plan()
    const forged: unknown[] = [
      ...[null, 7, 'x', [], {}, { part: '0' }, { part: -1 }, { part: 1e9 }, { part: 2 ** 53 }, { part: 0.5 }],
      // Of one host a second worker, a third …
      ...Array.from({ length: 20 }, () => ({ part: 0 })),
      { part: 1, excused: 1e9, url: 'http://169.254.169.254/' },
      { part: 'x'.repeat(10_000_000) },
    ]
    await queue.addBulk(forged.map(data => ({ name: 'part', data, opts: { priority: 1 } })))
    expect(await work()).toMatchObject({ state: 'done', worked: parts })
    expect(run.origin.requests).toHaveLength(HOSTS * 5)
    expect(run.origin.maxOpen).toBeLessThanOrEqual(HOSTS * 6)
    expect(server.say('DBSIZE')).toBe('0')
  })

  test('that has failed is no reason to end, and abandons no part but by its own name', async () => {
    const parts = await plan()
    const failed = `${await keyOf('failed')}`
    for (const [id, data] of [
      [`${await jobOf(0)}x`, '{"part":0}'],
      // Of another round, or other lists.
      [(await jobOf(0)).replace('-r1-', '-r2-'), '{"part":0}'],
      ['01234567-r1-0', '{"part":0}'],
      ['torn', '{'],
      ['7', '{"part":1}'],
    ] as const) {
      const fields = ['name', 'part', 'data', data, 'opts', '{}', 'failedReason', 'because']
      server.say('HSET', await keyOf(id), ...fields)
      server.say('ZADD', failed, '1', id)
    }
    server.say('ZADD', failed, '1', 'gone')
    expect(await work()).toMatchObject({ state: 'done', worked: parts })
    expect(await run.status()).toMatchObject({ open: 0, abandoned: 0, done: parts })
  })

  test('a reason as long as a book is a sentence in what is told of a part', async () => {
    const parts = await plan()
    const reason = `\u001b[31m::error::${'x'.repeat(100_000)}`
    const job = await queue.getJob(await jobOf(0))
    await job?.remove()
    const fields = ['name', 'part', 'data', '{"part":0}', 'opts', '{}', 'failedReason', reason]
    server.say('HSET', await keyOf(await jobOf(0)), ...fields)
    server.say('ZADD', await keyOf('failed'), '1', await jobOf(0))
    expect(await work()).toMatchObject({ state: 'done', worked: parts - 1 })
    await run.status({ resultsFile: 'all.jsonl' })
    const text = await readFile(join(run.directory, 'all.jsonl'), 'utf8')
    expect(text.length).toBeLessThan(20_000)
    expect(text).not.toContain('\u001b')
  })

  test('a pause is waited for, and told once', async () => {
    const parts = await plan()
    await queue.pause()
    const working = work()
    while (run.notices.length === 0) await new Promise(done => setTimeout(done, 50))
    await new Promise(done => setTimeout(done, 300))
    expect(run.origin.requests).toHaveLength(0)
    await queue.resume()
    expect(await working).toMatchObject({ state: 'done', worked: parts })
    expect(run.notices.filter(text => text.includes('paused'))).toEqual([
      'the queue is paused: parts are handed out once it is resumed',
    ])
  })
})
