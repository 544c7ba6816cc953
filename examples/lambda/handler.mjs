/**
 * Keeps the images of one event in S3, from an AWS Lambda function.
 * Event: `{"urls": ["https://…"]}`. Returns the keys in the order of the URLs, `null` where an image could not be kept,
 * and why.
 * Environment: DESTINATION, such as `s3://my-bucket/memes/`.
 */
import { persist } from 'persist-images'

/** Lambda ends a function without a word; this long before that the run is ended, and remembers what it stored. */
const RESERVE_MS = 5000

export async function handler({ urls }, context) {
  if (!Array.isArray(urls)) throw new TypeError('the event needs "urls", an array: {"urls": ["https://…"]}')
  const run = persist({
    urls,
    destination: process.env.DESTINATION,
    region: process.env.AWS_REGION,
    endpoint: process.env.ENDPOINT,
    allowAddresses: process.env.ALLOW_ADDRESSES,
    // A failed image stands in the answer; a store that refuses fails the invocation.
    failOn: 'none',
    // Those of the function's own role, which Lambda puts there.
    environment: process.env,
    signal: AbortSignal.timeout(context.getRemainingTimeInMillis() - RESERVE_MS),
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
