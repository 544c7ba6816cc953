/** A worker as a process of its own whose queue has little patience: `{"options":…,"queueTiming":…}` is its word. */
import { workWith } from '../../src/jobs/work/work.ts'

const { options, queueTiming } = JSON.parse(process.argv[2] ?? '')
const said = await workWith({ queueTiming }, options).then(
  ({ state, worked }) => ({ state, worked }),
  error => ({ reason: error.reason, message: error.message }),
)
process.stdout.write(JSON.stringify(said))
