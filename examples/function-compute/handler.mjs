/**
 * Keeps the images of one event in OSS, from an Alibaba Cloud Function Compute function.
 * Event: `{"urls": ["https://…"]}`, as bytes or text. Returns the keys in the order of the URLs, `null` where an
 * image could not be kept, and why.
 * Environment: DESTINATION, such as `oss://my-bucket/memes/`, and REGION.
 */
import { persist } from 'persist-images'

/** Function Compute ends a function without a word; this long before that the run is ended, and remembers what it stored. */
const RESERVE_MS = 5000

export async function handler(event, context) {
  const { urls } = JSON.parse(event.toString())
  if (!Array.isArray(urls)) throw new TypeError('the event needs "urls", an array: {"urls": ["https://…"]}')
  const { credentials, function: func } = context
  const { accessKeyId, accessKeySecret, securityToken } = credentials
  const run = persist({
    urls,
    destination: process.env.DESTINATION,
    region: process.env.REGION,
    endpoint: process.env.ENDPOINT,
    allowAddresses: process.env.ALLOW_ADDRESSES,
    // A failed image stands in the answer; a store that refuses fails the invocation.
    failOn: 'none',
    // Those of the function's own role: nothing is kept in its settings.
    credentials: async () => ({ accessKeyId, accessKeySecret, securityToken }),
    signal: AbortSignal.timeout(func.timeout * 1000 - RESERVE_MS),
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
