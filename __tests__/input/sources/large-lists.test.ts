import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test } from '@jest/globals'
import { readSources } from '../../../src/input/sources/read.ts'
import { listFolder, positions } from '../../support/list-files.ts'

setFlagsFromString('--expose-gc')
const collectGarbage: () => void = runInNewContext('gc')

const LINES = 50_000
const urls = Array.from(
  { length: LINES },
  (_, n) => `https://images.a.test/posts/${n}/picture.jpeg?width=640&n=${n}`,
)

test.each([
  ['list.txt', () => urls.join('\n')],
  ['list.csv', () => `url,title\r\n${urls.map(url => `${url},"a title"`).join('\r\n')}`],
  ['list.jsonl', () => urls.map(url => JSON.stringify({ url, title: 'a title' })).join('\n')],
])('50,000 lines of %s stream: what is read is not kept', async (name, text) => {
  const directory = await listFolder({ [name]: text() })
  const read = () => readSources({ urlField: 'url', directory, urlsFile: [name] })
  // Loads what reads this format.
  for await (const _ of read()) break
  const before = liveHeap()
  let count = 0
  let growth = 0
  for await (const images of read())
    for (const { url } of images) {
      // Jest's expect is too slow for 50,000 calls.
      if (url !== urls[count++]) throw new Error(`${url} at position ${count - 1}`)
      if (count % 12_500 === 0) growth = Math.max(growth, liveHeap() - before)
    }
  expect(count).toBe(LINES)
  // The text alone is over 3 MB.
  expect(growth).toBeLessThan(2_000_000)
})

function liveHeap(): number {
  collectGarbage()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

test('reading stops where its reader stops', async () => {
  const directory = await listFolder({ 'list.csv': `url\n${urls.join('\n')}`, 'list.txt': urls.join('\n') })
  for (const urlsFile of [['list.csv'], ['list.txt']]) {
    for await (const images of readSources({ urlField: 'url', directory, urlsFile })) {
      expect(images[0]?.url).toBe(urls[0])
      break
    }
  }
})

test('an urls input of 131,000 bytes is read whole', async () => {
  const text = urls.join('\n').slice(0, 131_000)
  const found = await positions({ urls: text })
  expect(found.map(({ url }) => url).join('\n')).toBe(text)
})

test.each([
  ['inline text', { urls: urls.join('\n') }],
  ['one record', { urls: [{ url: urls }] }],
])('%s of 50,000 URLs is handed on in portions', async (_what, sources) => {
  const sizes: number[] = []
  for await (const images of readSources({ urlField: 'url', directory: '/', ...sources }))
    sizes.push(images.length)
  expect(sizes.reduce((sum, size) => sum + size)).toBe(LINES)
  expect(Math.max(...sizes)).toBeLessThan(2000)
  expect(Math.min(...sizes)).toBeGreaterThan(0)
})
