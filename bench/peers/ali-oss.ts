/** ali-oss as its documentation has it, Signature V4, in a pool; downloads by undici. `ali-oss.ts LIST STORE IN-FLIGHT` */
import { Agent, request } from 'undici'
import { openBucket } from './bucket.ts'
import { fileOf, inPool, readTask } from './task.ts'

const { urls, store, inFlight } = readTask()
const bucket = openBucket(store)
const dispatcher = new Agent({ connections: inFlight })

await inPool(urls, inFlight, async url => {
  const got = await request(url, { dispatcher })
  await bucket.put(fileOf(url), Buffer.from(await got.body.arrayBuffer()))
})
process.exit()
