/** What is asked without a manifest: one HEAD for each key. Through our own client, so that nothing else differs. */
import { readFileSync } from 'node:fs'
import { openTyped } from '../../__tests__/support/typed-store.ts'
import { systemClock } from '../../src/base/clock.ts'
import { fixedCredentials } from '../../src/storage/credentials/credentials.ts'
import { mintKey } from '../../src/storage/key/object-key.ts'
import { parseDestination } from '../../src/storage/stores/destination.ts'

const [list = '', endpoint = '', accessKeyId = '', accessKeySecret = '', inFlight = ''] =
  process.argv.slice(2)

const store = await openTyped({
  destination: parseDestination('oss://bench/scraped/'),
  directory: '/',
  region: 'cn-hangzhou',
  endpoint,
  allowInsecureEndpoint: false,
  language: 'en',
  clock: systemClock,
  credentials: fixedCredentials({ accessKeyId, accessKeySecret }),
})
const keys = readFileSync(list, 'utf8').split('\n').filter(Boolean).values()
const { signal } = new AbortController()
const asker = async () => {
  for (const key of keys) {
    if (!(await store.head(mintKey(store.prefix, key), signal))) throw new Error(`nothing at ${key}`)
  }
}
await Promise.all(Array.from({ length: Number(inFlight) }, asker))
await store.close()
