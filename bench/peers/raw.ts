/** The least there can be: undici's `request`, GET and PUT, no hash, no signature. `raw.ts LIST STORE IN-FLIGHT` */
import { Agent, request } from 'undici'
import { fileOf, inPool, readTask } from './task.ts'

const { urls, store, inFlight } = readTask()
const dispatcher = new Agent({ connections: inFlight })

await inPool(urls, inFlight, async url => {
  const got = await request(url, { dispatcher })
  const body = new Uint8Array(await got.body.arrayBuffer())
  const put = await request(`${store}/bench/${fileOf(url)}`, { dispatcher, method: 'PUT', body })
  if (put.statusCode !== 200) throw new Error(`${url}: ${put.statusCode}`)
  await put.body.dump()
})
await dispatcher.close()
