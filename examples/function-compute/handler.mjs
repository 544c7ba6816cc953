/**
 * Keeps the images of one event in OSS, from an Alibaba Cloud Function Compute function.
 * Event: `{"urls": ["https://…"]}`, as bytes or text, or the event of a time trigger, whose message is the same or
 * empty. Returns the keys in the order of the URLs, `null` where an image could not be kept, and why.
 * Environment: DESTINATION, such as `oss://my-bucket/memes/`, and REGION. URLS_FROM, for an empty message: addresses
 * of feeds, pages, sitemaps and lists, one a line, or one list in a bucket, such as `oss://my-bucket/lists/posts.csv`.
 * MESSAGE_LANGUAGE: `zh` for messages in Chinese.
 */
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { download, persist } from 'persist-images'

/** Function Compute ends a function without a word; this long before that the run is ended, and remembers what it stored. */
const RESERVE_MS = 5000

export async function handler(event, context) {
  const { credentials, function: func } = context
  const { accessKeyId, accessKeySecret, securityToken } = credentials
  const store = {
    region: process.env.REGION,
    endpoint: process.env.ENDPOINT,
    language: process.env.MESSAGE_LANGUAGE,
    // Those of the function's own role: nothing is kept in its settings.
    credentials: async () => ({ accessKeyId, accessKeySecret, securityToken }),
    signal: AbortSignal.timeout(func.timeout * 1000 - RESERVE_MS),
  }
  const run = persist({
    ...(await listOf(JSON.parse(event.toString()), store)),
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

/** A time trigger sends its name and, as text, the message entered for it. */
function listOf({ triggerName, payload, urls }, store) {
  if (triggerName !== undefined)
    return payload ? listOf({ urls: JSON.parse(payload).urls }, store) : setList(store)
  if (!Array.isArray(urls)) throw new TypeError('the event needs "urls", an array: {"urls": ["https://…"]}')
  return { urls }
}

/** The list that URLS_FROM names: read anew each time, so it may change between two runs. */
async function setList(store) {
  const from = process.env.URLS_FROM
  if (!from) throw new TypeError('a time trigger needs URLS_FROM, or {"urls": ["https://…"]} as its message')
  if (!from.startsWith('oss://')) return { urlsFrom: from }
  const [, source, key] = /^(oss:\/\/[^/]+\/)(.+)$/.exec(from)
  const directory = join(tmpdir(), 'lists')
  const { failure } = await download({ ...store, source, keys: [key], directory })
  if (failure) throw new Error(failure)
  return { urlsFile: join(directory, key) }
}
