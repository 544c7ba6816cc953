import { spawnSync } from 'node:child_process'
import { randomFillSync } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { afterEach, expect, test } from '@jest/globals'
import { type Digester, type DigesterLimits, openDigester } from '../../../src/base/digests/digester.ts'
import { type DigestName, digestsOf } from '../../../src/base/digests/digests.ts'
import type { DigestReply } from '../../../src/base/digests/thread.ts'
import { ROOT } from '../../support/source-files.ts'

const NAMES: readonly DigestName[] = ['sha256', 'md5', 'crc64']
const EAGER: DigesterLimits = {
  threads: 2,
  minBytes: 40_000,
  minBytesBeforeThreads: 0,
  maxBytesWaiting: 1_000_000,
}

let digester: Digester

afterEach(() => digester.close())

/** In memory of its own, as bodies are. */
const body = (size: number) => {
  const bytes = randomFillSync(Buffer.allocUnsafeSlow(size))
  return { bytes, memory: bytes.buffer as ArrayBuffer, like: Buffer.from(bytes) }
}

/** Digests until a body goes to a thread, which takes its memory along. */
async function untilMoved(size = 50_000): Promise<ReturnType<typeof body>> {
  for (let tries = 0; tries < 200; tries++) {
    const sent = body(size)
    const done = digester.digest(sent.bytes)
    const isMoved = sent.memory.detached
    const { bytes, digests } = await done
    expect(bytes.equals(sent.like)).toBe(true)
    expect(digests).toEqual(digestsOf(sent.like, NAMES))
    if (isMoved) return sent
    await sleep(10)
  }
  throw new Error('nothing was ever handed to a thread')
}

test('a body goes to a thread and comes back whole, with the digests it has here', async () => {
  digester = openDigester(NAMES, EAGER)
  await untilMoved()
  await untilMoved(3_000_000)
})

test('a view into a larger memory comes back as that view', async () => {
  digester = openDigester(NAMES, EAGER)
  await untilMoved()
  const { memory, like } = body(60_000)
  const { bytes, digests } = await digester.digest(Buffer.from(memory, 100, 50_000))
  expect(memory.detached).toBe(true)
  expect(bytes.equals(like.subarray(100, 50_100))).toBe(true)
  expect(digests).toEqual(digestsOf(like.subarray(100, 50_100), NAMES))
})

test('short bodies stay, and so do those behind a full line', async () => {
  digester = openDigester(NAMES, { ...EAGER, threads: 1 })
  await untilMoved()
  const [short, long, behind] = [body(39_999), body(1_000_000), body(50_000)]
  const all = Promise.all([short, long, behind].map(({ bytes }) => digester.digest(bytes)))
  expect([short, long, behind].map(({ memory }) => memory.detached)).toEqual([false, true, false])
  expect((await all).map(({ digests }) => digests)).toEqual(
    [short, long, behind].map(({ like }) => digestsOf(like, NAMES)),
  )
})

test('many at once go to several threads, none is mixed up with another', async () => {
  digester = openDigester(NAMES, { ...EAGER, maxBytesWaiting: 200_000 })
  await untilMoved()
  const bodies = Array.from({ length: 300 }, (_, n) => body(40_000 + n * 100))
  const digested = await Promise.all(bodies.map(({ bytes }) => digester.digest(bytes)))
  expect(digested.map(({ digests }) => digests)).toEqual(bodies.map(({ like }) => digestsOf(like, NAMES)))
})

test('a run of few bytes starts no thread', async () => {
  digester = openDigester(NAMES, { ...EAGER, minBytesBeforeThreads: 150_000 })
  for (let n = 0; n < 3; n++) {
    const { bytes, memory } = body(50_000)
    await digester.digest(bytes)
    expect(memory.detached).toBe(false)
  }
  await untilMoved()
})

test('what a thread has when it ends is an error, and all else is digested here', async () => {
  digester = openDigester(NAMES, EAGER)
  await untilMoved()
  const lost = expect(digester.digest(body(5_000_000).bytes)).rejects.toThrow('a thread that digests ended')
  await digester.close()
  await lost
  const { bytes, memory, like } = body(50_000)
  expect((await digester.digest(bytes)).digests).toEqual(digestsOf(like, NAMES))
  expect(memory.detached).toBe(false)
})

test('where no threads may be started all is digested here', async () => {
  digester = openDigester(NAMES)
  const program = `
    const { openDigester } = await import('./src/base/digests/digester.ts')
    const digester = openDigester(['md5'], { threads: 1, leastBytes: 0, bytesBefore: 0, bytesWaiting: 1 })
    for (let n = 0; n < 3; n++) console.log((await digester.digest(Buffer.from('a'))).digests.md5)
    await digester.close()`
  const words = ['--permission', '--allow-fs-read=*', '--no-warnings', '--input-type=module', '-e', program]
  const { stdout, stderr } = spawnSync(process.execPath, words, { cwd: ROOT, encoding: 'utf8' })
  expect(stderr).toBe('')
  expect(stdout).toBe('0cc175b9c0f1b6a831c399e269772661\n'.repeat(3))
})

test('the bundle holds the thread as a file that runs by itself', async () => {
  digester = openDigester(NAMES)
  const worker = new Worker(fileURLToPath(new URL('../../../dist/thread.js', import.meta.url)), {
    workerData: NAMES,
  })
  const { bytes, like } = body(1000)
  const replied = new Promise<DigestReply>(resolve => worker.on('message', resolve))
  const moving = new Uint8Array(bytes.buffer as ArrayBuffer)
  worker.postMessage({ id: 7, bytes: moving }, [moving.buffer])
  expect(await replied).toMatchObject({ id: 7, digests: digestsOf(like, NAMES) })
  await worker.terminate()
})
