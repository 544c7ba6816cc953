/**
 * The APIs of services whose links die, as one program: it signs a link for each image in each answer, and a new answer
 * kills the links of the one before. Says its port on standard output; `POST /images` with a number says how many there
 * are, and those after it which of them are gone; `GET /seen` tells the images that were asked for since, with the answers. A URL as its argument is where its
 * links lead to, in place of itself.
 */
import { createHash, createHmac } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'

const PNG = readFileSync(new URL('../images/plain.png', import.meta.url))
const LIVES = { notion: 3600, airtable: 7200, feishu: 86_400, telegram: 3600, discord: 86_400 }
const BOT = '/bot42:Telegram-Token-of-thirty-five-chars_x'

let count = 0
/** Of the last answers: what a link of an earlier one is signed with. */
let round = 0
let seen: string[] = []
/** Names of images that every link answers 404 for. */
let gone: readonly string[] = []
/** Updates of Telegram before this one are confirmed. */
let confirmed = 0

const hmac = (...parts: unknown[]) => createHmac('sha256', 'key').update(parts.join(' ')).digest('hex')
const soon = (seconds: number) => Math.floor(Date.now() / 1000) + seconds
const names = () => Array.from({ length: count }, (_, number) => String(number))
const half = () => Math.ceil(count / 2)

/** Signed in the path. */
const pathLink = (lives: number, name: string) => {
  const until = soon(lives)
  return `${here()}/signed/${round}.${until}.${hmac(round, until, name)}/${name}.png`
}
/** In the query, as S3 has it. */
const queryLink = (name: string) => {
  const date = new Date().toISOString().replace(/[-:]|\.\d+/g, '')
  const query = `X-Amz-Credential=me&X-Amz-Date=${date}&X-Amz-Expires=3600`
  return `${here()}/s3/${name}.png?${query}&X-Amz-Signature=${hmac(round, name)}`
}
const discordLink = (name: string) => {
  const [ex, is] = [soon(86_400).toString(16), soon(0).toString(16)]
  return `${here()}/attachments/1/${name}/${name}.png?ex=${ex}&is=${is}&hm=${hmac(round, ex, is, name)}&`
}

/** Fields that were written into records of Airtable's table. */
const lasting = new Map<string, object>()

/** As the API: ten records at most. */
function patched(records: readonly { readonly id: string; readonly fields: object }[]) {
  if (records.length > 10) return undefined
  for (const { id, fields } of records) {
    lasting.set(id, fields)
    seen.push(`patched ${id} ${JSON.stringify(fields)}`)
  }
  return { records }
}

type Handler = (request: IncomingMessage, url: URL, body: string) => unknown

/** Two pages of all, so that nobody forgets the second. */
const page = (cursor: string | null) => (cursor ? names().slice(half()) : names().slice(0, half()))
const isOf = (token: string) => (request: IncomingMessage) =>
  request.headers.authorization === `Bearer ${token}`

const ROUTES: readonly (readonly [RegExp, Handler])[] = [
  [
    /^\/v1\/databases\/db\/query$/,
    (request, _, body) => {
      if (!isOf('notion')(request) || !request.headers['notion-version']) return undefined
      const isLast = JSON.parse(body).start_cursor !== undefined
      if (!isLast) round++
      return { results: [{ id: isLast ? 'p2' : 'p1' }], has_more: !isLast, next_cursor: isLast ? null : 'c' }
    },
  ],
  [
    /^\/v1\/blocks\/(\w+)\/children$/,
    (request, { pathname, searchParams }) => {
      if (!isOf('notion')(request)) return undefined
      const id = pathname.split('/')[3] ?? ''
      // Half of the images are directly on the first page, in two answers; the others in a column of the second.
      if (id === 'p2')
        return { results: [{ id: 'column', type: 'column', has_children: true }], has_more: false }
      const cursor = searchParams.get('start_cursor')
      const mine = id === 'p1' ? names().slice(0, half()) : names().slice(half())
      const shown = cursor ? mine.slice(1) : mine.slice(0, 1)
      const expiry = new Date(soon(LIVES.notion) * 1000).toISOString()
      return {
        results: [
          { id: `text-${id}`, type: 'paragraph', has_children: false },
          ...shown.map(name => ({
            id: `block-${name}`,
            type: 'image',
            has_children: false,
            last_edited_time: '2026-11-01T08:00:00.000Z',
            image: { type: 'file', file: { url: pathLink(LIVES.notion, name), expiry_time: expiry } },
          })),
        ],
        has_more: !cursor && mine.length > 1,
        next_cursor: 'more',
      }
    },
  ],
  [
    /^\/v0\/app\/tbl$/,
    (request, { searchParams }, body) => {
      if (!isOf('airtable')(request)) return undefined
      if (request.method === 'PATCH') return patched(JSON.parse(body).records)
      const offset = searchParams.get('offset')
      if (!offset) round++
      const attachment = (name: string) => ({
        id: `att${name}`,
        url: pathLink(LIVES.airtable, name),
        filename: 'a.png',
      })
      const fields = (name: string) => ({
        Name: name,
        Tags: ['a', 'b'],
        Pictures: [attachment(name)],
        ...lasting.get(`rec${name}`),
      })
      return {
        records: page(offset).map(name => ({ id: `rec${name}`, fields: fields(name) })),
        ...(!offset && { offset: 'itr/rec 1' }),
      }
    },
  ],
  [
    /^\/open-apis\/auth\/v3\/tenant_access_token\/internal$/,
    (_request, _url, body) =>
      JSON.parse(body).app_secret === 'feishu' ? { code: 0, tenant_access_token: 't-1' } : { code: 10003 },
  ],
  [
    /^\/open-apis\/bitable\/v1\/apps\/a\/tables\/t\/records$/,
    (request, { searchParams }) => {
      if (!isOf('t-1')(request)) return undefined
      const token = searchParams.get('page_token')
      const items = page(token).map(name => ({
        fields: { 标题: [{ type: 'text', text: name }], 图片: [{ file_token: `box${name}`, name: 'a.png' }] },
      }))
      return { code: 0, data: { items, has_more: !token, page_token: 'p 2' } }
    },
  ],
  [
    /^\/open-apis\/drive\/v1\/medias\/batch_get_tmp_download_url$/,
    (request, { searchParams }) => {
      const tokens = searchParams.getAll('file_tokens')
      if (!isOf('t-1')(request) || tokens.length > 5) return undefined
      // The links of a run are made five at a time.
      if (tokens.includes('box0')) round++
      const link = (token: string) => pathLink(LIVES.feishu, token.slice('box'.length))
      return {
        code: 0,
        data: {
          tmp_download_urls: tokens.map(token => ({ file_token: token, tmp_download_url: link(token) })),
        },
      }
    },
  ],
  [
    /^\/bot42:[\w-]+\/getUpdates$/,
    (_request, { searchParams }) => {
      round++
      const offset = searchParams.get('offset')
      if (offset !== null) {
        seen.push(`confirmed ${offset}`)
        confirmed = Number(offset)
      }
      const photo = (name: string) => [
        { file_id: `small-${name}`, file_unique_id: `s${name}`, file_size: 1 },
        { file_id: `id/${name}`, file_unique_id: `u${name}`, file_size: 9 },
      ]
      const updates = names().map((name, at) => ({ update_id: at + 7, message: { photo: photo(name) } }))
      const all = [{ update_id: 3, message: { text: 'hello' } }, ...updates]
      const limit = Number(searchParams.get('limit'))
      return { ok: true, result: all.filter(({ update_id }) => update_id >= confirmed).slice(0, limit) }
    },
  ],
  [
    /^\/bot42:[\w-]+\/getFile$/,
    (_request, { searchParams }) => {
      const name = searchParams.get('file_id')?.slice('id/'.length) ?? ''
      const [, path = ''] = pathLink(LIVES.telegram, name).split('/signed/')
      return { ok: true, result: { file_unique_id: `u${name}`, file_path: path } }
    },
  ],
  [
    /^\/export\/discord$/,
    () => {
      round++
      const attachment = (name: string) => ({
        id: `9${name}`,
        url: discordLink(name),
        fileName: `${name}.png`,
      })
      return { messages: names().map(name => ({ id: `1${name}`, attachments: [attachment(name)] })) }
    },
  ],
  [
    /^\/export\/markdown$/,
    () => {
      round++
      return {
        text: names()
          .map(name => `![picture ${name}](${queryLink(name)})\n`)
          .join('\n'),
      }
    },
  ],
  [/^\/seen$/, () => seen],
]

/** The image of a living link; undefined for one that is dead. */
function imageAt({ pathname, searchParams }: URL): string | undefined {
  const [, , signature = '', file = ''] = pathname.replace(`/file${BOT}/`, '/signed/').split('/')
  const name = file.replace('.png', '')
  if (pathname.startsWith('/s3/')) {
    const known = signature.replace('.png', '')
    return searchParams.get('X-Amz-Signature') === hmac(round, known) ? known : undefined
  }
  if (pathname.startsWith('/attachments/')) {
    const known = pathname.split('/')[3] ?? ''
    const [ex, is] = [searchParams.get('ex'), searchParams.get('is')]
    return searchParams.get('hm') === hmac(round, ex, is, known) ? known : undefined
  }
  const [from, until, digest] = signature.split('.')
  const isAlive = Number(from) === round && Number(until) * 1000 > Date.now()
  return isAlive && digest === hmac(from, until, name) ? name : undefined
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '', here())
  const body = await text(request)
  if (request.method === 'POST' && url.pathname === '/images') {
    const [number, ...names] = body.split(' ')
    count = Number(number)
    gone = names
    confirmed = 0
    seen = []
    response.end()
    return
  }
  const [, handler] = ROUTES.find(([path]) => path.test(url.pathname)) ?? []
  if (handler) {
    const said = handler(request, url, body)
    response.writeHead(said === undefined ? 401 : 200, { 'Content-Type': 'application/json' })
    response.end(JSON.stringify(said ?? {}))
    return
  }
  const name = imageAt(url)
  const status = name === undefined ? 403 : gone.includes(name) ? 404 : 200
  seen.push(`${status} ${url.pathname}`)
  response.writeHead(status)
  response.end(
    status === 200
      ? Buffer.concat([
          PNG,
          createHash('md5')
            .update(name ?? '')
            .digest(),
        ])
      : '',
  )
}

const here = () => process.argv[2] ?? address()
const server = createServer((request, response) => void answer(request, response))
const address = () => `http://127.0.0.1:${(server.address() as { port: number }).port}`
server.listen(0, '127.0.0.1', () => process.stdout.write(`${address()}\n`))
