import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { systemClock } from '../../../src/base/clock.ts'
import { type Behaviour, type Origin, startOrigin } from '../../servers/origin.ts'
import { largeMp4 } from '../../support/media-files.ts'
import { imageOf } from '../../support/repeated-runs.ts'
import { type OpenedRun, openRun } from '../../support/test-run.ts'

const MIB = 1024 * 1024
const FILMS = 40
const IMAGES = 60
const CONCURRENCY = 8

let opened: OpenedRun
/** Answers at every address of this machine: each is a host. */
let hosts: Origin
let temporaryFolder: string
beforeEach(async () => {
  opened = await openRun()
  hosts = await startOrigin({ host: '0.0.0.0' })
  temporaryFolder = await mkdtemp(join(tmpdir(), 'films-'))
})
afterEach(async () => {
  await Promise.all([opened.close(), hosts.close()])
  expect(await readdir(temporaryFolder)).toEqual([])
  await rm(temporaryFolder, { recursive: true })
})

/** Answers under way, and the most of them at once. */
class Open {
  now = 0
  most = 0
  begin(): void {
    this.most = Math.max(this.most, ++this.now)
  }
}

test('forty slow films take no slot from sixty quick images', async () => {
  const films = new Open()
  const images = new Open()
  /** Images that are not stored yet. */
  let left = IMAGES
  /** Films that ended before the images. */
  let endedEarly = 0
  const beginning = largeMp4(64 * 1024)
  /** A minute and a half, or as long as the connection lasts: far above the speed of slow hosts, which may have to wait. */
  const slowFilm: Behaviour = async (socket, _request, write) => {
    films.begin()
    socket.on('close', () => {
      films.now--
      if (left > 0) endedEarly++
    })
    await write(`HTTP/1.1 200 OK\r\nContent-Length: ${9 * MIB}\r\n\r\n`)
    await write(beginning)
    while (!socket.destroyed) {
      await write(Buffer.alloc(10_000))
      await new Promise(resolve => setTimeout(resolve, 100))
    }
  }
  const quickImage =
    (body: Buffer): Behaviour =>
    async (_socket, _request, write) => {
      images.begin()
      await new Promise(resolve => setTimeout(resolve, 50))
      images.now--
      await write(`HTTP/1.1 200 OK\r\nContent-Length: ${body.length}\r\n\r\n`)
      await write(body)
    }
  const urlOf = (host: string, path: string, behaviour: Behaviour) => {
    hosts.serve(path, behaviour)
    return `http://${host}:${hosts.port}${path}`
  }
  const cancel = new AbortController()
  let comingAtTheEnd = 0
  const { report } = await opened.run({
    urls: [
      ...Array.from({ length: FILMS }, (_, n) => urlOf(`127.0.9.${(n % 10) + 1}`, `/${n}.mp4`, slowFilm)),
      ...Array.from({ length: IMAGES }, (_, n) =>
        urlOf(`127.0.10.${(n % 20) + 1}`, `/${n}.png`, quickImage(imageOf(`${n}`))),
      ),
    ],
    allowTypes: 'image,video',
    allowAddresses: ['127.0.0.0/8'],
    concurrency: CONCURRENCY,
    temporaryFolder,
    largeBodies: { over: 64 * 1024 },
    // A tenth of all waits: the films end soon after the images.
    clock: { ...systemClock, sleep: (ms, signal) => systemClock.sleep(ms / 10, signal) },
    signal: cancel.signal,
    failOn: 'none',
    watch: {
      settled({ outcome }) {
        if (outcome !== 'stored' || --left > 0) return
        comingAtTheEnd = films.now
        cancel.abort()
      },
    },
  })
  expect([report.stored, left]).toEqual([IMAGES, 0])
  // More films than slots, none of which has ended, and the images had the slots.
  expect(comingAtTheEnd).toBeGreaterThan(CONCURRENCY)
  expect(endedEarly).toBe(0)
  expect(images.most).toBeGreaterThanOrEqual(CONCURRENCY - 2)
})
