import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test } from '@jest/globals'
import { type ImageList, listImages } from '../../../src/input/positions/image-list.ts'
import { type Shard, WHOLE_LIST } from '../../../src/input/positions/shard.ts'
import { readSources } from '../../../src/input/sources/read.ts'
import { listFolder } from '../../support/list-files.ts'
import { PLAIN_RULES } from '../../support/test-plan.ts'

setFlagsFromString('--expose-gc')
const collectGarbage: () => void = runInNewContext('gc')

const LINES = 50_000
const SIGNATURE = '?X-Amz-Credential=me&X-Amz-Signature=0'

async function liveHeap(): Promise<number> {
  // What a first pass lets go may hold bytes outside the heap, which the next one frees.
  for (let pass = 0; pass < 2; pass++) {
    await new Promise(setImmediate)
    collectGarbage()
  }
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

/** @returns the folder of a list of 1,000 hosts */
function writeList(query: string): Promise<string> {
  const lines = Array.from(
    { length: LINES },
    (_, n) => `https://images-${n % 1000}.a.test/posts/${n}/picture.jpeg${query}`,
  )
  return listFolder({ 'list.txt': lines.join('\n') })
}

/** The plan, and the bytes it holds for each position. */
async function planned(query = '', shard: Shard = WHOLE_LIST): Promise<{ plan: ImageList; each: number }> {
  const directory = await writeList(query)
  const before = await liveHeap()
  const sources = { urlField: 'url', directory, urlsFile: ['list.txt'] }
  const plan = await listImages(readSources(sources), { ...PLAIN_RULES, shard })
  return { plan, each: ((await liveHeap()) - before) / LINES }
}

test('a plan holds about 400 bytes for a plain URL', async () => {
  const { plan, each } = await planned()
  expect(plan.jobs).toHaveLength(LINES)
  // What else the process happens to hold counts, too.
  expect(each).toBeLessThan(450)
})

test('of a signed URL it holds the canonical one and one more', async () => {
  const { plan, each } = await planned(SIGNATURE)
  expect(plan.jobs).toHaveLength(LINES)
  expect(each).toBeLessThan(600)
})

test('of what other shards have it holds next to nothing, nor the text of the list', async () => {
  const { plan, each } = await planned('', { index: 1, count: 256 })
  expect(plan.positions).toHaveLength(LINES)
  expect(plan.ownCount).toBeLessThan(LINES / 50)
  expect(each).toBeLessThan(20)
})
