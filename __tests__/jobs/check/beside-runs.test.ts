import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { listRanges } from '../../../src/jobs/check/list-ranges.ts'
import type { Store } from '../../../src/storage/stores/store.ts'
import { image } from '../../images/images.ts'
import { type Origin, startOrigin } from '../../servers/origin.ts'
import { type Checking, openChecking } from '../../support/checking.ts'
import { startPersist } from '../../support/start-job.ts'

let opened: Checking
let origin: Origin
beforeEach(async () => {
  ;[opened, origin] = await Promise.all([openChecking('a bucket'), startOrigin()])
})
afterEach(() => Promise.all([opened.close(), origin.close()]))

/** A whole PNG of its own: what comes after its end is no part of the picture. */
const pictures = (from: number, count: number) =>
  Array.from({ length: count }, (_, index) => {
    const body = Buffer.concat([image('plain.png'), Buffer.from(`picture ${from + index}`)])
    return origin.serve(`/${from + index}.png`, { body })
  })

test('checks beside two runs that store and replace never say a false word', async () => {
  const kept = await opened.keep(30)
  await opened.remember(kept.map(one => opened.line(one)))
  const { source, ...login } = opened.place
  const start = (urls: readonly string[], key = '{sha256}.{ext}', more = {}) =>
    startPersist({
      ...login,
      destination: source as string,
      urls,
      key,
      allowAddresses: ['127.0.0.1'],
      cwd: opened.directory,
      ...more,
    })
  const replaced = pictures(1000, 10)
  await start(replaced, '{url.sha1}.{ext}')
  // Each picture has other bytes now, of the same size and under the same key.
  for (let index = 0; index < 10; index++)
    origin.serve(`/${1000 + index}.png`, {
      body: Buffer.concat([image('plain.png'), Buffer.from(`PICTURE ${1000 + index}`)]),
    })
  let isOver = false
  const runs = Promise.all([
    start(pictures(0, 150)),
    start(replaced, '{url.sha1}.{ext}', { refreshAfter: '0s', onCollision: 'overwrite' }),
  ]).then(reports => {
    isOver = true
    return reports
  })
  // The ten seconds of a check outlast the writing of a line; here they last until the runs have ended.
  const clock = { now: Date.now, random: Math.random, sleep: async () => void (await runs) }
  const said: unknown[] = []
  let checks = 0
  do {
    const { results, report } = await opened.check({ depth: 'list' }, { clock })
    said.push(...results, ...(report.orphans ? [`${report.orphans} orphans`] : []))
    checks++
  } while (!isOver)
  const [stored, replacedAgain] = await runs
  expect([stored.stored, replacedAgain.stored]).toEqual([150, 10])
  expect(said).toEqual([])
  expect(checks).toBeGreaterThan(0)
  expect((await opened.check()).report.objects).toBe(30 + 150 + 10)
})

const BOUNDS = ['memes/0624.png', 'memes/1250.png', 'memes/1875.png']

test('four ranges list what one does, also where a store ignores where a list is to begin', async () => {
  const keys = Array.from({ length: 2500 }, (_, index) => `memes/${String(index).padStart(4, '0')}.png`)
  for (const key of keys) opened.oss.bucket.put(key, 'x')
  const lists: (string | undefined)[] = []
  const givenOnce: boolean[] = []
  const storeOf = (ignores: boolean, isShuffled = false): Store =>
    ({
      prefix: 'memes/',
      async *list(prefix: string, { startAfter }: { startAfter?: string }) {
        lists.push(startAfter)
        const names = isShuffled
          ? keys.toSorted((a, b) =>
              a.split('').reverse().join('') < b.split('').reverse().join('') ? -1 : 1,
            )
          : keys
        const wanted = names.filter(key => key.startsWith(prefix) && (ignores || key > (startAfter ?? '')))
        for (let from = 0; from < wanted.length; from += 1000) {
          const objects = wanted.slice(from, from + 1000).map(key => ({ key, size: 1 }))
          yield { objects, prefixes: [], ...(from + 1000 < wanted.length && { nextToken: String(from) }) }
        }
      },
    }) as unknown as Store
  for (const store of [storeOf(false), storeOf(true), storeOf(true, true)]) {
    const given: string[] = []
    const take = (objects: readonly { readonly key: string }[]) => {
      for (const { key } of objects) given.push(key)
    }
    await listRanges(store, BOUNDS, take, new AbortController().signal)
    expect([...new Set(given)].toSorted()).toEqual(keys)
    givenOnce.push(given.length === keys.length)
  }
  // Objects that the manifest does not name are counted as they are given.
  expect(givenOnce).toEqual([true, true, false])
  expect(lists.slice(0, 4)).toEqual([undefined, ...BOUNDS])
})
