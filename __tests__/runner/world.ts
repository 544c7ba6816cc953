/** The servers of a workflow, in a network namespace: every host of the documents, over TLS, at one public address. */
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createServer as createHttpServer } from 'node:http'
import { connect, type Socket } from 'node:net'
import { createServer as createTlsServer, type TLSSocket } from 'node:tls'
import { image } from '../images/images.ts'
import type { BucketServer } from '../servers/bucket-server.ts'
import type { Certificate } from '../servers/certificate.ts'
import { startIdToken } from '../servers/id-token.ts'
import { startListening } from '../servers/listening.ts'
import { startNames } from '../servers/netns-names.ts'
import { startOss } from '../servers/oss.ts'
import { startS3 } from '../servers/s3.ts'
import { startSts } from '../servers/sts.ts'
import type { Session } from '../servers/sts-dialects.ts'
import { MEDIA } from '../support/media-files.ts'
import {
  CDN,
  HOSTS,
  LISTS,
  LOGINS,
  ORIGIN,
  OSS_BUCKETS,
  S3_BUCKETS,
  SERVICES,
  SHOWN_ORIGIN,
} from './hosts.ts'
import { FEED } from './repository.ts'
import type { Texts } from './templates.ts'

/** Public, as far as any table knows. */
const ADDRESS = '93.184.215.14'

/** Leads from host names and ports to the servers of the current workflow. */
export interface Forwarders {
  /** By host, a port of 127.0.0.1. */
  ports: Readonly<Record<string, number>>
  close(): void
}

export async function openForwarders(certificate: Certificate): Promise<Forwarders> {
  const names = await startNames(Object.fromEntries(HOSTS.map(host => [host, [[ADDRESS]]])))
  const toHost = (socket: TLSSocket) => pass(socket, forwarders.ports[String(socket.servername)])
  const secure = createTlsServer({ ...certificate, ALPNProtocols: ['http/1.1'] }, toHost)
  const forwarders: Forwarders = {
    ports: {},
    close() {
      for (const server of [names, secure]) server.close()
    },
  }
  secure.listen(443, ADDRESS)
  await once(secure, 'listening')
  return forwarders
}

function pass(outer: Socket, port: number | undefined): void {
  if (port === undefined) return void outer.destroy()
  const inner = connect(port, '127.0.0.1')
  outer.pipe(inner).pipe(outer)
  for (const end of [outer, inner])
    end.on('error', () => {
      outer.destroy()
      inner.destroy()
    })
}

export interface World {
  readonly idToken: Texts
  /** Requests to the origin since the last call. */
  requestsSince(): number
  /** Faults that the token services found in requests. */
  readonly complaints: readonly string[]
  bucket(host: string): BucketServer['bucket']
  close(): Promise<void>
}

export interface Surroundings {
  readonly forwarders: Forwarders
  /** Port of the services whose links die. */
  readonly servicesPort: number
}

export async function openWorld(surroundings: Surroundings): Promise<World> {
  const { forwarders, servicesPort } = surroundings
  const stores = new Map<string, BucketServer>()
  for (const [host, options] of Object.entries(OSS_BUCKETS)) stores.set(host, await startOss(options))
  for (const [host, options] of Object.entries(S3_BUCKETS)) stores.set(host, await startS3(options))
  // A cloud's stores know the sessions of its login.
  const admit =
    (domain: string) =>
    ({ expiration: _, ...keys }: Session) => {
      for (const [host, store] of stores) if (host.endsWith(domain)) store.admit(keys)
    }
  const alibaba = await startSts('alibaba', admit('.aliyuncs.com'))
  const aws = await startSts('aws', admit('.amazonaws.com'))
  const tokens = await startIdToken()
  const origin = await openOrigin()
  const lists = await openLists()
  const cdn = await openCdn([...stores.values()])
  const portOf = (endpoint: string) => Number(new URL(endpoint).port)
  forwarders.ports = {
    ...Object.fromEntries([...stores].map(([host, { port }]) => [host, port])),
    ...Object.fromEntries(SERVICES.map(host => [host, servicesPort])),
    [LOGINS.alibaba]: portOf(alibaba.endpoint),
    [LOGINS.aws]: portOf(aws.endpoint),
    [ORIGIN]: origin.port,
    [SHOWN_ORIGIN]: origin.port,
    [LISTS]: lists.port,
    [CDN]: cdn.port,
  }
  return {
    idToken: tokens.environment,
    requestsSince: origin.requestsSince,
    get complaints() {
      return [...alibaba.complaints, ...aws.complaints]
    },
    bucket(host) {
      const store = stores.get(host)
      if (!store) throw new Error(`no bucket is at ${host}`)
      return store.bucket
    },
    async close() {
      const servers = [...stores.values(), alibaba, aws, tokens, origin, lists, cdn]
      await Promise.all(servers.map(server => server.close()))
    },
  }
}

const page = (number: number) => `<h1>x</h1><img src="https://${ORIGIN}/page-${number}.png">`

/** A blog as its readers and programs see it. */
async function openLists() {
  const server = createHttpServer((request, response) => {
    const { pathname: path, searchParams } = new URL(String(request.url), `https://${LISTS}`)
    const answer = (type: string, text: string) => response.writeHead(200, { 'content-type': type }).end(text)
    // On one line, as programs write them.
    const locs = [1, 2].map(
      number => `<url><loc>https://${LISTS}/${number}.html?a=1&amp;b=${number}</loc></url>`,
    )
    if (path === '/feed.xml') answer('application/rss+xml', FEED)
    else if (path === '/sitemap.xml') answer('application/xml', `<urlset>${locs.join('')}</urlset>`)
    else if (path !== '/api/posts') answer('text/html', page(Number(searchParams.get('b'))))
    else if (request.headers.authorization !== 'Bearer api-token') response.writeHead(401).end()
    else
      answer(
        'application/json',
        JSON.stringify({ posts: [1, 2, 3].map(id => ({ id, image: `https://${ORIGIN}/api/${id}.png` })) }),
      )
  })
  return await startListening(server)
}

/** Serves another image at each path. */
async function openOrigin() {
  const png = image('plain.png')
  let requests = 0
  const server = createHttpServer((request, response) => {
    requests++
    const path = String(request.url)
    const [type, bytes] = path.endsWith('.mp4')
      ? (['video/mp4', image('clip.mp4')] as const)
      : path.endsWith('.pdf')
        ? (['application/pdf', MEDIA.pdf] as const)
        : (['image/png', Buffer.concat([png, createHash('md5').update(path).digest()])] as const)
    response.writeHead(200, { 'content-type': type, 'content-length': bytes.length }).end(bytes)
  })
  const { port, close } = await startListening(server)
  const requestsSince = () => {
    const seen = requests
    requests = 0
    return seen
  }
  return { port, close, requestsSince }
}

async function openCdn(stores: readonly BucketServer[]) {
  const server = createHttpServer((request, response) => {
    const key = decodeURIComponent(new URL(String(request.url), `https://${CDN}`).pathname.slice(1))
    const object = stores.map(({ bucket }) => bucket.objects.get(key)).find(Boolean)
    response.writeHead(object ? 200 : 404, { 'content-type': 'image/png' }).end(object?.bytes)
  })
  return await startListening(server)
}
