/**
 * Fetches the posts of an API, keeps their images, and writes the posts with links of your own: a site is built from
 * that file. An image that could not be kept has its old link.
 * Environment: API, DESTINATION, REGION, and the keys of the bucket; OUTPUT, the file (default `posts.json`).
 */
import { readFile, writeFile } from 'node:fs/promises'
import { persistRecords } from 'persist-images'

const { API = '', DESTINATION, REGION, ENDPOINT, ALLOW_ADDRESSES, OUTPUT = 'posts.json' } = process.env

const answer = await fetch(API)
if (!answer.ok) throw new Error(`${API} answered ${answer.status}`)

const posts = await answer.json()
const before = JSON.parse(await readFile(OUTPUT, 'utf8').catch(() => '[]'))
if (posts.length === 0 && before.length > 0) throw new Error(`${API} has no post; ${OUTPUT} stays as it is`)

const { records, report } = await persistRecords(posts, {
  select: ['$[*].cover', '$[*].gallery[*]'],
  htmlFields: ['$[*].body'],
  destination: DESTINATION,
  region: REGION,
  endpoint: ENDPOINT,
  allowAddresses: ALLOW_ADDRESSES,
  environment: process.env,
})
console.log(`${report.stored} stored, ${report.unchanged} known, ${report.failed} failed`)
for (const { url, outcome, reason } of report.results)
  if (outcome === 'failed') console.error(`${reason}: ${url}`)
if (report.failure) throw new Error(report.failure)
await writeFile(OUTPUT, `${JSON.stringify(records, null, 2)}\n`)
