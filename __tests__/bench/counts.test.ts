/** What an image costs, where no clock is needed: a round of features once added 11 % that no test saw. */
import { expect, test } from '@jest/globals'
import {
  type CountedStore,
  codeOfOneImage,
  MOST_CODE,
  MOST_PROMISES,
  promisesAnImage,
} from '../../bench/counts/count-run.ts'
import { built } from '../support/built.ts'
import { startOf } from '../support/starts.ts'
import { cellsOf } from '../support/test-length.ts'

const STORES = cellsOf<CountedStore>(['oss'], ['s3'])
const BUNDLE = built('cli.js')

test.each(STORES)('an image makes at most so many promises (%s)', async store => {
  const promises = await promisesAnImage(store, startOf('cli-start'))
  console.info(`promises an image, ${store}: ${promises}`)
  // The download and the upload alone make ten. Fewer, and the count itself is wrong.
  expect(promises).toBeGreaterThan(10)
  expect(promises).toBeLessThanOrEqual(MOST_PROMISES[store])
})

test.each(STORES)('one image loads at most so many bytes of the bundle (%s)', async store => {
  const bytes = await codeOfOneImage(store, BUNDLE)
  console.info(`bytes of code for one image, ${store}: ${bytes}`)
  expect(bytes).toBeGreaterThan(1e6)
  expect(bytes).toBeLessThanOrEqual(MOST_CODE[store])
})
