/** A process of its own that reads a long memory from a double, and prints what that took as JSON. */
import { historyUrl } from '../../bench/history.ts'
import { systemClock } from '../../src/base/clock.ts'
import { type Text, textIn } from '../../src/base/sentence.ts'
import { fixedCredentials } from '../../src/storage/credentials/credentials.ts'
import { loadManifest } from '../../src/storage/manifest/load.ts'
import { parseDestination } from '../../src/storage/stores/destination.ts'
import { peakMb } from './peak-memory.ts'
import { openTyped } from './typed-store.ts'

/** A wanted URL every so many lines of the history. */
const [, , endpoint = '', region = '', accessKeyId = '', accessKeySecret = '', wanted = '', every = ''] =
  process.argv

const notices: string[] = []
const notice = (sentence: Text) => void notices.push(textIn('en', sentence))
const store = await openTyped(
  {
    destination: parseDestination('oss://memes/scraped/'),
    directory: '/',
    region,
    endpoint,
    allowInsecureEndpoint: false,
    language: 'en',
    credentials: fixedCredentials({ accessKeyId, accessKeySecret }),
    clock: systemClock,
  },
  notice,
)
const urls = new Set(Array.from({ length: Number(wanted) }, (_, index) => historyUrl(index * Number(every))))
const beforeMb = peakMb()
const cpu = process.cpuUsage()
const started = performance.now()
const contents = await loadManifest({ store, clock: systemClock, notice }, urls, new AbortController().signal)
const seconds = (performance.now() - started) / 1000
const { user, system } = process.cpuUsage(cpu)
let known = 0
for (const url of urls) known += contents.entriesOf(url).length
await store.close()
const faces = contents.profiles.size
console.log(
  JSON.stringify({
    seconds,
    cpuSeconds: (user + system) / 1e6,
    beforeMb,
    peakMb: peakMb(),
    known,
    faces,
    notices,
  }),
)
