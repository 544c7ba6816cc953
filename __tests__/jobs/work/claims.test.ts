/** Claims of parts: a worker that lost one never believes that it has it again. */
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { decodeClaim } from '../../../src/jobs/plan/claim.ts'
import { Claims, type Taken } from '../../../src/jobs/work/claims.ts'
import type { Store } from '../../../src/storage/stores/store.ts'
import { type OpenedOss, openOn } from '../../support/oss-store.ts'

const PLACE = { name: 'default', id: '0123456789ab-1' }
const FOLDER = 'scraped/.persist/plans/default/0123456789ab-1/claims/'
const LOCK_MS = 900

let opened: OpenedOss
const taken: Taken[] = []
const { signal } = new AbortController()
beforeEach(async () => {
  opened = await openOn()
})
afterEach(async () => {
  for (const { claim } of taken.splice(0)) await claim.end(true)
  await opened.close()
})

function worker(owner: string, store: Store = opened.store) {
  const claims = new Claims({ store, ...PLACE }, { owner, lockMs: LOCK_MS })
  const take = async (isFirst: boolean) => {
    const last = isFirst ? undefined : (await claims.last(signal, 0)).get(0)
    const got = await claims.take(0, last, signal)
    if (got) taken.push(got)
    return got
  }
  return { first: () => take(true), next: () => take(false) }
}

/** By the store's clock the last claim is over. */
function age(turn: number): void {
  const object = opened.oss.bucket.head(`${FOLDER}part-00000.${turn}`)
  Object.assign(object ?? {}, { lastModified: new Date(Date.now() - LOCK_MS - 2000) })
}

test('a claim of an earlier turn is not created again by its own worker', async () => {
  const [one, two] = [worker('one'), worker('two')]
  expect(await one.first()).toMatchObject({ isFirst: true })
  age(1)
  expect(await two.next()).toMatchObject({ isFirst: false, wasCrash: true })
  expect(await one.first()).toBeUndefined()
  expect(await one.next()).toBeUndefined()
})

test('a renewal that arrives after the end counts for nothing', async () => {
  let arrived = () => {}
  const arriving = new Promise<void>(done => {
    arrived = done
  })
  const asked = Promise.withResolvers<void>()
  const late: Store = {
    ...opened.store,
    async put(key, body, options, cancel) {
      if (options.mode === 'overwrite') {
        asked.resolve()
        await arriving
      }
      return await opened.store.put(key, body, options, cancel)
    },
  }
  const begun = performance.now()
  const first = await worker('one', late).first()
  await asked.promise
  while (performance.now() < begun + LOCK_MS + 50) await new Promise(done => setTimeout(done, 10))
  age(1)
  expect(await worker('two').next()).toMatchObject({ wasCrash: true })
  arrived()
  while (!first?.claim.lost.aborted && performance.now() < begun + 20_000) {
    await first?.claim.hold()
    await new Promise(done => setTimeout(done, 10))
  }
  expect(() => first?.claim.mayAsk()).toThrow()
})

test('a claim of an earlier release is read', () => {
  expect(decodeClaim('{"owner":"other","lockMs":60000}\n')).toEqual({ owner: 'other', lockMs: 60_000 })
})
