/** A run has so many requests for objects that may be missing. Without one, only a listing speaks against an image. */
import { expect, test } from '@jest/globals'
import type { Lookups } from '../../../../src/jobs/persist/known/lookups.ts'
import { Losses } from '../../../../src/jobs/persist/known/losses.ts'
import { MissingImages } from '../../../../src/jobs/persist/known/missing-images.ts'
import { ObjectLook } from '../../../../src/jobs/persist/known/object-look.ts'
import type { Outcome } from '../../../../src/output/result.ts'
import { NO_MANIFEST } from '../../../../src/storage/manifest/manifest.ts'
import type { Store } from '../../../../src/storage/stores/store.ts'
import { NOON, steppedClock } from '../../../support/clocks.ts'
import { imageLine } from '../../../support/test-manifest.ts'

const signal = new AbortController().signal
const never = () => {
  throw new Error('not expected')
}
const stop = { stopping: signal, storeFailed: never, storeWorked: () => {} }

/** What a run with one request says of three images, all of which are there. */
async function judge(lacks: Losses['lacks']) {
  const clock = steppedClock(NOON)
  const losses = new Losses({ manifest: NO_MANIFEST, clock }, () => {})
  losses.lacks = lacks
  const heads: string[] = []
  const head: Store['head'] = async key => {
    heads.push(key)
    return { size: 1 }
  }
  const store = { head } as Store
  const objects = new ObjectLook({ store, losses, clock, stop, notice: never, mayNameRight: false, most: 1 })
  const lost = new MissingImages({
    clock,
    rules: { refreshAfterMs: undefined, retryFailedAfterMs: 1 },
    language: 'en',
    lookups: { losses } as Lookups,
    kept: ({ key }) => ({ outcome: 'unchanged', key }) as Outcome,
  })
  const outcomes = []
  for (const number of [1, 2, 3]) outcomes.push((await lost.afterLook(imageLine(number), objects))?.outcome)
  return { outcomes, heads }
}

test('where no listing says anything, an image that is not looked at counts as there', async () => {
  const { outcomes, heads } = await judge(() => undefined)
  expect(outcomes).toMatchObject(
    [1, 2, 3].map(number => ({ outcome: 'unchanged', key: imageLine(number).key })),
  )
  expect(heads).toEqual([imageLine(1).key])
})

test('where a listing lacks it, it has no key, and the message says that this is not proven', async () => {
  const { outcomes, heads } = await judge(() => true)
  const unproven = {
    outcome: 'failed',
    reason: 'missing',
    message: expect.stringContaining('not proven yet'),
  }
  expect(outcomes).toMatchObject([{ outcome: 'unchanged' }, unproven, unproven])
  expect(outcomes[1]).not.toHaveProperty('key')
  expect(heads).toHaveLength(1)
})
