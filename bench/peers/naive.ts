/** What most people write first: `fetch` and ali-oss, five at a time, slice by slice. `naive.ts LIST STORE` */
import { openBucket } from './bucket.ts'
import { fileOf, readTask } from './task.ts'

const { urls, store } = readTask()
const bucket = openBucket(store)

for (let start = 0; start < urls.length; start += 5) {
  await Promise.all(
    urls.slice(start, start + 5).map(async url => {
      const got = await fetch(url)
      await bucket.put(fileOf(url), Buffer.from(await got.arrayBuffer()))
    }),
  )
}
process.exit()
