/**
 * A bucket of a million images that speaks OSS's listings: it keeps digests, not objects. Some are missing, some have
 * other bytes, some are in no manifest. Its program is a process of its own: `check-store.ts COUNT DELAY_MS` prints
 * its port.
 */
import { hash } from 'node:crypto'
import { createServer, type ServerResponse } from 'node:http'
import { argv } from 'node:process'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { type KeyPrefix, mintKey } from '../src/storage/key/object-key.ts'
import type { ImageEntry } from '../src/storage/manifest/entries/entry.ts'
import { MergedWriter } from '../src/storage/manifest/segments/merged-writer.ts'
import { mergedKey } from '../src/storage/manifest/segments/names.ts'

export const PREFIX = 'images/' as KeyPrefix
/** What differs from the manifest, whatever the count. */
export const MISSING = 100
export const CHANGED = 50
export const ORPHANS = 200

const DAY_MS = 86_400_000
const LINES_OF_FILE = 100_000
const HOSTS = 5000
const AT = Date.UTC(2026, 9, 1)
const DIGEST_BYTES = 32

interface Images {
  /** Digests of all images and orphans, sorted. */
  readonly sorted: Buffer
  readonly count: number
  readonly missing: ReadonlySet<string>
  readonly changed: ReadonlySet<string>
}

const digestOf = (text: string) => hash('sha256', text)
const sizeOf = (hex: string) => 20_000 + (Number.parseInt(hex.slice(0, 8), 16) % 400_000)
const etagOf = (hex: string) => hex.slice(0, 32).toUpperCase()

function makeImages(count: number): Images {
  const hexes = Array.from({ length: count }, (_, index) => digestOf(`image ${index}`))
  const some = (every: number, from: number) =>
    Array.from({ length: every }, (_, index) => hexes[Math.floor((index * count) / every) + from] as string)
  const orphans = Array.from({ length: ORPHANS }, (_, index) => digestOf(`orphan ${index}`))
  const missing = new Set(some(MISSING, 1))
  const stored = [...hexes.filter(hex => !missing.has(hex)), ...orphans].sort()
  const sorted = Buffer.alloc(stored.length * DIGEST_BYTES)
  for (const [index, hex] of stored.entries()) sorted.write(hex, index * DIGEST_BYTES, 'hex')
  return { sorted, count: stored.length, missing, changed: new Set(some(CHANGED, 2)) }
}

function lineOf(index: number): ImageEntry {
  const sha256 = digestOf(`image ${index}`)
  const at = new Date(AT - (index % 1000) * 60_000).toISOString()
  return {
    url: `https://img${index % HOSTS}.example.com/uploads/2026/${sha256.slice(0, 12)}/photo-${index}.jpg`,
    sha256,
    key: mintKey(PREFIX, `${sha256}.jpg`),
    bytes: sizeOf(sha256),
    contentType: 'image/jpeg',
    width: 640,
    height: 480,
    etag: etagOf(sha256),
    originEtag: `"${sha256.slice(40, 56)}"`,
    originLastModified: new Date(AT).toUTCString(),
    firstSeen: at,
    lastSeen: at,
    at,
  }
}

/** The files of the manifest by key. */
async function memory(count: number): Promise<ReadonlyMap<string, Buffer>> {
  const files = new Map<string, Buffer>()
  for (let from = 0; from < count; from += LINES_OF_FILE) {
    const size = Math.min(LINES_OF_FILE, count - from)
    const writer = new MergedWriter({ replaces: [], before: '' }, 200 * size)
    for (let number = from; number < from + size; number++) await writer.write([lineOf(number)])
    const uuid = digestOf(`file ${from}`).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5')
    files.set(mergedKey(PREFIX, AT, uuid), Buffer.from((await writer.end()).body))
  }
  return files
}

/** Index of the first digest whose key sorts after this one. */
function after({ sorted, count }: Images, key: string): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >>> 1
    if (`${hexAt(sorted, middle)}.jpg` <= key) low = middle + 1
    else high = middle
  }
  return low
}

const hexAt = (sorted: Buffer, index: number) =>
  sorted.toString('hex', index * DIGEST_BYTES, (index + 1) * DIGEST_BYTES)

const contents = (key: string, etag: string, size: number) =>
  `<Contents><Key>${encodeURIComponent(key)}</Key><LastModified>2026-10-01T00:00:00.000Z</LastModified><ETag>"${etag}"</ETag><Type>Normal</Type><Size>${size}</Size><StorageClass>Standard</StorageClass></Contents>`

function listXml(images: Images, files: ReadonlyMap<string, Buffer>, query: URLSearchParams): string {
  const prefix = query.get('prefix') ?? ''
  const from = query.get('continuation-token') ?? query.get('start-after') ?? ''
  const limit = Number(query.get('max-keys') ?? 100)
  const found: string[] = []
  for (const [key, body] of [...files].sort(([a], [b]) => (a < b ? -1 : 1)))
    if (key.startsWith(prefix) && key > from && found.length < limit)
      found.push(contents(key, etagOf(digestOf(key)), body.length))
  let last = ''
  if (PREFIX.startsWith(prefix)) {
    let index = from.startsWith(PREFIX) ? after(images, from.slice(PREFIX.length)) : 0
    for (; index < images.count && found.length < limit; index++) {
      const hex = hexAt(images.sorted, index)
      last = `${PREFIX}${hex}.jpg`
      const etag = etagOf(images.changed.has(hex) ? digestOf(hex) : hex)
      found.push(contents(last, etag, sizeOf(hex)))
    }
    if (index === images.count) last = ''
  }
  const more = last === '' ? '' : `<NextContinuationToken>${encodeURIComponent(last)}</NextContinuationToken>`
  return `<?xml version="1.0" encoding="UTF-8"?>\n<ListBucketResult><Name>bench</Name><Prefix>${encodeURIComponent(prefix)}</Prefix><EncodingType>url</EncodingType><IsTruncated>${last !== ''}</IsTruncated>${more}${found.join('')}</ListBucketResult>`
}

const XML = { 'content-type': 'application/xml' }
const NO_SUCH_KEY = Buffer.from(
  '<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>NoSuchKey</Code><RequestId>1</RequestId></Error>',
)

async function serve(count: number, delayMs: number): Promise<void> {
  const images = makeImages(count)
  const files = await memory(count)
  const isStored = (hex: string) => {
    const index = after(images, `${hex}.jp`)
    return index < images.count && hexAt(images.sorted, index) === hex
  }
  let requests = 0
  const answer = (response: ServerResponse, status: number, headers: Record<string, string>, body: Buffer) =>
    response
      .writeHead(status, { 'x-oss-request-id': '1', 'content-length': String(body.length), ...headers })
      .end(body)
  const server = createServer(async (request, response) => {
    requests++
    const url = new URL(request.url ?? '', 'http://bench')
    if (url.pathname === '/requests') {
      response.end(String(requests - 1))
      return
    }
    if (delayMs > 0) await sleep(delayMs)
    const [, , ...rest] = url.pathname.split('/')
    const key = decodeURIComponent(rest.join('/'))
    if (key === '') {
      const page = Buffer.from(listXml(images, files, url.searchParams))
      answer(response, 200, XML, page)
      return
    }
    const file = files.get(key)
    const hex = key.slice(PREFIX.length, -4)
    if (!file && !isStored(hex)) {
      const headers = { ...XML, 'x-oss-err': NO_SUCH_KEY.toString('base64') }
      answer(response, 404, headers, request.method === 'HEAD' ? Buffer.alloc(0) : NO_SUCH_KEY)
      return
    }
    const body = file ?? Buffer.alloc(sizeOf(hex), hex)
    const etag = etagOf(file || !images.changed.has(hex) ? hex : digestOf(hex))
    const headers = {
      'content-type': file ? 'application/gzip' : 'image/jpeg',
      etag: `"${etag}"`,
      'last-modified': new Date(AT - DAY_MS).toUTCString(),
    }
    answer(response, 200, headers, body)
  })
  server.listen(0, '127.0.0.1', () => {
    const address = server.address()
    console.log(`${typeof address === 'object' && address ? address.port : 0} ${files.size}`)
  })
}

if (fileURLToPath(import.meta.url) === argv[1]) {
  const [count = '1000000', delay = '0'] = argv.slice(2)
  await serve(Number(count), Number(delay))
}
