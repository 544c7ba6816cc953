/** A process of its own that reads lists from the web into the folder it stands in, and prints memory that took. */
import { persist } from '../../src/entry/index.ts'
import { peakMb } from './peak-memory.ts'

const [, , text = ''] = process.argv

const before = peakMb()
const { total, failed, failedLists } = await persist({
  urlsFrom: text.split(' '),
  destination: 'file:./images',
  allowAddresses: ['127.0.0.1'],
  perHostConcurrency: 32,
})
console.log(JSON.stringify({ total, failed: failed + failedLists.length, mb: peakMb() - before }))
