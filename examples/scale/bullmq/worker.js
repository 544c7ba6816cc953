/**
 * A job of BullMQ is a list. `node worker.js 64` puts lists/00.txt to lists/63.txt into the queue, none of them twice;
 * `node worker.js` is a worker, which has one list at a time until it is stopped. Packages: bullmq, ioredis,
 * persist-images. Environment: REDIS_URL; DESTINATION, such as `oss://my-bucket/memes/`; REGION; the bucket's keys.
 */
import { Queue, UnrecoverableError, WaitingError, Worker } from 'bullmq'
import { persist, SettingsError } from 'persist-images'

const { REDIS_URL: url, DESTINATION, REGION: region, ENDPOINT: endpoint, ALLOW_ADDRESSES } = process.env
const connection = { url, maxRetriesPerRequest: null }
const stop = new AbortController()

async function work(job, token) {
  const { name } = job
  const files = { resultsFile: `results/${name}.jsonl`, newFile: `new/${name}-${Date.now()}.jsonl` }
  const place = { destination: `${DESTINATION}${name}/`, region, endpoint, environment: process.env }
  const list = { urlsFile: `lists/${name}.txt`, allowAddresses: ALLOW_ADDRESSES, signal: stop.signal }
  const { stopped, failure } = await persist({ ...list, ...files, ...place }).catch(error => {
    throw error instanceof SettingsError ? new UnrecoverableError(error.message) : error
  })
  if (stop.signal.aborted) {
    await job.moveToWait(token)
    throw new WaitingError()
  }
  // A store that refuses is worth another try. What `fail-on` says is not.
  if (failure) throw stopped ? new Error(failure) : new UnrecoverableError(failure)
}

const [, , count] = process.argv
if (count === undefined) {
  const worker = new Worker('lists', work, { connection, maxStalledCount: 10 })
  worker.on('failed', (job, error) => console.error(job?.name, error.message))
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => [stop.abort(), worker.close()])
} else {
  const queue = new Queue('lists', { connection })
  const again = { attempts: 10, backoff: { type: 'exponential', delay: 10_000 }, removeOnComplete: true }
  for (const name of Array.from({ length: count }, (_, number) => String(number).padStart(2, '0')))
    await queue.add(name, {}, { ...again, deduplication: { id: name } })
  await queue.close()
}
