/**
 * An S3 store in a process of its own that `fork` starts: create-only uploads, lists, deletes. Of images it keeps the
 * sizes alone, once it has seen that the key is the digest of the bytes; all else lies in a folder.
 */
import { hash } from 'node:crypto'
import { once } from 'node:events'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'

export interface StoreCounts {
  readonly images: number
  /** Uploads of images that were kept; as many as there are images, unless one was written twice. */
  readonly kept: number
  /** Uploads of images that were there. */
  readonly refused: number
  /** Bodies that are not what their key says. */
  readonly wrong: number
  /** Keys of the images since the message `mark`. */
  readonly marked: readonly string[]
}

interface Kept {
  readonly size: number
  readonly etag: string
  readonly at: Date
  /** Number of its file. */
  readonly file: number
}

const [folder = '.'] = process.argv.slice(2)
/** By key, without their bytes. */
const images = new Map<string, Kept>()
const others = new Map<string, Kept>()
let [kept, refused, wrong, files] = [0, 0, 0, 0]
let marked: string[] = []
mkdirSync(folder, { recursive: true })

const server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
  serve(request, response).catch(() => response.destroy())
})

async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '', 'http://store')
  const key = decodeURIComponent(url.pathname.split('/').slice(2).join('/'))
  const body = request.method === 'PUT' ? await buffer(request) : undefined
  const digest = /(?:^|\/)([0-9a-f]{64})\.\w+$/.exec(key)?.[1]
  if (request.method === 'GET' && key === '') return list(url.searchParams, response)
  if (body) return put(key, digest, body, request, response)
  const found = digest === undefined ? others.get(key) : images.get(key)
  if (request.method === 'DELETE') {
    if (found && digest === undefined) rmSync(`${folder}/${found.file}`)
    others.delete(key)
    return void response.writeHead(204).end()
  }
  if (!found) return refuse(response, 404, 'NoSuchKey')
  response.writeHead(200, {
    'content-length': found.size,
    etag: found.etag,
    'last-modified': found.at.toUTCString(),
  })
  if (request.method === 'HEAD') return void response.end()
  response.end(readFileSync(`${folder}/${found.file}`))
}

function put(
  key: string,
  digest: string | undefined,
  body: Buffer,
  { headers }: IncomingMessage,
  response: ServerResponse,
): void {
  const sha256 = hash('sha256', body)
  const claimed = headers['x-amz-content-sha256']
  if (claimed?.length === 64 && claimed !== sha256) return refuse(response, 400, 'XAmzContentSHA256Mismatch')
  const isThere = digest === undefined ? others.has(key) : images.has(key)
  if (isThere && headers['if-none-match'] === '*') {
    if (digest !== undefined) refused++
    return refuse(response, 412, 'PreconditionFailed')
  }
  const etag = `"${hash('md5', body)}"`
  if (digest === undefined) {
    const file = others.get(key)?.file ?? files++
    writeFileSync(`${folder}/${file}`, body)
    others.set(key, { size: body.length, etag, at: new Date(), file })
  } else {
    if (digest !== sha256) wrong++
    kept++
    marked.push(key)
    images.set(key, { size: body.length, etag, at: new Date(), file: -1 })
  }
  response.writeHead(200, { etag, 'content-length': 0 }).end()
}

function list(query: URLSearchParams, response: ServerResponse): void {
  const prefix = query.get('prefix') ?? ''
  const after = query.get('continuation-token') ?? query.get('start-after') ?? ''
  const limit = Number(query.get('max-keys') ?? 1000)
  // The tool's own folder has none, so a list of it need not pass all of them.
  const keys = [...others.keys(), ...(prefix.includes('.persist/') ? [] : images.keys())]
    .filter(key => key.startsWith(prefix) && key > after)
    .sort()
  const page = keys.slice(0, limit)
  const isTruncated = keys.length > limit
  const contents = page.map(key => {
    const { size = 0, etag = '', at = new Date(0) } = others.get(key) ?? images.get(key) ?? {}
    const date = `<LastModified>${at.toJSON()}</LastModified>`
    return `<Contents><Key>${key}</Key>${date}<ETag>${etag}</ETag><Size>${size}</Size></Contents>`
  })
  const next = isTruncated ? `<NextContinuationToken>${page.at(-1)}</NextContinuationToken>` : ''
  response.writeHead(200, { 'content-type': 'application/xml' })
  response.end(
    `<ListBucketResult>${next}<KeyCount>${page.length}</KeyCount><IsTruncated>${isTruncated}</IsTruncated>${contents.join('')}</ListBucketResult>`,
  )
}

function refuse(response: ServerResponse, status: number, code: string): void {
  response.writeHead(status, { 'content-type': 'application/xml' }).end(`<Error><Code>${code}</Code></Error>`)
}

server.listen(0, '127.0.0.1')
await once(server, 'listening')
process.on('message', (said: 'counts' | 'mark') => {
  if (said === 'mark') marked = []
  else process.send?.({ images: images.size, kept, refused, wrong, marked } satisfies StoreCounts)
})
process.send?.((server.address() as AddressInfo).port)
