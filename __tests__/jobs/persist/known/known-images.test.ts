import { expect, test } from '@jest/globals'
import type { Target } from '../../../../src/input/positions/image-job.ts'
import { KnownImages } from '../../../../src/jobs/persist/known/known-images.ts'
import { mintImageKey, mintPrefix } from '../../../../src/storage/key/object-key.ts'
import type { ImageEntry } from '../../../../src/storage/manifest/entries/entry.ts'
import { NO_MANIFEST } from '../../../../src/storage/manifest/manifest.ts'
import { NOON, steppedClock } from '../../../support/clocks.ts'

const CAT = 'https://a.test/cat.png'
const COUNT = 2000

test('thousands of objects of one URL are recalled without a look at each for each', () => {
  const prefix = mintPrefix('images/')
  const at = new Date(NOON).toISOString()
  let looks = 0
  const lines = Array.from(
    { length: COUNT },
    (_, n): ImageEntry => ({
      url: CAT,
      key: mintImageKey(prefix, `${n}.png`),
      firstSeen: at,
      get at() {
        looks++
        return at
      },
      get fields() {
        looks++
        return { id: String(n) }
      },
    }),
  )
  const targets = lines.map((_, number): Target => ({ number, fields: { id: number } }))
  const knownImages = new KnownImages({
    manifest: { ...NO_MANIFEST, entriesOf: url => (url === CAT ? [...lines] : []) },
    newKeys: { hasLine: () => false },
    rules: { refreshAfterMs: undefined, retryFailedAfterMs: 1 },
    clock: steppedClock(NOON),
    store: { prefix },
    keyFields: ['id'],
    linksOf: key => ({ publicUrl: key }),
    settingsFor: () => '',
    language: 'en',
  })
  const job = { url: CAT, targets }
  const keys = targets.map(target => knownImages.settlementOf(job, target)?.outcome.key)
  expect(keys).toEqual(lines.map(({ key }) => key))
  expect(knownImages.settlementOf(job, { number: COUNT, fields: { id: 'other' } })).toBeUndefined()
  expect(looks).toBeLessThan(10 * COUNT)
})
