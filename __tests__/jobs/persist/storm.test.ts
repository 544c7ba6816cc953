import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { writePlain } from '../../servers/answer.ts'
import { cutAfter, resetBeforeHeaders, resetMidBody } from '../../servers/misbehave.ts'
import type { Answer, Behaviour } from '../../servers/origin.ts'
import { type OssDouble, type StoreRequest, startOss } from '../../servers/oss.ts'
import { expectAgreement, segmentsOf } from '../../support/manifest-contents.ts'
import { pick, seeded } from '../../support/random-faults.ts'
import { imageOf, type OpenedMemory, openManifestOf } from '../../support/repeated-runs.ts'
import { begin, quiet } from '../../support/run-process.ts'
import { lengthOf, seedOf } from '../../support/test-length.ts'

const ROUNDS = lengthOf(2, 5)
const PROCESSES = lengthOf(6, 8)
const KILLED = 3
/** More than are killed have each URL, so that two at least come to their end with it. */
const LISTS = KILLED + 2
const URLS = 32
/** Earlier runs with two segments each, so many that all that end in the storm come to merge them: more than 64. */
const EARLIER = 40
/** Each round but the last brings some that nobody has seen. */
const seenBy = (round: number) => Math.min(URLS, 12 + (20 * round) / (ROUNDS - 1))
const FAULTY = 0.3

let opened: OpenedMemory
beforeEach(async () => {
  opened = await openManifestOf()
})
afterEach(() => opened.close())

/** Anew for each request, as long as the weather is bad. */
function atOrigin(random: () => number, isBad: () => boolean, body: Buffer): Behaviour {
  return async (socket, request, write) => {
    const answers: Answer[] = [
      { status: 503 },
      { status: 429 },
      resetBeforeHeaders,
      resetMidBody(body, 40),
      cutAfter(body, 50),
    ]
    const answer: Answer = isBad() && random() < FAULTY ? pick(random, answers) : { body }
    if (typeof answer === 'function') await answer(socket, request, write)
    else await writePlain(socket, answer, request.method, write)
  }
}

/** The same of the store, whatever it is asked for; but not a wrong checksum, for which an object is written again. */
function atStore(oss: OssDouble, random: () => number, isBad: () => boolean): void {
  const drawn = new WeakMap<StoreRequest, number>()
  const anything = [{ status: 503, code: 'ServiceUnavailable' }, { reset: true }] as const
  const kinds = [...anything, { keepThenReset: true }, { cutAfter: 10 }] as const
  const draw = ({ method }: StoreRequest): number => {
    if (!isBad() || random() >= FAULTY) return -1
    return pick(random, method === 'PUT' ? [0, 1, 2] : method === 'GET' ? [0, 1, 3] : [0, 1])
  }
  for (const [index, kind] of kinds.entries()) {
    const isDue = (request: StoreRequest) => {
      const fate = drawn.get(request) ?? draw(request)
      drawn.set(request, fate)
      return fate === index
    }
    oss.fault(isDue, { ...kind, times: Number.POSITIVE_INFINITY })
  }
}

const shuffled = <T>(random: () => number, items: readonly T[]): T[] =>
  items
    .map(item => ({ item, at: random() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ item }) => item)

test(`${PROCESSES} processes, overlapping lists, ${100 * FAULTY}% faults at both ends and random kills, ${ROUNDS} rounds`, async () => {
  const random = seeded(seedOf('storm'))
  const { oss, origin, uploads, directory: cwd } = opened
  let isBad = false
  const stormy = () => isBad
  atStore(oss, random, stormy)
  // Every fourth shows the bytes of the one before it.
  const urls = Array.from({ length: URLS }, (_, n) =>
    origin.serve(`/${n}.png`, atOrigin(random, stormy, imageOf(`${n % 4 === 3 ? n - 1 : n}`))),
  )
  const gonePicture = origin.serve('/gone.png', { status: 404 })
  const earlier = Array.from({ length: EARLIER }, (_, n) => opened.show(`/earlier-${n}.png`))
  await Promise.all(earlier.map(url => opened.run({ urls: [url] })))
  const all = [...urls, gonePicture, ...earlier]

  isBad = true
  let killed = 0
  let unfinished = 0
  const forgotten: Buffer[] = []
  for (let round = 0; round < ROUNDS; round++) {
    // Each has one that nobody else asks for, and nobody later.
    const lists = Array.from({ length: PROCESSES }, (_, n) => [opened.show(`/own-${round}-${n}.png`)])
    for (const url of [gonePicture, ...urls.slice(0, seenBy(round))])
      for (const list of shuffled(random, lists).slice(0, LISTS)) list.push(url)
    const killedOnes = shuffled(random, [...lists.keys()]).slice(0, KILLED)
    const processes = lists.map(async (urls, index) => {
      // Some begin while others are about to end, and so know less or more.
      await sleep(random() * 1000)
      const { kill, ended } = begin({ urls, cwd, oss })
      // How far they all are says when: a time would come too early on a busy machine.
      const due = killedOnes.includes(index) ? oss.requests.length + random() * 400 : Infinity
      const watching = setInterval(() => oss.requests.length >= due && kill(), 5)
      return await ended.finally(() => clearInterval(watching))
    })
    for (const [index, { code, signal, stdout, stderr }] of (await Promise.all(processes)).entries()) {
      if (signal === 'SIGKILL') killed++
      else if (code !== 0) unfinished++
      expect(stderr).not.toMatch(/key-collision|unexpected/)
      const isWritten = code === 0 && !stderr.includes('could not be written')
      const own = lists[index]?.[0] ?? ''
      if (isWritten && /^\{.*"outcome":"stored"/.test(stdout)) all.push(own)
      else forgotten.push(imageOf(new URL(own).pathname))
    }
    await quiet(oss)
  }
  isBad = false
  const merged = segmentsOf(oss.bucket).filter(key => key.includes('/merged/')).length
  console.info(
    `storm: ${killed} killed, ${unfinished} not well ended, ${merged} merged, ${oss.requests.length} store requests`,
  )
  expect(merged).toBeGreaterThan(0)
  expect(killed).toBeGreaterThan(ROUNDS)
  expectAgreement(oss.bucket, forgotten)
  expect(uploads.twice()).toEqual([])

  const asked = origin.requests.length
  const recalled = await opened.run({ urls: all, manifest: 'read-only' })
  expect(origin.requests.length).toBe(asked)
  const calm = await startOss()
  const faultless = await opened.run({ urls: all, endpoint: calm.endpoint })
  const known = ({ url, key, sha256, bytes }: (typeof recalled.results)[number]) => ({
    url,
    key,
    sha256,
    bytes,
  })
  expect(recalled.results.map(known)).toEqual(faultless.results.map(known))
  expect(recalled.report).toMatchObject({ unchanged: all.length - 1, skipped: 1 })
  expect(all.length).toBeGreaterThan(1 + URLS + EARLIER + (ROUNDS * (PROCESSES - KILLED)) / 2)
  for (const { key = '' } of faultless.results)
    expect(oss.bucket.head(key)?.bytes).toEqual(calm.bucket.head(key)?.bytes)
  const stored = uploads.images()
  expect(faultless.report.newKeys.filter(key => !stored.includes(key))).toEqual([])
  await calm.close()
})
