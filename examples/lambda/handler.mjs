/**
 * Keeps the images of one event in S3, from an AWS Lambda function.
 * Event: `{"urls": ["https://…"]}`, or the scheduled event of EventBridge. Returns the keys in the order of the URLs,
 * `null` where an image could not be kept, and why.
 * Environment: DESTINATION, such as `s3://my-bucket/memes/`. URLS_FROM, for scheduled events: addresses of feeds,
 * pages, sitemaps and lists, one a line, or one list in a bucket, such as `s3://my-bucket/lists/posts.csv`.
 */
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { download, persist } from 'persist-images'

/** Lambda ends a function without a word; this long before that the run is ended, and remembers what it stored. */
const RESERVE_MS = 5000

export async function handler(event, context) {
  const store = {
    region: process.env.AWS_REGION,
    endpoint: process.env.ENDPOINT,
    // Those of the function's own role, which Lambda puts there.
    environment: process.env,
    signal: AbortSignal.timeout(context.getRemainingTimeInMillis() - RESERVE_MS),
  }
  const run = persist({
    ...(await listOf(event, store)),
    ...store,
    destination: process.env.DESTINATION,
    allowAddresses: process.env.ALLOW_ADDRESSES,
    // A failed image stands in the answer; a store that refuses fails the invocation.
    failOn: 'none',
  })
  const keys = []
  const failures = []
  for await (const { url, key, outcome, reason, message } of run) {
    keys.push(key ?? null)
    if (key === undefined) failures.push({ url, outcome, reason, message })
  }
  const { stored, unchanged, failure } = await run
  if (failure) throw new Error(failure)
  return { keys, failures, stored, unchanged }
}

function listOf({ urls, 'detail-type': type }, store) {
  if (type === 'Scheduled Event') return setList(store)
  if (!Array.isArray(urls)) throw new TypeError('the event needs "urls", an array: {"urls": ["https://…"]}')
  return { urls }
}

/** The list that URLS_FROM names: read anew each time, so it may change between two runs. */
async function setList(store) {
  const from = process.env.URLS_FROM
  if (!from)
    throw new TypeError('a scheduled event needs URLS_FROM, the address of a feed, page, sitemap or list')
  if (!from.startsWith('s3://')) return { urlsFrom: from }
  const [, source, key] = /^(s3:\/\/[^/]+\/)(.+)$/.exec(from)
  const directory = join(tmpdir(), 'lists')
  const { failure } = await download({ ...store, source, keys: [key], directory })
  if (failure) throw new Error(failure)
  return { urlsFile: join(directory, key) }
}
