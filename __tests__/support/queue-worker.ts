/**
 * A worker as a process of its own whose queue has little patience: `{"options":…,"queueTiming":…,"aheadMs":…}` is its
 * word. SIGTERM stops it.
 */
import { workWith } from '../../src/jobs/work/work.ts'

const { options, queueTiming, aheadMs = 0 } = JSON.parse(process.argv[2] ?? '')
const now = Date.now
Date.now = () => now() + aheadMs
const stop = new AbortController()
process.once('SIGTERM', () => stop.abort())
const said = await workWith({ queueTiming }, { ...options, signal: stop.signal }).then(
  ({ state, worked }) => ({ state, worked }),
  error => ({ reason: error.reason, message: error.message }),
)
process.stdout.write(JSON.stringify(said))
